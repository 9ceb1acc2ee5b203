import { adjacencySteps } from "./adjacency.ts";
import type { Adjacency, AdjacencyOptions } from "./adjacency-result.ts";

/** How long the steps run, in ms, before whatever else waits (a cancelling message) has its turn. */
const turn = 40;

export interface AdjacencyRun {
  options?: AdjacencyOptions;
  signal?: AbortSignal;
  /** the share done, 0 to 1, never less than before */
  onProgress?: (done: number) => void;
}

/** Runs `adjacencySteps` in turns. Answers "cancelled" soon after the signal is aborted. */
export async function runAdjacency(
  collection: unknown,
  { options, signal, onProgress }: AdjacencyRun = {},
): Promise<Adjacency | "cancelled"> {
  const steps = adjacencySteps(collection, options);
  for (let start = performance.now(); ; ) {
    if (signal?.aborted) return "cancelled";
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - start < turn) continue;
    onProgress?.(step.value);
    await new Promise((resolve) => setTimeout(resolve));
    start = performance.now();
  }
}
