import { lineOverlap } from "@turf/line-overlap";
import type { Feature, MultiPolygon, Polygon } from "geojson";
import mapshaper from "mapshaper";
import { adjacencySteps } from "../../src/analysis/adjacency.ts";
import type { Areas } from "./area-sets.ts";
import { seeded } from "./seeded.ts";
import { topojsonPairs } from "./topojson-pairs.ts";

/** What a way of finding neighbours found. */
export interface Found {
  /** `a~b`; null where it looks for none */
  pairs: string[] | null;
  /** those it looked at, where it did not look at all */
  lookedAt?: { pairs: string[]; of: number };
  /** what else there is to say */
  note: string;
}

/** Ours: from the objects, all steps in one thread. Tolerance in metres, least length ten times that. */
export const ours =
  (toleranceM: number) =>
  (areas: Areas): Found => {
    const steps = adjacencySteps(areas, { toleranceM, leastM: 10 * toleranceM });
    let step = steps.next();
    while (!step.done) step = steps.next();
    const { neighbours, problems } = step.value;
    const km = neighbours.reduce((sum, pair) => sum + pair.km, 0);
    const near = neighbours.filter(({ how }) => how === "near").length;
    return {
      pairs: neighbours.map(({ a, b }) => `${a}~${b}`),
      note: `${near} near, ${Math.round(km)} km, ${problems.length} problems`,
    };
  };

/** What it costs to hand the collection to a worker: the copy that postMessage makes. */
export const copied = (areas: Areas): Found => {
  structuredClone(areas);
  return { pairs: null, note: "the copy that postMessage makes, to and from one buffer" };
};

export const topojson = (areas: Areas): Found => ({
  pairs: topojsonPairs(areas),
  note: "topology and neighbors",
});

/** From text, as it reads nothing else: its own topology, then the line between each two areas. */
export async function mapshaperLines(areas: Areas): Promise<Found> {
  const named = areas.features.map((one) => ({ ...one, properties: { id: String(one.id) } }));
  const text = JSON.stringify({ ...areas, features: named });
  const each = `'pair = B ? [A.id, B.id].sort().join("~") : ""'`;
  const files = await mapshaper.applyCommands(`-i areas.geojson -lines each=${each} -o lines.csv`, {
    "areas.geojson": text,
  });
  // A text where it is short, else a Buffer of one.
  const rows = String(files["lines.csv"]).trim().split("\n").slice(1);
  const pairs = rows.map((row) => row.slice(row.lastIndexOf(",") + 1)).filter((pair) => pair !== "");
  return { pairs: [...new Set(pairs)], note: "-lines, text written and read" };
}

type AreaFeature = Feature<Polygon | MultiPolygon>;

/** The plain way: every pair whose boxes meet, and of it the line that turf finds in both. At most so many pairs, chosen by lot. */
export const pairwise =
  (most: number, toleranceKm: number) =>
  (areas: Areas): Found => {
    const boxes = areas.features.map(boxOf);
    const met: [AreaFeature, AreaFeature][] = [];
    for (const [i, one] of areas.features.entries())
      for (let j = i + 1; j < areas.features.length; j++) {
        const other = areas.features[j];
        if (other !== undefined && meet(boxes[i], boxes[j])) met.push([one, other]);
      }
    const random = seeded(7);
    const chosen = met.length <= most ? met : met.filter(() => random() < most / met.length);
    const name = ([one, other]: [AreaFeature, AreaFeature]) =>
      [one.id, other.id].map(String).sort().join("~");
    const found = chosen.filter(
      ([one, other]) => lineOverlap(one, other, { tolerance: toleranceKm }).features.length > 0,
    );
    return {
      pairs: found.map(name),
      note: `${chosen.length} of ${met.length} pairs whose boxes meet`,
      ...(chosen.length < met.length && { lookedAt: { pairs: chosen.map(name), of: met.length } }),
    };
  };

type Box = [west: number, south: number, east: number, north: number];

function boxOf({ geometry }: AreaFeature): Box {
  const outer = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  const corners = outer.flatMap(([ring = []]) => ring);
  const [x, y] = [corners.map(([lng = 0]) => lng), corners.map(([, lat = 0]) => lat)];
  return [least(x), least(y), -least(x.map((one) => -one)), -least(y.map((one) => -one))];
}

const least = (numbers: readonly number[]): number =>
  numbers.reduce((low, one) => Math.min(low, one), Number.POSITIVE_INFINITY);

const meet = (one: Box | undefined, other: Box | undefined): boolean =>
  one !== undefined &&
  other !== undefined &&
  one[0] <= other[2] &&
  other[0] <= one[2] &&
  one[1] <= other[3] &&
  other[1] <= one[3];
