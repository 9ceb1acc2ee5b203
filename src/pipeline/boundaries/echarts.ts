import type { Feature, MultiPolygon, Position } from "geojson";
import * as z from "zod/mini";
import { type Checked, checked, problem } from "./checked.ts";

const offsetSchema = z.tuple([z.int(), z.int()]);
const mapSchema = z.object({
  UTF8Encoding: z.literal(true),
  features: z.array(
    z.object({
      properties: z.object({ name: z.string() }),
      geometry: z.discriminatedUnion("type", [
        z.object({
          type: z.literal("Polygon"),
          coordinates: z.array(z.string()),
          encodeOffsets: z.array(offsetSchema),
        }),
        z.object({
          type: z.literal("MultiPolygon"),
          coordinates: z.array(z.array(z.string())),
          encodeOffsets: z.array(z.array(offsetSchema)),
        }),
      ]),
    }),
  ),
});

/** An area under the name its source gives it. */
export type NamedArea = Feature<MultiPolygon, { name: string }>;

/** Grid of ECharts' encoding: 1/1024 of a degree, about 105 m. */
const perDegree = 1024;

/**
 * Step 1: decodes a map in ECharts' format to lng/lat in degrees. Each ring is a string of pairs of UTF-16 units;
 * a unit less 64 is a zigzag-coded difference to the point before, the first to the ring's offset.
 * Format: apache/echarts, src/coord/geo/parseGeoJson.ts.
 */
export function decodeAreas(file: string, text: string): Checked<NamedArea[]> {
  const parsed = z.safeParse(mapSchema, parseJson(text));
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return checked(
      [],
      [problem(file, issue?.path.join(".") ?? "", "is not an ECharts map", issue?.message ?? "")],
    );
  }
  const areas = parsed.data.features.map(({ properties, geometry }): NamedArea => {
    const polygons =
      geometry.type === "Polygon"
        ? [decodePolygon(geometry.coordinates, geometry.encodeOffsets)]
        : geometry.coordinates.map((rings, i) => decodePolygon(rings, geometry.encodeOffsets[i] ?? []));
    return { type: "Feature", properties, geometry: { type: "MultiPolygon", coordinates: polygons } };
  });
  return checked(
    areas,
    areas.flatMap((area) => checkRings(file, area)),
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const decodePolygon = (rings: readonly string[], offsets: readonly [number, number][]): Position[][] =>
  rings.map((ring, i) => decodeRing(ring, offsets[i] ?? [Number.NaN, Number.NaN]));

function decodeRing(ring: string, [x0, y0]: readonly [number, number]): Position[] {
  const points: Position[] = [];
  let [x, y] = [x0, y0];
  for (let i = 0; i < ring.length; i += 2) {
    x += zigzag(ring.charCodeAt(i) - 64);
    y += zigzag(ring.charCodeAt(i + 1) - 64);
    points.push([x / perDegree, y / perDegree]);
  }
  return points;
}

const zigzag = (unit: number): number => (unit >> 1) ^ -(unit & 1);

/** A ring must be closed, of four points or more, and lie in this part of the world. */
function checkRings(file: string, area: NamedArea) {
  const rings = area.geometry.coordinates.flat();
  const bad = rings.filter((ring) => !isRing(ring)).length;
  return bad > 0
    ? [
        problem(
          file,
          area.properties.name,
          `${bad} broken rings`,
          "closed rings between 95–115° E and 5–26° N",
        ),
      ]
    : [];
}

function isRing(ring: Position[]): boolean {
  const [first, last] = [ring[0], ring.at(-1)];
  const here = ([lng = 0, lat = 0]: Position) => lng > 95 && lng < 115 && lat > 5 && lat < 26;
  return ring.length >= 4 && first?.join() === last?.join() && ring.every(here);
}
