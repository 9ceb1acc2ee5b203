import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { build } from "vite";
import { extentsOf } from "../../src/domain/extents.ts";
import { geometryOf } from "../../src/domain/outlines.ts";
import { scene } from "../../src/domain/scene.ts";
import { seatOf } from "../../src/domain/scene-arcs.ts";
import type { Position } from "../../src/domain/scene-marks.ts";
import { shown } from "../../src/domain/shown.ts";
import { startView } from "../../src/domain/view.ts";
import { readPublished } from "../../src/pipeline/published.ts";
import { type Arc, randomArcs } from "./arcs.ts";
import { peersFolder, scratch } from "./folders.ts";

const pages = "tests/bench/pages";

/** The folders that a server of the bench serves: the built atlas, the pages it is measured against, their data. */
export const benchFolders: Readonly<Record<string, string>> = {
  "/atlas/": "dist",
  "/data/": "dist/data",
  "/arcs/": join(scratch, "arcs"),
  "/plain/": join(scratch, "plain"),
  "/ours/": join(scratch, "ours"),
  "/empty/": join(scratch, "empty"),
  "/kepler/": join(pages, "kepler"),
  "/pages/": pages,
  "/peers/": join(peersFolder, "node_modules"),
};

/** Builds the atlas as `npm run build` does. */
export async function buildAtlas(): Promise<void> {
  await build({ logLevel: "error" });
}

/** Builds pages of the bench, each for itself, so that none loads what only another needs. */
export async function buildPages(...names: ("plain" | "ours" | "empty")[]): Promise<void> {
  for (const name of names) {
    await build({
      configFile: false,
      root: join(pages, name),
      base: "./",
      logLevel: "error",
      plugins: [react()],
      worker: { format: "es" },
      build: {
        target: "es2022",
        outDir: join(process.cwd(), scratch, name),
        emptyOutDir: true,
        chunkSizeWarningLimit: 10_000,
        rolldownOptions: { external: ["/pages/draw-mark.js"] },
      },
    });
  }
}

/** The seed of every arc of the bench. */
const seed = 20_260_101;

/** Writes what the pages draw: the arcs of today, as many made ones as are asked for, and the scene of the atlas's start. */
export function writeArcs(counts: readonly number[]): { today: number } {
  const { data, outlines } = readPublished("dist/data/v1");
  const today = new Date().toISOString().slice(0, 10);
  const seen = shown(data, startView, today);
  const drawn = scene(data, startView, seen, extentsOf(outlines));
  const seats = drawn.areas.flatMap(({ id }): Position[] => {
    const seat = seatOf(id, data);
    return seat === undefined ? [] : [seat];
  });
  const links = drawn.arcs.flatMap(({ course }): Arc[] => {
    const [from, to] = [course[0], course.at(-1)];
    return from === undefined || to === undefined ? [] : [{ from, to }];
  });
  mkdirSync(join(scratch, "arcs"), { recursive: true });
  const write = (name: string, value: unknown) =>
    writeFileSync(join(scratch, "arcs", `${name}.json`), JSON.stringify(value));
  write("today", links);
  write("drawing", { geometry: geometryOf(outlines), scene: drawn });
  for (const count of counts) write(String(count), randomArcs(count, seed, seats));
  return { today: links.length };
}
