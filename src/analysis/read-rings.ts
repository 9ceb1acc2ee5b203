import type { AreaProblem, Fault } from "./adjacency-result.ts";
import { readRing } from "./read-ring.ts";
import { RingCollector, type Rings } from "./rings.ts";

/** Positions that are read between two reports of progress. */
const batch = 20_000;

/**
 * Reads the areas of a GeoJSON collection that may be anything: what is not an area is left out and told.
 * An area's id is the feature's, or else the property `id`. Yields the share that is read.
 */
export function* readRings(
  collection: unknown,
  problems: AreaProblem[],
): Generator<number, Rings, undefined> {
  const collector = new RingCollector();
  const features = isObject(collection) && "features" in collection ? collection.features : null;
  if (!Array.isArray(features)) {
    problems.push({ feature: null, id: null, fault: "not-a-collection", detail: "no list of features" });
    return collector.rings();
  }
  const seen = new Set<string>();
  let reported = 0;
  for (const [number, feature] of features.entries()) {
    readFeature(feature, number, collector, seen, problems);
    if (collector.size - reported < batch) continue;
    reported = collector.size;
    yield number / features.length;
  }
  return collector.rings();
}

function readFeature(
  feature: unknown,
  number: number,
  collector: RingCollector,
  seen: Set<string>,
  problems: AreaProblem[],
): void {
  const id = idOf(feature);
  const tell = (fault: Fault, detail: string) => problems.push({ feature: number, id, fault, detail });
  if (!isObject(feature)) return void tell("not-a-feature", typeof feature);
  if (id === null) return void tell("no-id", "neither id nor properties.id is a text or a number");
  if (seen.has(id)) return void tell("duplicate-id", "an area before it has this id");
  const polygons = polygonsOf("geometry" in feature ? feature.geometry : null);
  if (polygons === null) return void tell("no-polygon", "the geometry is no Polygon and no MultiPolygon");
  const rings: { corners: number[]; hole: boolean }[] = [];
  for (const [p, polygon] of polygons.entries()) {
    const list: unknown[] = Array.isArray(polygon) ? polygon : [polygon];
    for (const [r, ring] of list.entries()) {
      const where = `polygon ${p}, ring ${r}`;
      const { corners, fault, detail } = readRing(ring);
      if (fault !== null) tell(fault, `${where}: ${detail}`);
      if (fault === "bad-position" || fault === "out-of-range") return;
      if (corners.length > 0) rings.push({ corners, hole: r > 0 });
    }
  }
  if (rings.length === 0) return void tell("no-polygon", "no ring has three corners");
  seen.add(id);
  collector.add(id, rings);
}

function idOf(feature: unknown): string | null {
  if (!isObject(feature)) return null;
  const properties = "properties" in feature ? feature.properties : null;
  const ids = [
    "id" in feature ? feature.id : null,
    isObject(properties) && "id" in properties ? properties.id : null,
  ];
  const id = ids.find((one) => (typeof one === "string" && one !== "") || typeof one === "number");
  return id === undefined ? null : String(id);
}

function polygonsOf(geometry: unknown): unknown[] | null {
  if (!isObject(geometry) || !("type" in geometry) || !("coordinates" in geometry)) return null;
  const { type, coordinates } = geometry;
  if (!Array.isArray(coordinates)) return null;
  if (type === "Polygon") return [coordinates];
  return type === "MultiPolygon" ? coordinates : null;
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;
