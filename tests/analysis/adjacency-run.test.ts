import { expect, test } from "vitest";
import { runAdjacency } from "../../src/analysis/adjacency-run.ts";
import { mesh } from "../bench/mesh.ts";
import { adjacencyOf } from "./areas.ts";

const { areas } = mesh(40, 1, { jitterM: 3, dropped: 0 });

test("the steps' answer, with progress that never goes back and stays within 0 and 1", async () => {
  const told: number[] = [];
  const answer = await runAdjacency(areas, { onProgress: (done) => told.push(done) });
  expect(answer).toEqual(adjacencyOf(areas));
  expect(told).toEqual([...told].sort((one, other) => one - other));
  for (const done of told) expect(done >= 0 && done <= 1).toBe(true);
});

test("a signal that is aborted before it starts, or while it runs, ends it", async () => {
  expect(await runAdjacency(areas, { signal: AbortSignal.abort() })).toBe("cancelled");
  const controller = new AbortController();
  const running = runAdjacency(mesh(70, 1, { jitterM: 3, dropped: 0 }).areas, {
    signal: controller.signal,
    onProgress: () => controller.abort(),
  });
  expect(await running).toBe("cancelled");
});

test("other things have their turn while it runs", async () => {
  let turns = 0;
  const timer = setInterval(() => turns++);
  await runAdjacency(mesh(70, 1, { jitterM: 3, dropped: 0 }).areas);
  clearInterval(timer);
  expect(turns).toBeGreaterThan(0);
});
