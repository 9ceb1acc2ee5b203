import type { FeatureCollection, LineString, MultiLineString, MultiPolygon, Polygon } from "geojson";
import type { Agreement } from "./agreement.ts";
import type { Border } from "./border.ts";
import type { PairId, ProvinceId } from "./ids.ts";
import type { PublishedBody, PublishedPlace, PublishedSource, PublishedTopic } from "./lists.ts";
import type { Manifest } from "./manifest.ts";
import type { Province, VietnamVintage, Vintage } from "./province.ts";
import type { Name } from "./text.ts";

/** RFC 7946, lng/lat; every feature's `id` is a province id. */
export type ProvinceAreas = FeatureCollection<Polygon | MultiPolygon, { id: ProvinceId; names: Name }>;
/** RFC 7946, lng/lat; every feature's `id` is a pair. `km` and `class` as in borders.json. */
export type BorderLines = FeatureCollection<
  LineString | MultiLineString,
  { id: PairId; km: number; class: Border["class"] }
>;
/** Neighbouring countries, clipped, drawn underneath and without lines of their own. */
export type ContextAreas = FeatureCollection<Polygon | MultiPolygon, { id: string; names: Name }>;

/** What was drawn where: areas of the three vintages, border lines of the two (Lao pairs stand in both). */
export interface Geometry {
  areas: Record<Vintage, ProvinceAreas>;
  borders: Record<VietnamVintage, BorderLines>;
  context: ContextAreas;
}

/** The published records, as arrays in their published order. Links are derived for the view (links.ts), not read. */
export interface Published {
  manifest: Manifest;
  provinces: Province[];
  agreements: Agreement[];
  borders: Border[];
  sources: PublishedSource[];
  topics: PublishedTopic[];
  bodies: PublishedBody[];
  places: PublishedPlace[];
}

/** The published data with its indexes. Built once, never changed. */
export interface Dataset extends Published {
  provinceById: ReadonlyMap<ProvinceId, Province>;
  agreementById: ReadonlyMap<string, Agreement>;
  /** key: vintage + " " + pair */
  borderByKey: ReadonlyMap<string, Border>;
  sourceById: ReadonlyMap<string, PublishedSource>;
  topicById: ReadonlyMap<string, PublishedTopic>;
  bodyById: ReadonlyMap<string, PublishedBody>;
  placeById: ReadonlyMap<string, PublishedPlace>;
}

/** What it takes to call everything an agreement names by its name. */
export type Lookups = Pick<
  Dataset,
  "provinceById" | "topicById" | "placeById" | "bodyById" | "agreementById"
>;

const byId = <T extends { id: string }>(rows: readonly T[]): ReadonlyMap<string, T> =>
  new Map(rows.map((row) => [row.id, row]));

/** Indexes the published data. */
export const dataset = (published: Published): Dataset => ({
  ...published,
  provinceById: byId(published.provinces),
  agreementById: byId(published.agreements),
  borderByKey: new Map(published.borders.map((border) => [`${border.vintage} ${border.id}`, border])),
  sourceById: byId(published.sources),
  topicById: byId(published.topics),
  bodyById: byId(published.bodies),
  placeById: byId(published.places),
});
