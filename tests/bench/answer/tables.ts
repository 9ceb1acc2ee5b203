import type { Curve } from "../growth-plot.ts";
import { growthOf, percentile } from "../numbers.ts";
import { figure, markdownTable } from "../table.ts";

/** What was seen of the atlas with so many agreements. Null: it did not come so far. */
export interface Case {
  agreements: number;
  /** from the request to the atlas standing on the page */
  loadMs: number | null;
  /** JavaScript's memory once it stood, and after all that the reader did; MB */
  loadedMb: number | null;
  usedMb: number | null;
  /** ms from input to painted answer, by interaction */
  samples: Record<string, number[]>;
  /** what was given up, and why */
  given: string[];
}

/** The goals for the 95th percentile, ms. */
export const goals = [
  { name: "goal at 10,000: 50", y: 50 },
  { name: "goal at 100,000: 150", y: 150 },
];

const names = (cases: readonly Case[]): string[] => [
  ...new Set(cases.flatMap(({ samples }) => Object.keys(samples))),
];
const p = (found: Case, name: string, share: number): number => percentile(found.samples[name] ?? [], share);

/** A curve of the 95th percentile for each interaction. */
export const curvesOf = (cases: readonly Case[]): Curve[] =>
  names(cases).map((name) => ({
    name,
    points: cases
      .map((found) => ({ x: found.agreements, y: p(found, name, 0.95) }))
      .filter(({ y }) => Number.isFinite(y)),
  }));

/** Times by interaction and number of agreements with their growth, then loading and memory, then what was given up. */
export function tables(cases: readonly Case[]): string {
  const counts = cases.map(({ agreements }) => figure(agreements));
  const times = names(cases).map((name) => [
    name,
    ...cases.map((found) => {
      const { length } = found.samples[name] ?? [];
      const cell = `${figure(p(found, name, 0.5))} / ${figure(p(found, name, 0.95))}`;
      return length === 0 ? "—" : length < 20 ? `${cell} (${length} samples)` : cell;
    }),
    growth(curvesOf(cases).find((curve) => curve.name === name)),
  ]);
  const memory = [
    ["loaded, s", ...cases.map(({ loadMs }) => figure(loadMs === null ? null : loadMs / 1000, 1))],
    ["first letter, ms", ...cases.map((found) => figure(found.samples.keystroke?.[0] ?? null))],
    [
      "first letter counted, s",
      ...cases.map((found) => figure(seconds(found.samples["keystroke, counted"]?.[0]), 1)),
    ],
    ["memory when loaded, MB", ...cases.map(({ loadedMb }) => figure(loadedMb))],
    ["memory after use, MB", ...cases.map(({ usedMb }) => figure(usedMb))],
  ];
  const given = cases.flatMap((found) =>
    found.given.map((why) => `- At ${figure(found.agreements)} agreements: ${why}`),
  );
  return [
    markdownTable(["ms, p50 / p95", ...counts.map((count) => `${count} agreements`), "growth"], times),
    markdownTable(["", ...counts.map((count) => `${count} agreements`)], memory),
    ...(given.length > 0 ? [`Given up:\n\n${given.join("\n")}`] : []),
    "![Growth of the times](growth.svg)",
    notes,
  ].join("\n\n");
}

const seconds = (ms: number | undefined): number | null => (ms === undefined ? null : ms / 1000);

/** The power of the number of agreements that the cost grows with, between the two largest that were measured. */
function growth(curve: Curve | undefined): string {
  const [from, to] = curve?.points.slice(-2) ?? [];
  return from === undefined || to === undefined ? "—" : `n^${growthOf(from, to).toFixed(2)}`;
}

const notes = `
From the time of the input event to the first task after the animation frame with the changed answer: the page has drawn it by then and
handed it to the screen. focus: a click on an arc; filter: a tick beside a topic; keystroke: a letter in the search field, until
something that has it is listed; counted: until the agreements that have it anywhere in their texts are counted, for which the
first letter waits until all texts are read, so that it stands by itself too. Both begin in a page that has read no texts. slider:
a year on the time line by key. 1280 × 800 px, software WebGL, the picture (SVG) as renderer. Agreements are made from the real ones (seeded);
growth: the power of n between the two largest numbers measured. The goals: 50 ms
at 10,000 and 150 ms and 400 MB at 100,000. Memory: JavaScript's, of the page
and of its workers, after collecting garbage.`.trim();
