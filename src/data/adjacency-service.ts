import { runAdjacency } from "../analysis/adjacency-run.ts";
import { type Answer, jobOf, type Request, requestSchema } from "./adjacency-messages.ts";

/**
 * Answers the messages of adjacency-messages.ts: give it each message that comes in. Several jobs take turns.
 * Throws where a message is of no job, which the page is told as an error of the worker.
 */
export function adjacencyService(answer: (message: Answer) => void): (message: unknown) => void {
  const running = new Map<number, AbortController>();
  const start = async ({ job, collection, options }: Extract<Request, { kind: "start" }>): Promise<void> => {
    const controller = new AbortController();
    running.set(job, controller);
    const { signal } = controller;
    try {
      const onProgress = (done: number) => answer({ kind: "progress", job, done });
      const result = await runAdjacency(collection, { options, signal, onProgress });
      answer(result === "cancelled" ? { kind: "cancelled", job } : { kind: "result", job, result });
    } catch (error) {
      // As where there is not enough memory: the page is told, and other jobs go on.
      answer({ kind: "failed", job, detail: String(error) });
    }
    running.delete(job);
  };
  return (message) => {
    const { success, data: request, error } = requestSchema.safeParse(message);
    if (!success) {
      const [issue] = error.issues;
      answer({
        kind: "failed",
        job: jobOf(message),
        detail: `${issue?.path.join(".")}: ${issue?.message}`,
      });
    } else if (request.kind === "cancel") running.get(request.job)?.abort();
    else void start(request);
  };
}
