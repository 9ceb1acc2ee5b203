import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg, totalmem } from "node:os";
import { join } from "node:path";
import * as z from "zod/mini";

/** What a part of the bench found: the tables to read, and the numbers they were made from. */
export interface Found {
  markdown: string;
  numbers: unknown;
  /** pictures beside the tables, by file name */
  pictures?: Record<string, string>;
}

/** A part of the bench, run by its name. */
export interface Part {
  title: string;
  run: () => Promise<Found>;
}

const keptSchema = z.object({
  title: z.string(),
  machine: z.string(),
  markdown: z.string(),
  numbers: z.unknown(),
});
const resultsSchema = z.record(z.string(), keptSchema);
type Results = z.infer<typeof resultsSchema>;

/** The machine, its load at this moment, the date and the versions that the numbers hang on. */
export function machineNow(versions: readonly string[]): string {
  const [cpu] = cpus();
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  const load = loadavg()[0]?.toFixed(1);
  return [
    new Date().toISOString().slice(0, 16).replace("T", " "),
    `${cpus().length} × ${cpu?.model ?? "unknown"}, ${gigabytes} GB`,
    `load ${load} at the start`,
    `Node ${process.version}`,
    ...versions,
    `commit ${commit()}`,
  ].join(" · ");
}

/** The commit that is measured; a tree with changes of its own says so. */
function commit(): string {
  const git = (...given: string[]) => execFileSync("git", given, { encoding: "utf8" }).trim();
  try {
    return (
      git("rev-parse", "--short", "HEAD") + (git("status", "--porcelain", "src", "data") && " and changes")
    );
  } catch {
    return "unknown";
  }
}

/** Keeps what a part found beside what the others found before, in `order`, and writes the summary of all anew. */
export function keep(
  folder: string,
  order: readonly string[],
  { name, title, machine, found }: { name: string; title: string; machine: string; found: Found },
): void {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, "results.json");
  const before: Results = existsSync(path)
    ? z.parse(resultsSchema, JSON.parse(readFileSync(path, "utf8")))
    : {};
  const { markdown, numbers, pictures = {} } = found;
  const results: Results = { ...before, [name]: { title, machine, markdown, numbers } };
  const place = (part: string) => order.indexOf(part);
  const sorted = Object.fromEntries(Object.entries(results).sort(([a], [b]) => place(a) - place(b)));
  writeFileSync(path, `${JSON.stringify(sorted, null, 1)}\n`);
  for (const [file, text] of Object.entries(pictures)) writeFileSync(join(folder, file), text);
  writeFileSync(join(folder, "summary.md"), summaryOf(sorted));
}

/** All parts as one text: what each found, and on which machine. */
export function summaryOf(results: Results): string {
  const parts = Object.values(results).map(
    ({ title, machine, markdown }) => `## ${title}\n\n${machine}\n\n${markdown.trim()}\n`,
  );
  const note = "Written by `npm run bench`; a part that was not run keeps what it found before.\n";
  return ["# What the bench measured\n", note, ...parts].join("\n");
}
