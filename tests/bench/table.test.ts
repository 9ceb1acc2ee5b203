import { expect, test } from "vitest";
import { tables as answerTables } from "./answer/tables.ts";
import { firstFiles, tables as paintTables } from "./paint/paint.ts";
import { tableOf as panTable } from "./pan/pan.ts";
import { figure, markdownTable, ratio } from "./table.ts";

test("a table is Markdown, numbers to the right, and a bar in a cell ends no column", () => {
  expect(markdownTable(["page", "kB"], [["a|b", "1"]])).toBe("| page | kB |\n| --- | ---: |\n| a\\|b | 1 |");
});

test("figures say what is not there, and keep their digits", () => {
  expect([1234.56, 0, null, undefined, Number.NaN].map((value) => figure(value, 1))).toEqual([
    "1,234.6",
    "0.0",
    "—",
    "—",
    "—",
  ]);
});

test("ratios are finer where they are small, and never of nothing", () => {
  expect([ratio(6, 4), ratio(123, 4), ratio(1, 0), ratio(null, 1), ratio(1, undefined)]).toEqual([
    "1.5 ×",
    "31 ×",
    "—",
    "—",
    "—",
  ]);
});

const run = { firstPaint: 800, speedIndex: 1200, blocking: 100, bytes: 600_000, bytesToRead: 60_000 };

test("the table of first paint has medians, the ratio to each of ours, and says that a page is not there", () => {
  const slow = { firstPaint: 8000, speedIndex: 12_000, blocking: 0, bytes: 3_000_000, bytesToRead: null };
  const text = paintTables(
    new Map([
      ["atlas", [run, { ...run, firstPaint: 9000 }, run]],
      ["plain wiring", [slow]],
      ["kepler.gl", [slow]],
    ]),
  );
  expect(text).toContain("| atlas | 0.80 | 1.20 | 100 | 60 | 600 |");
  expect(text).toContain("| embed | not there |");
  expect(text).toContain("| kepler.gl ÷ atlas | 10 × | 10 × | 0.0 × | — | 5.0 × |");
  expect(text).not.toContain("÷ embed");
});

test("what a first paint waits for or asks for is named in the head, and no module is among it", () => {
  const head = `<link rel="icon" href="./icon.svg"><link rel="preload" href="./fonts/a.woff2" as="font">
    <script src="wait.js"></script><script>inline()</script><script type="module" src="./app.js"></script>
    <link rel="modulepreload" href="./more.js"><link rel="stylesheet" href="/b.css">`;
  expect(firstFiles(`${head}</head><link rel="stylesheet" href="later.css">`)).toEqual([
    "fonts/a.woff2",
    "wait.js",
    "b.css",
  ]);
});

test("the table of panning says why a page was not measured", () => {
  const text = panTable({
    empty: { fps: [15] },
    "ours 5": { fps: [12, 11, 13] },
    "kepler.gl 5": { fps: [4] },
    "ours 20000": { fps: [2] },
    "kepler.gl 20000": { failed: "Timeout" },
  });
  expect(text).toContain("| 5 arcs | 12.0 | 4.0 | 15.0 | 3.0 × | 0.8 × |");
  expect(text).toContain("| 20,000 arcs | 2.0 | Timeout | 15.0 | — | 0.1 × |");
});

test("the table of answers has both percentiles, growth, and what was given up", () => {
  const samples = (ms: number) => ({ focus: Array<number>(20).fill(ms) });
  const seen = { loadMs: 1500, loadedMb: 10.4, usedMb: 12, given: [] };
  const text = answerTables([
    {
      ...seen,
      agreements: 200,
      samples: { ...samples(20), keystroke: [42, 50], "keystroke, counted": [4200, 50] },
    },
    { ...seen, agreements: 10_000, samples: { focus: Array<number>(8).fill(1000) } },
    { ...seen, agreements: 100_000, loadMs: null, samples: {}, given: ["loading: not done in 240 s"] },
  ]);
  expect(text).toContain("| focus | 20 / 20 | 1,000 / 1,000 (8 samples) | — | n^1.00 |");
  expect(text).toContain("| loaded, s | 1.5 | 1.5 | — |");
  expect(text).toContain("| first letter, ms | 42 | — | — |");
  expect(text).toContain("| first letter counted, s | 4.2 | — | — |");
  expect(text).toContain("- At 100,000 agreements: loading: not done in 240 s");
});
