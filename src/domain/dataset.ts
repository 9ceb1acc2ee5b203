import type { FeatureCollection, LineString, MultiLineString, MultiPolygon, Polygon } from "geojson";
import type { Agreement } from "./agreement.ts";
import type { Border } from "./border.ts";
import type { PairId, ProvinceId } from "./ids.ts";
import type { Islands, PublishedBody, PublishedPlace, PublishedTopic, Source } from "./lists.ts";
import type { Portion } from "./manifest.ts";
import type { Province, VietnamVintage, Vintage } from "./province.ts";
import type { Name } from "./text.ts";

/** RFC 7946, lng/lat; every feature's `id` is a province id. */
export type ProvinceAreas = FeatureCollection<Polygon | MultiPolygon, { id: ProvinceId; names: Name }>;
/** RFC 7946, lng/lat; every feature's `id` is a pair. `km` and `class` as in borders.json. */
export type BorderLines = FeatureCollection<
  LineString | MultiLineString,
  { id: PairId; km: number; class: Border["class"] }
>;
/** Areas and lines as the map needs them: no more than an id each. */
export type Areas = FeatureCollection<Polygon | MultiPolygon, { id: string }>;
export type Lines = FeatureCollection<LineString | MultiLineString, { id: PairId }>;
/** Neighbouring countries, clipped, drawn underneath and without lines of their own. */
export type ContextAreas = FeatureCollection<Polygon | MultiPolygon, { id: string; names: Name }>;

/** What was drawn where: areas of the three vintages, border lines of the two (Lao pairs stand in both). */
export interface Geometry {
  areas: Record<Vintage, Areas>;
  borders: Record<VietnamVintage, Lines>;
  context: Areas;
}

/** Rows of the closed lists as far as a reader of the atlas meets them. */
export type NamedTopic = Pick<PublishedTopic, "id" | "names">;
export type NamedBody = Pick<PublishedBody, "id" | "level" | "names">;
export type NamedPlaceRow = Omit<PublishedPlace, "pointSource" | "count">;

/**
 * What the map, the figures and the lists rest on, in its published order: agreements without their texts. Links are
 * derived for the view (links.ts), not read.
 */
export interface Published {
  manifest: Portion;
  provinces: Province[];
  agreements: Agreement[];
  borders: Border[];
  topics: NamedTopic[];
  bodies: NamedBody[];
  places: NamedPlaceRow[];
  islands: Islands[];
}

/** The published data with its indexes. Built once, never changed. */
export interface Dataset extends Published {
  provinceById: ReadonlyMap<ProvinceId, Province>;
  agreementById: ReadonlyMap<string, Agreement>;
  /** key: vintage + " " + pair */
  borderByKey: ReadonlyMap<string, Border>;
  topicById: ReadonlyMap<string, NamedTopic>;
  bodyById: ReadonlyMap<string, NamedBody>;
  placeById: ReadonlyMap<string, NamedPlaceRow>;
}

/** Pages by id. */
export type Sources = ReadonlyMap<string, Source>;

/** What it takes to call everything an agreement names by its name. */
export type Lookups = Pick<
  Dataset,
  "provinceById" | "topicById" | "placeById" | "bodyById" | "agreementById"
>;

export const byId = <T extends { id: string }>(rows: readonly T[]): ReadonlyMap<string, T> =>
  new Map(rows.map((row) => [row.id, row]));

/** Indexes the published data. */
export const dataset = (published: Published): Dataset => ({
  ...published,
  provinceById: byId(published.provinces),
  agreementById: byId(published.agreements),
  borderByKey: new Map(published.borders.map((border) => [`${border.vintage} ${border.id}`, border])),
  topicById: byId(published.topics),
  bodyById: byId(published.bodies),
  placeById: byId(published.places),
});
