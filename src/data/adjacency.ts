import {
  type Adjacency,
  type AdjacencyOptions,
  type AreaProblem,
  defaultOptions,
} from "../analysis/adjacency-result.ts";
import { type Answer, answerSchema, type Request } from "./adjacency-messages.ts";

/** The two ends of a worker that this page needs. */
export interface WorkerPort {
  post: (message: Request) => void;
  /** ends the worker */
  close: () => void;
}

/** Who is told what comes from a worker: messages, or that it cannot be loaded, or threw, or sent what cannot be read. */
export interface PortListener {
  onMessage: (message: unknown) => void;
  onFailure: (detail: string) => void;
}

export interface AdjacencyQuestion {
  signal?: AbortSignal;
  /** the share done, 0 to 1 */
  onProgress?: (done: number) => void;
  options?: AdjacencyOptions;
}

/** The neighbours, and what was wrong with some areas; or why there is no answer at all. */
export type AdjacencyOutcome = ({ ok: true } & Adjacency) | { ok: false; problems: AreaProblem[] };

interface Waiting {
  resolve: (outcome: AdjacencyOutcome) => void;
  onProgress: ((done: number) => void) | undefined;
}

/** Asks workers that `open` starts: one for all questions, a new one after one has failed. */
export function adjacencyClient(open: (listener: PortListener) => WorkerPort) {
  const waiting = new Map<number, Waiting>();
  let port: WorkerPort | null = null;
  let jobs = 0;

  const settle = (job: number, outcome: AdjacencyOutcome) => {
    waiting.get(job)?.resolve(outcome);
    waiting.delete(job);
  };
  const failAll = (detail: string) => {
    port?.close();
    port = null;
    for (const job of waiting.keys()) settle(job, failed(detail));
  };
  const receive = (answer: Answer) => {
    if (answer.kind === "progress") waiting.get(answer.job)?.onProgress?.(answer.done);
    if (answer.kind === "failed") settle(answer.job, failed(answer.detail));
    if (answer.kind === "result") settle(answer.job, outcomeOf(answer.result));
  };
  const listener: PortListener = {
    onFailure: failAll,
    onMessage: (message) => {
      const answer = answerSchema.safeParse(message);
      if (answer.success) receive(answer.data);
      else failAll(`not an answer: ${answer.error.issues[0]?.message ?? ""}`);
    },
  };

  /**
   * Which areas of a GeoJSON collection share a line (analysis/adjacency.ts says how), computed in a worker. The
   * collection may be anything that was read from a file: it is copied to the worker, and checked there.
   * Rejects with the signal's reason when it is aborted, and with nothing else: failures are in the outcome.
   */
  return (
    collection: unknown,
    { signal, onProgress, options = defaultOptions }: AdjacencyQuestion = {},
  ): Promise<AdjacencyOutcome> =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      const job = jobs++;
      const abort = () => {
        waiting.delete(job);
        port?.post({ kind: "cancel", job });
        reject(signal?.reason);
      };
      signal?.addEventListener("abort", abort, { once: true });
      const settled = (outcome: AdjacencyOutcome) => {
        signal?.removeEventListener("abort", abort);
        resolve(outcome);
      };
      waiting.set(job, { resolve: settled, onProgress });
      try {
        port ??= open(listener);
        port.post({ kind: "start", job, collection, options });
      } catch (error) {
        // No workers here, or something in the collection that cannot be sent to one.
        settle(job, failed(String(error)));
      }
    });
}

const failed = (detail: string): AdjacencyOutcome => ({
  ok: false,
  problems: [{ feature: null, id: null, fault: "failed", detail }],
});

const outcomeOf = (result: Adjacency): AdjacencyOutcome => {
  const whole = result.problems.filter(({ fault }) => fault === "not-a-collection");
  return whole.length > 0 ? { ok: false, problems: whole } : { ok: true, ...result };
};

/** Asks the worker of this page; it starts with the first question. */
export const adjacencyOf = adjacencyClient(({ onMessage, onFailure }) => {
  const worker = new Worker(new URL("./adjacency-worker.ts", import.meta.url), { type: "module" });
  worker.addEventListener("message", ({ data }) => onMessage(data));
  worker.addEventListener("error", ({ message }) => onFailure(message || "the worker could not be started"));
  worker.addEventListener("messageerror", () => onFailure("an answer could not be read"));
  return { post: (message) => worker.postMessage(message), close: () => worker.terminate() };
});
