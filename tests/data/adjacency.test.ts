import { afterEach, expect, test, vi } from "vitest";
import {
  type AdjacencyOutcome,
  adjacencyClient,
  adjacencyOf,
  type PortListener,
} from "../../src/data/adjacency.ts";
import type { Answer, Request } from "../../src/data/adjacency-messages.ts";
import { adjacencyService } from "../../src/data/adjacency-service.ts";
import { mesh } from "../bench/mesh.ts";

const small = mesh(3, 1);
const large = mesh(70, 1, { jitterM: 3, dropped: 0 });

/** A client of workers that are not there: messages go over as between threads, as copies and later. */
function withService() {
  const said: { to: Request[]; back: Answer[] } = { to: [], back: [] };
  let opened = 0;
  let closed = 0;
  let listener: PortListener | null = null;
  const ask = adjacencyClient((from) => {
    opened++;
    listener = from;
    const receive = adjacencyService((message) => {
      said.back.push(message);
      queueMicrotask(() => from.onMessage(structuredClone(message)));
    });
    return {
      post: (message) => {
        const copy = structuredClone(message);
        said.to.push(copy);
        queueMicrotask(() => receive(copy));
      },
      close: () => {
        closed++;
      },
    };
  });
  return { ask, said, counts: () => ({ opened, closed }), listener: () => listener };
}

const pairsOf = (outcome: AdjacencyOutcome) =>
  outcome.ok ? outcome.neighbours.map(({ a, b }) => `${a}~${b}`) : [];
const kinds = (messages: (Request | Answer)[]) => messages.map(({ kind }) => kind);
const failure = (detail: unknown) => ({
  ok: false,
  problems: [{ feature: null, id: null, fault: "failed", detail }],
});

afterEach(() => vi.unstubAllGlobals());

test("a collection goes to the worker, and its neighbours come back", async () => {
  const { ask, said } = withService();
  const outcome = await ask(small.areas);
  expect(outcome).toMatchObject({ ok: true, problems: [] });
  expect(pairsOf(outcome)).toEqual(small.pairs);
  expect(kinds(said.to)).toEqual(["start"]);
  expect(kinds(said.back).at(-1)).toBe("result");
});

test("progress comes before the result, for its own question only", async () => {
  const { ask, said } = withService();
  const told: number[] = [];
  const other: number[] = [];
  await Promise.all([
    ask(large.areas, { onProgress: (done) => told.push(done) }),
    ask(small.areas, { onProgress: (done) => other.push(done) }),
  ]);
  expect(told.length).toBeGreaterThan(0);
  expect(told).toEqual(told.toSorted((a, b) => a - b));
  const progress = (job: number) =>
    said.back.flatMap((one) => (one.kind === "progress" && one.job === job ? [one.done] : []));
  expect([told, other]).toEqual([progress(0), progress(1)]);
});

test("one worker answers all questions, each with its own answer", async () => {
  const { ask, counts } = withService();
  const outcomes = await Promise.all([ask(large.areas), ask(small.areas)]);
  expect(outcomes.map((one) => pairsOf(one).length)).toEqual([
    expect.toSatisfy((found: number) => found >= large.pairs.length),
    small.pairs.length,
  ]);
  expect(counts()).toEqual({ opened: 1, closed: 0 });
});

test("aborted: it rejects at once with the reason, the worker stops, and answers the next question", async () => {
  const { ask, said } = withService();
  const controller = new AbortController();
  const asked = ask(large.areas, {
    signal: controller.signal,
    onProgress: () => controller.abort(new Error("another file")),
  });
  await expect(asked).rejects.toThrow("another file");
  expect(pairsOf(await ask(small.areas))).toEqual(small.pairs);
  await vi.waitFor(() => expect(kinds(said.back)).toContain("cancelled"));
  expect(kinds(said.to)).toEqual(["start", "cancel", "start"]);
  expect(kinds(said.back).filter((kind) => kind === "result")).toHaveLength(1);
});

