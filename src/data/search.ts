import type { TextFinds } from "../domain/search-finds.ts";
import { FilesError } from "./fetch-file.ts";
import type { SearchAnswer, SearchQuestion, SearchRequest, SearchStart } from "./search-messages.ts";

/** The end of a service that this page needs, wherever the service runs. */
export interface SearchPort {
  post: (message: SearchRequest) => void;
  close: () => void;
}

/** Who is told what comes from a service, or that it cannot be had. */
export interface SearchListener {
  onAnswer: (answer: SearchAnswer) => void;
  onFailure: (detail: string) => void;
}

type Open = (listener: SearchListener) => SearchPort;

/**
 * Questions about the texts of agreements. All reject with a FilesError where the texts could not be had, with the
 * signal's reason when it is aborted, and else with an Error that says what broke.
 */
export interface TextSearch {
  /** begins to read the texts, unless that was begun */
  begin: () => void;
  /** `onSoFar` is told what is found while texts come in, and how many agreements that is of */
  find: (
    query: string,
    within: Uint8Array | null,
    signal: AbortSignal,
    onSoFar?: (finds: TextFinds, read: number) => void,
  ) => Promise<TextFinds>;
  /** places of the agreements that meet a query, in the order the search was begun with */
  meet: (query: string, signal: AbortSignal) => Promise<Uint32Array>;
}

interface Waiting {
  question: SearchQuestion;
  /** says whether that was all */
  onAnswer: (answer: SearchAnswer) => boolean;
  reject: (error: unknown) => void;
}

/** Begins a search: in a worker, or in the page itself where no worker can be had (as in a sandboxed frame). */
export function textSearch(start: SearchStart, open: { worker: Open; page: Open }): TextSearch {
  const waiting = new Map<number, Waiting>();
  let port: SearchPort | null = null;
  let isInPage = false;
  let jobs = 0;

  const failAll = (detail: string) => {
    port?.close();
    port = null;
    for (const { reject } of waiting.values()) reject(new Error(detail));
    waiting.clear();
  };
  const listener: SearchListener = {
    onAnswer: (answer) => {
      if (waiting.get(answer.job)?.onAnswer(answer)) waiting.delete(answer.job);
    },
    onFailure: (detail) => {
      if (isInPage) return failAll(detail);
      isInPage = true;
      port?.close();
      port = begun(open.page);
      for (const { question } of waiting.values()) port.post(question);
    },
  };
  const begun = (how: Open): SearchPort => {
    const opened = how(listener);
    opened.post(start);
    return opened;
  };
  const portNow = (): SearchPort => {
    if (port !== null) return port;
    if (!isInPage) {
      try {
        port = begun(open.worker);
        return port;
      } catch {
        isInPage = true;
      }
    }
    port = begun(open.page);
    return port;
  };
  const ask = <T>(
    question: SearchQuestion,
    signal: AbortSignal,
    read: (answer: SearchAnswer) => T | null,
    isMore: (answer: SearchAnswer) => boolean = () => false,
  ): Promise<T> =>
    new Promise((resolve, reject) => {
      const { job } = question;
      const abort = () => {
        waiting.delete(job);
        port?.post({ kind: "cancel", job });
        reject(signal.reason);
      };
      if (signal.aborted) return reject(signal.reason);
      signal.addEventListener("abort", abort, { once: true });
      const onAnswer = (answer: SearchAnswer) => {
        if (isMore(answer)) return false;
        signal.removeEventListener("abort", abort);
        const value = read(answer);
        if (value !== null) resolve(value);
        else reject(errorOf(answer));
        return true;
      };
      waiting.set(job, { question, onAnswer, reject });
      portNow().post(question);
    });
  return {
    begin: () => void portNow(),
    find: (query, within, signal, onSoFar) =>
      ask(
        { kind: "find", job: jobs++, query, within },
        signal,
        (answer) => (answer.kind === "found" ? answer.finds : null),
        (answer) => {
          if (answer.kind !== "found" || answer.read === null) return false;
          onSoFar?.(answer.finds, answer.read);
          return true;
        },
      ),
    meet: (query, signal) =>
      ask({ kind: "meet", job: jobs++, query }, signal, (answer) =>
        answer.kind === "met" ? answer.places : null,
      ),
  };
}

function errorOf(answer: SearchAnswer): Error {
  if (answer.kind !== "failed") return new Error("not an answer to this question");
  return answer.faults.length > 0 ? new FilesError(answer.faults) : new Error(answer.detail);
}

/** Where a search runs in the browser. */
export const searchPorts: { worker: Open; page: Open } = {
  worker: ({ onAnswer, onFailure }) => {
    const worker = new Worker(new URL("./search-worker.ts", import.meta.url), { type: "module" });
    worker.addEventListener("message", ({ data }) => onAnswer(data));
    worker.addEventListener("error", ({ message }) =>
      onFailure(message || "the worker could not be started"),
    );
    worker.addEventListener("messageerror", () => onFailure("an answer could not be read"));
    return { post: (message) => worker.postMessage(message), close: () => worker.terminate() };
  },
  page: ({ onAnswer, onFailure }) => {
    const service = import("./search-service.ts").then(({ searchService }) => searchService(onAnswer));
    service.catch((error: unknown) => onFailure(String(error)));
    return {
      post: (message) => void service.then((receive) => receive(message)).catch(() => undefined),
      close: () => undefined,
    };
  },
};
