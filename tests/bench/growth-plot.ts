import type { Point } from "./numbers.ts";

/** A curve of the plot. */
export interface Curve {
  name: string;
  points: readonly Point[];
}

/** A level that a curve should stay under. */
export interface Goal {
  name: string;
  y: number;
}

const [width, height] = [720, 440];
const room = { top: 60, right: 150, bottom: 52, left: 66 };
const colours = ["#1f6f8b", "#b3541e", "#5b7f3a", "#7b4b94", "#8a6d1d", "#444444"];
const dashes = ["", "7 4", "2 4", "10 3 2 3", "4 2", ""];

/** Curves on two logarithmic scales, with a line for each goal, as an SVG. The same numbers give the same text. */
export function growthPlot(
  title: string,
  axes: { x: string; y: string },
  curves: readonly Curve[],
  goals: readonly Goal[] = [],
): string {
  const drawn = curves.filter(({ points }) => points.length > 0);
  const all = drawn.flatMap(({ points }) => points);
  const [xs, ys] = [
    decades(all.map(({ x }) => x)),
    decades([...all.map(({ y }) => y), ...goals.map(({ y }) => y)]),
  ];
  const across = scale(xs, room.left, width - room.right);
  const up = scale(ys, height - room.bottom, room.top);
  const lines = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12" role="img">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    `<text x="${room.left}" y="24" font-size="15">${escaped(title)}</text>`,
    ...xs.map((x) => tick(across(x), room.top, across(x), height - room.bottom)),
    ...ys.map((y) => tick(room.left, up(y), width - room.right, up(y))),
    ...xs.map((x) => text(across(x), height - room.bottom + 18, "middle", plain(x))),
    ...ys.map((y) => text(room.left - 8, up(y) + 4, "end", plain(y))),
    text((room.left + width - room.right) / 2, height - 12, "middle", axes.x),
    text(room.left, room.top - 8, "start", axes.y),
    ...goals.flatMap(({ name, y }) => [
      `<line x1="${room.left}" y1="${at(up(y))}" x2="${width - room.right}" y2="${at(up(y))}" stroke="#999" stroke-dasharray="3 3"/>`,
      text(width - room.right + 6, up(y) + 4, "start", name),
    ]),
  ];
  const places = apart(drawn.map(({ points }) => up(points.at(-1)?.y ?? 1)));
  for (const [n, { name, points }] of drawn.entries()) {
    const colour = colours[n % colours.length];
    const path = points.map(({ x, y }) => `${at(across(x))},${at(up(y))}`).join(" ");
    const last = points.at(-1) ?? { x: 1, y: 1 };
    lines.push(
      `<polyline points="${path}" fill="none" stroke="${colour}" stroke-width="2" stroke-dasharray="${dashes[n % dashes.length]}"/>`,
      ...points.map(
        ({ x, y }) => `<circle cx="${at(across(x))}" cy="${at(up(y))}" r="3.5" fill="${colour}"/>`,
      ),
      `<text x="${at(across(last.x) + 8)}" y="${at((places[n] ?? 0) + 4)}" fill="${colour}">${escaped(name)}</text>`,
    );
  }
  return `${[...lines, "</svg>"].join("\n")}\n`;
}

/** The powers of ten around values above 0, both ends included. */
function decades(values: readonly number[]): number[] {
  const logs = values.filter((value) => value > 0).map(Math.log10);
  if (logs.length === 0) return [1, 10];
  const first = Math.floor(Math.min(...logs));
  const last = Math.max(first + 1, Math.ceil(Math.max(...logs)));
  return Array.from({ length: last - first + 1 }, (_, n) => 10 ** (first + n));
}

function scale(decades: readonly number[], from: number, to: number): (value: number) => number {
  const [first = 1, last = 10] = [decades[0], decades.at(-1)];
  return (value) => from + ((to - from) * Math.log10(value / first)) / Math.log10(last / first);
}

/** Moves labels down until none lies on another, in their order from the top. */
function apart(places: readonly number[]): number[] {
  const moved = [...places];
  let free = Number.NEGATIVE_INFINITY;
  for (const n of places.map((_, n) => n).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0))) {
    moved[n] = Math.max(places[n] ?? 0, free);
    free = (moved[n] ?? 0) + 15;
  }
  return moved;
}

const at = (value: number): string => value.toFixed(1);
const plain = (value: number): string => value.toLocaleString("en", { maximumFractionDigits: 3 });
const tick = (x1: number, y1: number, x2: number, y2: number): string =>
  `<line x1="${at(x1)}" y1="${at(y1)}" x2="${at(x2)}" y2="${at(y2)}" stroke="#e4e0d8"/>`;
const text = (x: number, y: number, anchor: string, words: string): string =>
  `<text x="${at(x)}" y="${at(y)}" text-anchor="${anchor}" fill="#444">${escaped(words)}</text>`;
const escaped = (words: string): string =>
  words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
