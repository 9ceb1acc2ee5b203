import type { WholeAgreement } from "../domain/agreement.ts";
import { isProgramme } from "../domain/agreement.ts";
import type { Border } from "../domain/border.ts";
import { byId } from "../domain/dataset.ts";
import type { Link } from "../domain/link.ts";
import type { PublishedSource } from "../domain/lists.ts";
import type { Manifest, Portion } from "../domain/manifest.ts";
import { neighboursOf } from "../domain/neighbours.ts";
import type { Province } from "../domain/province.ts";
import type { Boundaries } from "./boundaries/build.ts";
import { dataPackageFile } from "./data-package/data-package.ts";
import { csvFile, type PublishedTable, tablesOf } from "./data-package/tables.ts";
import { deriveAgreements } from "./derive/agreements.ts";
import { deriveBorders } from "./derive/borders.ts";
import { deriveCoverage } from "./derive/coverage.ts";
import { deriveLinks } from "./derive/links.ts";
import { uses, withCounts } from "./derive/uses.ts";
import type { Entries } from "./entry.ts";
import { featuresFile, licences, listed, type PublishedFile, rowsFile } from "./published-file.ts";
import type { Records } from "./read.ts";
import { readerFiles } from "./reader-files.ts";
import { schemaFiles } from "./schema/json-schemas.ts";
import { type Version, versionOf } from "./version.ts";

/** What is published of the records and the boundaries, as rows. */
interface Derived {
  provinces: Province[];
  agreements: WholeAgreement[];
  links: Link[];
  borders: Border[];
  sources: PublishedSource[];
  version: Version;
}

/**
 * Derives everything that is published from records and boundaries that hold, the manifest last.
 * `documents` are published as they are; `version` overrides what git says of the folder `dir`.
 */
export function publish(
  dir: string,
  records: Records,
  boundaries: Boundaries,
  documents: readonly PublishedFile[],
  version?: Version,
): { files: PublishedFile[]; manifest: Manifest } {
  const derived = derive(dir, records, boundaries, version);
  const tables = tablesFor(derived, records);
  const lists = listsOf(derived, records);
  const portion = portionOf(derived);
  const data = [
    ...rowFiles(derived, lists, records, boundaries),
    ...tables.map(csvFile),
    ...drawings(boundaries),
  ];
  const files = [
    ...data,
    dataPackageFile(data, tables, derived.version),
    ...readerFiles({ ...derived, ...lists, islands: boundaries.islands }, portion, boundaries),
    ...schemaFiles({
      provinces: records.provinces.ids.toSorted(),
      bodies: records.bodies.ids,
      topics: records.topics.ids,
      places: records.places.ids,
      sources: records.sources.ids.toSorted(),
      agreements: records.agreements.ids.toSorted(),
    }),
    ...documents,
  ];
  const manifest = { ...portion, files: files.map(listed) };
  const text = `${JSON.stringify(manifest, null, 1)}\n`;
  return { files: [...files, { path: "manifest.json", text, licence: licences.records }], manifest };
}

function derive(dir: string, records: Records, boundaries: Boundaries, version?: Version): Derived {
  const provinces = sorted(valuesOf(records.provinces)).map(
    (province): Province => ({ ...province, labelPoint: labelPoint(boundaries, province) }),
  );
  const units = byId(provinces);
  const agreements = deriveAgreements(valuesOf(records.agreements), units);
  const sources = sorted(valuesOf(records.sources));
  const known = version ?? versionOf(dir, agreements, sources);
  const borders = deriveBorders(boundaries.rows, agreements, units, byId(valuesOf(records.bodies)));
  return {
    provinces,
    agreements,
    links: deriveLinks(agreements, units, neighboursOf(borders), known.dataVersion),
    borders,
    sources: withCounts(sources, agreements, uses.sources),
    version: known,
  };
}

const listsOf = ({ agreements }: Derived, records: Records) => ({
  topics: withCounts(valuesOf(records.topics), agreements, uses.topics),
  bodies: withCounts(valuesOf(records.bodies), agreements, uses.bodies),
  places: withCounts(valuesOf(records.places), agreements, uses.places),
});

function rowFiles(
  { provinces, agreements, links, borders, sources }: Derived,
  closed: ReturnType<typeof listsOf>,
  records: Records,
  { islands }: Boundaries,
): PublishedFile[] {
  const lists = { ...closed, stories: valuesOf(records.stories), islands };
  return [
    rowsFile("provinces.json", provinces, licences.records),
    rowsFile("agreements.json", agreements, licences.records),
    rowsFile("links.json", links, licences.records),
    rowsFile("borders.json", borders, licences.boundaries),
    rowsFile("sources.json", sources, licences.records),
    ...Object.entries(lists).map(([name, rows]) => rowsFile(`${name}.json`, rows, licences.records)),
  ];
}

const drawings = ({ areas, borders, context }: Boundaries): PublishedFile[] => [
  featuresFile("provinces-vn63.geojson", areas.vn63, licences.boundaries),
  featuresFile("provinces-vn34.geojson", areas.vn34, licences.boundaries),
  featuresFile("provinces-la18.geojson", areas.la18, licences.boundaries),
  featuresFile("borders-vn63.geojson", borders.vn63, licences.boundaries),
  featuresFile("borders-vn34.geojson", borders.vn34, licences.boundaries),
  featuresFile("context.geojson", context, licences.context),
];

/** The tables; of the lists they need the names only, so nothing is counted. */
const tablesFor = ({ provinces, sources, ...rows }: Derived, records: Records): PublishedTable[] =>
  tablesOf(rows, {
    provinceById: byId(provinces),
    agreementById: byId(rows.agreements),
    sourceById: byId(sources),
    topicById: byId(withCounts(valuesOf(records.topics), [], uses.topics)),
    bodyById: byId(withCounts(valuesOf(records.bodies), [], uses.bodies)),
    placeById: byId(withCounts(valuesOf(records.places), [], uses.places)),
  });

function portionOf({ provinces, agreements, links, borders, sources, version }: Derived): Portion {
  const of = (reading: string) => links.filter((link) => link.reading === reading).length;
  return {
    schemaVersion: 1,
    ...version,
    counts: {
      provinces: provinces.length,
      agreements: agreements.length,
      signed: agreements.filter(({ signed }) => signed).length,
      programmes: agreements.filter(isProgramme).length,
      items: agreements.reduce((sum, { items }) => sum + items.length, 0),
      outcomes: agreements.reduce((sum, { outcomes = [] }) => sum + outcomes.length, 0),
      sources: sources.length,
      linksToday: of("today"),
      linksSigned: of("signed"),
      borders: borders.length,
    },
    coverage: { byProvince: deriveCoverage(agreements, sources, byId(provinces)) },
  };
}

const valuesOf = <T>({ entries }: Entries<T>): T[] => entries.map(({ value }) => value);

const sorted = <T extends { id: string }>(rows: T[]): T[] => rows.sort((a, b) => (a.id < b.id ? -1 : 1));

function labelPoint({ labelPoints }: Boundaries, { id }: { id: string }): Province["labelPoint"] {
  const point = labelPoints.get(id);
  if (point === undefined)
    throw new RangeError(`the boundaries hold but have no point for the label of ${id}`);
  return point;
}
