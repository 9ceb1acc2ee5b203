import { wholeAgreementSchema } from "../domain/agreement-schema.ts";
import { type SearchIndex, searchIndexBuilder } from "../domain/search-index.ts";
import { FilesError } from "./fetch-file.ts";
import { fetchRows } from "./fetch-rows.ts";
import type { SearchAnswer, SearchQuestion, SearchRequest, SearchStart } from "./search-messages.ts";

/**
 * Answers the messages of search-messages.ts: give it each message that comes in. The texts are fetched with the first
 * question, and again with the next one after a failure. A question is only looked at when all messages that came
 * with it are in, so that one that was overtaken costs nothing.
 */
export function searchService(answer: (message: SearchAnswer) => void): (message: SearchRequest) => void {
  const waiting = new Map<number, SearchQuestion>();
  let start: SearchStart | null = null;
  let index: Promise<SearchIndex> | null = null;
  const work = async ({ job }: SearchQuestion) => {
    if (start === null) return;
    index ??= indexOf(start);
    try {
      const made = await index;
      const question = waiting.get(job);
      if (question !== undefined) answer(answerOf(question, made));
    } catch (error) {
      index = null;
      const faults = error instanceof FilesError ? error.faults : [];
      if (waiting.has(job)) answer({ kind: "failed", job, faults, detail: String(error) });
    }
    waiting.delete(job);
  };
  return (message) => {
    if (message.kind === "start") start = message;
    else if (message.kind === "cancel") waiting.delete(message.job);
    else {
      waiting.set(message.job, message);
      setTimeout(() => void work(message), 0);
    }
  };
}

function answerOf(question: SearchQuestion, index: SearchIndex): SearchAnswer {
  const { job, query } = question;
  return question.kind === "meet"
    ? { kind: "met", job, places: index.meeting(query) }
    : { kind: "found", job, finds: index.find(query, question.within) };
}

async function indexOf({ page, ids, names }: SearchStart): Promise<SearchIndex> {
  const builder = searchIndexBuilder(ids, names);
  await fetchRows("agreements.json", wholeAgreementSchema, page, new AbortController().signal, builder.add);
  return builder.done();
}
