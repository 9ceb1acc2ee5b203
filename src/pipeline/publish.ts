import type { Manifest } from "../domain/manifest.ts";
import { neighboursOf } from "../domain/neighbours.ts";
import type { Province } from "../domain/province.ts";
import type { Boundaries } from "./boundaries/build.ts";
import { deriveAgreements } from "./derive/agreements.ts";
import { deriveBorders } from "./derive/borders.ts";
import { deriveCoverage } from "./derive/coverage.ts";
import { deriveLinks } from "./derive/links.ts";
import { uses, withCounts } from "./derive/uses.ts";
import type { Entries } from "./entry.ts";
import { featuresFile, licences, listed, type PublishedFile, rowsFile } from "./published-file.ts";
import type { Records } from "./read.ts";
import { type Version, versionOf } from "./version.ts";

/**
 * Derives everything that is published from records and boundaries that hold, the manifest last.
 * `version` overrides what git says of the folder `dir`.
 */
export function publish(
  dir: string,
  records: Records,
  boundaries: Boundaries,
  version?: Version,
): { files: PublishedFile[]; manifest: Manifest } {
  const provinces = sorted(valuesOf(records.provinces)).map(
    (province): Province => ({ ...province, labelPoint: labelPoint(boundaries, province) }),
  );
  const units = new Map(provinces.map((province) => [province.id, province]));
  const agreements = deriveAgreements(valuesOf(records.agreements), units);
  const sources = sorted(valuesOf(records.sources));
  const { dataVersion, builtAt } = version ?? versionOf(dir, agreements, sources);
  const bodies = valuesOf(records.bodies);
  const levels = new Map(bodies.map((body) => [body.id, body]));
  const borders = deriveBorders(boundaries.rows, agreements, units, levels);
  const links = deriveLinks(agreements, units, neighboursOf(borders), dataVersion);
  const { areas, borders: lines, context, islands } = boundaries;

  const files = [
    rowsFile("provinces.json", provinces, licences.records),
    rowsFile("agreements.json", agreements, licences.records),
    rowsFile("links.json", links, licences.records),
    rowsFile("borders.json", borders, licences.boundaries),
    rowsFile("sources.json", withCounts(sources, agreements, uses.sources), licences.records),
    rowsFile("topics.json", withCounts(valuesOf(records.topics), agreements, uses.topics), licences.records),
    rowsFile("bodies.json", withCounts(bodies, agreements, uses.bodies), licences.records),
    rowsFile("places.json", withCounts(valuesOf(records.places), agreements, uses.places), licences.records),
    // no presentation ships with the atlas yet
    rowsFile("stories.json", [], licences.records),
    rowsFile("islands.json", islands, licences.records),
    featuresFile("provinces-vn63.geojson", areas.vn63, licences.boundaries),
    featuresFile("provinces-vn34.geojson", areas.vn34, licences.boundaries),
    featuresFile("provinces-la18.geojson", areas.la18, licences.boundaries),
    featuresFile("borders-vn63.geojson", lines.vn63, licences.boundaries),
    featuresFile("borders-vn34.geojson", lines.vn34, licences.boundaries),
    featuresFile("context.geojson", context, licences.context),
  ];
  const of = (reading: string) => links.filter((link) => link.reading === reading).length;
  const manifest: Manifest = {
    schemaVersion: 1,
    dataVersion,
    builtAt,
    counts: {
      provinces: provinces.length,
      agreements: agreements.length,
      signed: agreements.filter(({ signed }) => signed).length,
      programmes: agreements.filter(({ pairs }) => pairs.length === 0).length,
      items: agreements.reduce((sum, { items }) => sum + items.length, 0),
      outcomes: agreements.reduce((sum, { outcomes = [] }) => sum + outcomes.length, 0),
      sources: sources.length,
      linksToday: of("today"),
      linksSigned: of("signed"),
      borders: borders.length,
    },
    coverage: { byProvince: deriveCoverage(agreements, sources, units) },
    files: files.map(listed),
  };
  const text = `${JSON.stringify(manifest, null, 1)}\n`;
  return { files: [...files, { path: "manifest.json", text, licence: licences.records }], manifest };
}

const valuesOf = <T>({ entries }: Entries<T>): T[] => entries.map(({ value }) => value);

const sorted = <T extends { id: string }>(rows: T[]): T[] => rows.sort((a, b) => (a.id < b.id ? -1 : 1));

function labelPoint({ labelPoints }: Boundaries, { id }: { id: string }): Province["labelPoint"] {
  const point = labelPoints.get(id);
  if (point === undefined)
    throw new RangeError(`the boundaries hold but have no point for the label of ${id}`);
  return point;
}
