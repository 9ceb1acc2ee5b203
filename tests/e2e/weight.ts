import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import type { Page } from "@playwright/test";

const dist = fileURLToPath(new URL("../../dist", import.meta.url));

/** kB (1,000 bytes) of a file of the build as it is sent: brotli at its best; fonts and images are packed already. */
export function weightOf(path: string): number {
  const content = readFileSync(dist + path);
  return (/\.(woff2|png)$/.test(path) ? content.length : brotliCompressSync(content).length) / 1000;
}

/** The files of the build that a page has asked for, each once, by path. */
export function filesAskedFor(page: Page): () => string[] {
  const paths = new Set<string>();
  page.on("requestfinished", (request) => {
    const { pathname } = new URL(request.url());
    const path = pathname.endsWith("/") ? `${pathname}index.html` : pathname;
    if (existsSync(dist + path)) paths.add(path);
  });
  return () => [...paths];
}

/** Together, with the heaviest named, for the message of a test that fails. */
export function weigh(paths: readonly string[]): { kB: number; told: string } {
  const weighed = paths.map((path) => ({ path, kB: weightOf(path) })).toSorted((a, b) => b.kB - a.kB);
  return {
    kB: weighed.reduce((sum, { kB }) => sum + kB, 0),
    told: weighed.map(({ path, kB }) => `${kB.toFixed(1)} kB ${path}`).join("\n"),
  };
}

/**
 * The scripts that a page needs before it answers: its entry, what that fetches, and all that they import at once;
 * `before`: only those that run before the first paint, the entry and what it imports.
 */
export function scriptsOf(html: string, before = false): string[] {
  const found = new Set<string>();
  const add = (path: string, follow: RegExp) => {
    if (found.has(path)) return;
    found.add(path);
    const code = readFileSync(dist + path, "utf8");
    for (const [, name] of code.matchAll(follow)) add(`/assets/${name}`, atOnce);
  };
  for (const [, path] of readFileSync(dist + html, "utf8").matchAll(
    /<script type="module"[^>]*src="\.([^"]+)"/g,
  ))
    add(path ?? "", before ? atOnce : atOnceOrFetched);
  return [...found];
}
const atOnce = /(?:from|import) ?"\.\/([^"]+\.js)"/g;
/** the entry waits for the first paint and then fetches the app */
const atOnceOrFetched = /(?:from|import) ?\(?["`]\.\/([^"`]+\.js)["`]/g;
