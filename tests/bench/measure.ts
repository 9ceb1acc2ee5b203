import type { AreaSet, Areas } from "./area-sets.ts";
import type { Found } from "./methods.ts";

/** A way of finding neighbours, and how often it is timed, after one run that is not where that is more than once. */
export interface Method {
  name: string;
  find: (areas: Areas) => Found | Promise<Found>;
  times: number;
}

/** A line of the table. Times in ms. */
export interface Row {
  set: string;
  areas: number;
  method: string;
  /** the median of the runs; extrapolated where only some pairs were looked at */
  ms: number;
  extrapolated: boolean;
  /** how many were found, and against the truth, among the pairs looked at; null where it looks for none */
  counts: { pairs: number; missing: number; extra: number } | null;
  note: string;
}

/** Runs a method on a set. */
export async function measure(
  { name, areas, pairs }: AreaSet,
  { find, times, ...method }: Method,
): Promise<Row> {
  const runs: number[] = [];
  let found: Found = { pairs: null, note: "" };
  if (times > 1) await find(areas);
  for (let i = 0; i < times; i++) {
    const start = performance.now();
    found = await find(areas);
    runs.push(performance.now() - start);
  }
  runs.sort((one, other) => one - other);
  const { lookedAt } = found;
  const scale = lookedAt ? lookedAt.of / lookedAt.pairs.length : 1;
  return {
    set: name,
    areas: areas.features.length,
    method: method.name,
    ms: (runs[Math.floor(runs.length / 2)] ?? Number.NaN) * scale,
    extrapolated: lookedAt !== undefined,
    counts: found.pairs && counted(found.pairs, pairs, lookedAt?.pairs),
    note: found.note,
  };
}

function counted(found: string[], pairs: string[], lookedAt: string[] = [...found, ...pairs]): Row["counts"] {
  const looked = new Set(lookedAt);
  const [known, seen] = [new Set(pairs), new Set(found)];
  return {
    pairs: found.length,
    missing: pairs.filter((pair) => looked.has(pair) && !seen.has(pair)).length,
    extra: found.filter((pair) => !known.has(pair)).length,
  };
}

/** The rows as a table in Markdown; times also as multiples of the first row of their set. */
export function tableOf(rows: readonly Row[]): string {
  const head = ["set", "areas", "method", "ms", "×", "pairs", "missing", "extra", "note"];
  const lines = rows.map((row) => {
    const first = rows.find(({ set }) => set === row.set);
    const times = first ? (row.ms / first.ms).toFixed(2) : "";
    const ms = `${row.extrapolated ? "≈ " : ""}${row.ms < 100 ? row.ms.toFixed(1) : Math.round(row.ms)}`;
    const { pairs = "–", missing = "–", extra = "–" } = row.counts ?? {};
    return [row.set, row.areas, row.method, ms, times, pairs, missing, extra, row.note].map(String);
  });
  const all = [head, ...lines];
  const widths = head.map((_, column) => Math.max(...all.map((line) => line[column]?.length ?? 0)));
  const text = (line: string[]) =>
    `| ${line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  return [text(head), `|${widths.map((width) => "-".repeat(width + 2)).join("|")}|`, ...lines.map(text)].join(
    "\n",
  );
}
