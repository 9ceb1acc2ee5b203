import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { heightReport } from "../../../src/screens/embed/height-report.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const start = () => {
  const sent: unknown[] = [];
  const report = heightReport("my-map", (message) => sent.push(message));
  const heights = () =>
    sent.flatMap((message) =>
      Reflect.get(Object(message), "v") === 1 ? Reflect.get(Object(message), "height") : [],
    );
  return { sent, report, heights };
};

test("a height is told at once, in the three shapes that pages know, in whole px", () => {
  const { sent, report } = start();
  report(700.2);
  expect(sent).toEqual([
    { type: "lientinh:height", v: 1, id: "my-map", height: 701 },
    { "datawrapper-height": { "my-map": 701 } },
    { sentinel: "amp", type: "embed-size", height: 701 },
  ]);
});

test("of 200 changes in two seconds at most 20 messages tell, the last one always", () => {
  const { sent, report, heights } = start();
  for (let n = 0; n < 200; n += 1) {
    report(500 + n);
    vi.advanceTimersByTime(10);
  }
  vi.runAllTimers();
  expect(sent.length).toBeLessThanOrEqual(20);
  expect(heights().length).toBeGreaterThan(2);
  expect(heights().at(-1)).toBe(699);
});

test("a height that did not change is not told again", () => {
  const { report, heights } = start();
  report(700);
  report(710);
  report(700);
  vi.runAllTimers();
  report(699.5);
  vi.runAllTimers();
  expect(heights()).toEqual([700]);
});

test("a change long after the last one is told at once", () => {
  const { report, heights } = start();
  report(700);
  vi.advanceTimersByTime(5_000);
  report(900);
  expect(heights()).toEqual([700, 900]);
});
