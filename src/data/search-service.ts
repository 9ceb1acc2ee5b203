import { FilesError } from "./fetch-file.ts";
import type { SearchAnswer, SearchQuestion, SearchRequest, SearchStart } from "./search-messages.ts";
import { readTexts, type Texts } from "./text-reading.ts";

/** Between two indexes of what is read so far: at least so long, ms, and so many times as long as the first took. */
const pause = { least: 250, times: 9 };

/**
 * Answers the messages of search-messages.ts: give it each message that comes in. The texts are fetched at once, and after
 * a failure again with the next question. While they come in, what is read of them is searched and searched again; which
 * agreements meet the words of a filter is only told when all are read. A question is only looked at when all messages
 * that came with it are in, so that one that was overtaken costs nothing.
 */
export function searchService(answer: (message: SearchAnswer) => void): (message: SearchRequest) => void {
  /** questions not looked at yet, and those that wait for an answer of all texts */
  const arrived = new Set<number>();
  const waiting = new Map<number, SearchQuestion>();
  let start: SearchStart | null = null;
  let reading: AbortController | null = null;
  let texts: Texts | null = null;
  let soFar: (() => Texts) | null = null;
  let due = 0;

  const fail = (error: unknown) => {
    reading?.abort();
    [reading, texts, soFar] = [null, null, null];
    const faults = error instanceof FilesError ? error.faults : [];
    for (const job of [...arrived, ...waiting.keys()])
      answer({ kind: "failed", job, faults, detail: String(error) });
    arrived.clear();
    waiting.clear();
  };
  const reply = (question: SearchQuestion, { index, read }: Texts) => {
    const { job, query } = question;
    if (question.kind === "find")
      answer({ kind: "found", job, finds: index.find(query, question.within), read });
    else if (read === null) answer({ kind: "met", job, places: index.meeting(query) });
    if (read === null) waiting.delete(job);
  };
  const replyAll = (to: Texts) => {
    texts = to;
    for (const question of [...waiting.values()]) reply(question, to);
  };
  const replySoFar = () => {
    if (soFar === null || ![...waiting.values()].some(({ kind }) => kind === "find")) return;
    const begun = performance.now();
    if (begun < due) return;
    replyAll(soFar());
    const now = performance.now();
    due = now + Math.max(pause.least, pause.times * (now - begun));
  };
  const begin = (from: SearchStart) => {
    if (reading !== null) return;
    const own = new AbortController();
    [reading, due] = [own, 0];
    readTexts(from, own.signal, (now) => {
      if (own.signal.aborted) return;
      soFar = now;
      replySoFar();
    })
      .then((whole) => {
        soFar = null;
        replyAll(whole);
      })
      .catch((error: unknown) => {
        if (!own.signal.aborted) fail(error);
      });
  };
  const look = (question: SearchQuestion) => {
    if (!arrived.delete(question.job) || start === null) return;
    waiting.set(question.job, question);
    begin(start);
    try {
      if (texts === null) replySoFar();
      else reply(question, texts);
    } catch (error) {
      fail(error);
    }
  };
  return (message) => {
    if (message.kind === "start") {
      start = message;
      begin(message);
    } else if (message.kind === "cancel") {
      arrived.delete(message.job);
      waiting.delete(message.job);
    } else {
      arrived.add(message.job);
      setTimeout(() => look(message), 0);
    }
  };
}
