import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Position } from "geojson";
import { onTestFinished } from "vitest";
import type { KnownDistrict } from "../../../src/pipeline/boundaries/position-check.ts";
import type { KnownProvince, Unit } from "../../../src/pipeline/boundaries/unit.ts";
import { readData } from "../../../src/pipeline/read.ts";

const data = join(import.meta.dirname, "../../../data");
export const boundariesDir = join(data, "boundaries");

/** The provinces and districts of the atlas, as its data has them. */
export function known(): { provinces: KnownProvince[]; districts: KnownDistrict[] } {
  const { records } = readData(data);
  return {
    provinces: records.provinces.entries.map(({ value }) => value),
    districts: records.places.entries
      .map(({ value }) => value)
      .filter(({ kind }) => kind === "district" || kind === "town"),
  };
}

/** A copy of the boundaries' folder in which one file is edited; it goes with the test. */
export async function edited(file: string, edit: (text: string) => string): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), "boundaries-"));
  onTestFinished(() => rm(dir, { recursive: true }));
  await cp(boundariesDir, dir, { recursive: true });
  await writeFile(join(dir, file), edit(await readFile(join(dir, file), "utf8")));
  return dir;
}

/** A square province of one degree with its south-west corner at a position. */
export const square = (id: string, lng: number, lat: number, size = 1): Unit => ({
  type: "Feature",
  id,
  properties: { id },
  geometry: { type: "Polygon", coordinates: [squareRing(lng, lat, size)] },
});

export const squareRing = (lng: number, lat: number, size = 1): Position[] => [
  [lng, lat],
  [lng + size, lat],
  [lng + size, lat + size],
  [lng, lat + size],
  [lng, lat],
];

/** A province with what a test does not look at filled in. */
export const province = (id: string, change: Partial<KnownProvince> = {}): KnownProvince => ({
  id,
  vintages: [id.startsWith("la-") ? "la18" : "vn63"],
  predecessors: [],
  names: { vi: id, lo: id, en: id },
  seat: { name: { vi: id, lo: id, en: id }, lng: 105.5, lat: 20.5 },
  areaKm2: 11_600,
  ...change,
});