test("aborted before: nothing is asked. Aborted after: nothing happens", async () => {
  const { ask, said } = withService();
  await expect(ask(small.areas, { signal: AbortSignal.abort() })).rejects.toMatchObject({
    name: "AbortError",
  });
  expect(said.to).toEqual([]);
  const controller = new AbortController();
  await ask(small.areas, { signal: controller.signal });
  controller.abort();
  expect(kinds(said.to)).toEqual(["start"]);
});

test("what is no collection is a problem, and so are options that are none", async () => {
  const { ask } = withService();
  const none = { ...small.areas, features: {} };
  expect(await ask(none)).toMatchObject({ ok: false, problems: [{ fault: "not-a-collection" }] });
  const options = { toleranceM: -1, leastM: 0 };
  expect(await ask(small.areas, { options })).toEqual(failure(expect.stringContaining("options.toleranceM")));
});

test("a worker that fails fails all that wait for it, and the next question has a new one", async () => {
  const { ask, counts, listener } = withService();
  const asked = [ask(large.areas), ask(large.areas)];
  listener()?.onFailure("out of memory");
  expect(await Promise.all(asked)).toEqual([failure("out of memory"), failure("out of memory")]);
  expect(counts()).toEqual({ opened: 1, closed: 1 });
  expect(pairsOf(await ask(small.areas))).toEqual(small.pairs);
  expect(counts()).toEqual({ opened: 2, closed: 1 });
});

test.each([
  ["no object", 7],
  ["of no kind", { kind: "done", job: 0 }],
  ["progress beyond the end", { kind: "progress", job: 0, done: 2 }],
  ["a result without problems", { kind: "result", job: 0, result: { neighbours: [] } }],
  [
    "a pair without a length",
    { kind: "result", job: 0, result: { neighbours: [{ a: "a", b: "b" }], problems: [] } },
  ],
])("an answer that is %s is a failure, not an answer", async (_, message) => {
  const { ask, listener } = withService();
  const asked = ask(large.areas);
  listener()?.onMessage(message);
  expect(await asked).toEqual(failure(expect.stringContaining("not an answer")));
});

test("a collection that cannot be computed is told, and the service goes on", async () => {
  const said: Answer[] = [];
  const receive = adjacencyService((message) => said.push(message));
  const torn = {
    get features(): never {
      throw new RangeError("out of memory");
    },
  };
  const options = { toleranceM: 20, leastM: 200 };
  receive({ kind: "start", job: 4, collection: torn, options });
  receive({ kind: "start", job: 5, collection: small.areas, options });
  await vi.waitFor(() => expect(kinds(said)).toContain("result"));
  expect(said[0]).toEqual({ kind: "failed", job: 4, detail: "RangeError: out of memory" });
});

test("a message of no job is an error of whoever sent it", () => {
  const receive = adjacencyService(() => {
    throw new Error("nothing to answer");
  });
  expect(() => receive({ kind: "start" })).toThrow("job");
  expect(() => receive({ kind: "cancel", job: 99 })).not.toThrow();
});

test("where there are no workers, that is the outcome", async () => {
  vi.stubGlobal("Worker", undefined);
  expect(await adjacencyOf(small.areas)).toEqual(failure(expect.stringContaining("Worker")));
});

test("the page's worker is a module, and what it fires is heard", async () => {
  class FakeWorker extends EventTarget {
    constructor(
      readonly address: URL,
      readonly options: WorkerOptions,
    ) {
      super();
      made.push(this);
    }
    postMessage(): void {
      this.dispatchEvent(new Event("messageerror"));
    }
    terminate(): void {
      ended++;
    }
  }
  const made: FakeWorker[] = [];
  let ended = 0;
  vi.stubGlobal("Worker", FakeWorker);
  expect(await adjacencyOf(small.areas)).toEqual(failure("an answer could not be read"));
  expect(made[0]?.address.pathname).toMatch(/adjacency-worker\.ts$/);
  expect(made[0]?.options).toEqual({ type: "module" });
  expect(ended).toBe(1);
});
