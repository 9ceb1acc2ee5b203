import { type Grouped, groupedBy, groupOf, growingNumbers } from "./growing-numbers.ts";

/** Which texts have a word, found without reading any of them. Texts are numbered in the order they were added. */
export interface WordIndex {
  /** a 1 for each text with a word that begins so; for a word in Lao script, with one that holds it anywhere */
  textsWith: (word: string) => Uint8Array;
}

/** Takes texts in, one by one. */
export interface WordIndexBuilder {
  /** all words of one text, as `fold` writes them */
  add: (words: readonly string[]) => void;
  /** of the texts that are in by now; it stays as it is when more come in */
  index: () => WordIndex;
}

const lao = /\p{Script=Lao}/u;
/** Stands between words in the list of all of them; no folded word has it. */
const sign = "\n";
/** Sorts after every text that begins as it does. */
const afterAll = "\uffff";
/** Words of a query are asked again at every next letter of another. */
const mostKept = 8;

/** Begins an index of words. */
export function wordIndexBuilder(): WordIndexBuilder {
  const numbers = new Map<string, number>();
  const [words, texts] = [growingNumbers(), growingNumbers()];
  /** by word: the last text that has it */
  const last: number[] = [];
  let count = 0;
  return {
    add: (all) => {
      for (const word of all) {
        let number = numbers.get(word);
        if (number === undefined) {
          number = numbers.size;
          numbers.set(word, number);
        }
        if (last[number] === count) continue;
        last[number] = count;
        words.push(number);
        texts.push(count);
      }
      count++;
    },
    index: () => {
      const sorted = [...numbers.keys()].sort();
      const ranks = new Uint32Array(sorted.length);
      sorted.forEach((word, rank) => {
        ranks[numbers.get(word) ?? 0] = rank;
      });
      const byRank = words.values().map((number) => ranks[number] ?? 0);
      return wordIndex(sorted, groupedBy(byRank, texts.values(), sorted.length), count);
    },
  };
}

function wordIndex(sorted: readonly string[], textsOf: Grouped, count: number): WordIndex {
  // one long text holds all words: a hundred thousand small ones would cost far more than their letters
  const all = sorted.join(sign) + sign;
  const begins = new Uint32Array(sorted.length + 1);
  let at = 0;
  sorted.forEach((word, rank) => {
    begins[rank] = at;
    at += word.length + sign.length;
  });
  begins[sorted.length] = at;
  const size = sorted.length;
  const wordAt = (rank: number) => all.slice(begins[rank], (begins[rank + 1] ?? 0) - sign.length);
  const firstFrom = (word: string): number => firstWhere(size, (rank) => wordAt(rank) >= word);
  const mark = (flags: Uint8Array, rank: number) => {
    for (const text of groupOf(textsOf, rank)) flags[text] = 1;
  };
  const beginning = (word: string, flags: Uint8Array) => {
    const end = firstFrom(word + afterAll);
    for (let rank = firstFrom(word); rank < end; rank++) mark(flags, rank);
  };
  const holding = (word: string, flags: Uint8Array) => {
    for (let found = all.indexOf(word); found !== -1; ) {
      const rank = firstWhere(size, (one) => (begins[one + 1] ?? 0) > found);
      mark(flags, rank);
      found = all.indexOf(word, begins[rank + 1]);
    }
  };
  const kept = new Map<string, Uint8Array>();
  return {
    textsWith: (word) => {
      const known = kept.get(word);
      if (known !== undefined) return known;
      const flags = new Uint8Array(count);
      if (lao.test(word)) holding(word, flags);
      else beginning(word, flags);
      const [oldest] = kept.keys();
      if (kept.size === mostKept && oldest !== undefined) kept.delete(oldest);
      kept.set(word, flags);
      return flags;
    },
  };
}

/** The first number for which something holds that holds for all after it; `count` where it does for none. */
function firstWhere(count: number, holds: (number: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
