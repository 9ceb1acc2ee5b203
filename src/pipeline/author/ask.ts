import { createInterface } from "node:readline/promises";

/** An answer that is taken, or what to say before asking again. */
export type Taken<T> = { ok: true; value: T } | { ok: false; say: string };

export const taken = <T>(value: T): Taken<T> => ({ ok: true, value });
export const again = (say: string): Taken<never> => ({ ok: false, say });

/** Asks a person, line by line. */
export interface Asker {
  say: (line: string) => void;
  /** Asks until the answer is taken. Rejects with `EndOfAnswers` where no more come. */
  ask: <T>(question: string, take: (answer: string) => Taken<T>) => Promise<T>;
  /** Asks to choose one by its number; an empty answer is none of them, and words are handed back. */
  choose: <T>(from: readonly T[], shown: (one: T) => string) => Promise<T | string | null>;
  close: () => void;
}

/** The answers ended before all was asked. */
export class EndOfAnswers extends Error {}

/** Asks on these streams. Lines that come before they are asked for, as from a pipe, wait for their question. */
export function askerOn(input: NodeJS.ReadableStream, output: NodeJS.WritableStream): Asker {
  const lines = createInterface({ input, terminal: false });
  const coming = lines[Symbol.asyncIterator]();
  const say = (line: string) => output.write(`${line}\n`);
  const ask = async <T>(question: string, take: (answer: string) => Taken<T>): Promise<T> => {
    output.write(`${question} `);
    const line = await coming.next();
    if (line.done === true) throw new EndOfAnswers();
    const answer = take(line.value.normalize("NFC").trim());
    if (answer.ok) return answer.value;
    say(`  ${answer.say}`);
    return ask(question, take);
  };
  return {
    say,
    ask,
    choose: <T>(from: readonly T[], shown: (one: T) => string) => {
      from.forEach((one, at) => {
        say(`  ${at + 1}  ${shown(one)}`);
      });
      const range = from.length === 1 ? "1" : `1 to ${from.length}`;
      return ask(`Which one, ${range} (nothing: none of these)?`, (answer): Taken<T | string | null> => {
        if (answer === "") return taken(null);
        if (!/^\d+$/.test(answer)) return taken(answer);
        const one = from[Number(answer) - 1];
        return one === undefined ? again(`a number, ${range}, or nothing`) : taken(one);
      });
    },
    close: () => lines.close(),
  };
}
