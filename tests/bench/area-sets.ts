import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { FeatureCollection, MultiPolygon, Polygon } from "geojson";
import * as z from "zod/mini";
import { borderSchema } from "../../src/domain/border-schema.ts";
import { contains } from "../../src/domain/polygon.ts";
import type { Vintage } from "../../src/domain/province.ts";
import { publishedProvinceSchema } from "../../src/domain/province-schema.ts";
import { type Apart, mesh } from "./mesh.ts";

export type Areas = FeatureCollection<Polygon | MultiPolygon>;

/** Areas, and which of them share a line. */
export interface AreaSet {
  name: string;
  areas: Areas;
  /** `a~b`, sorted */
  pairs: string[];
}

const published = "public/data/v1";
const json = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));

const rings = z.array(z.array(z.array(z.number())));
const areasSchema = z.object({
  type: z.literal("FeatureCollection"),
  features: z.array(
    z.object({
      type: z.literal("Feature"),
      id: z.optional(z.union([z.string(), z.number()])),
      properties: z.nullable(z.record(z.string(), z.unknown())),
      geometry: z.discriminatedUnion("type", [
        z.object({ type: z.literal("Polygon"), coordinates: rings }),
        z.object({ type: z.literal("MultiPolygon"), coordinates: z.array(rings) }),
      ]),
    }),
  ),
});
const areasIn = (path: string): Areas => areasSchema.parse(json(path));

const borders = () => z.array(borderSchema).parse(json(join(published, "borders.json")));
const provinces = () => z.array(publishedProvinceSchema).parse(json(join(published, "provinces.json")));

const together = (...sets: Areas[]): Areas => ({
  type: "FeatureCollection",
  features: sets.flatMap(({ features }) => features),
});

/** The pairs of the published borders: two independent sets of polygons agree on them. */
const pairsOf = (vintage: "vn63" | "vn34"): string[] =>
  borders()
    .filter((border) => border.vintage === vintage)
    .map(({ id }) => id)
    .sort();

/** The atlas's own areas, as `npm run data` publishes them. */
export function ownSets(): AreaSet[] {
  if (!existsSync(join(published, "borders.json")))
    throw new Error(`nothing in ${published}: run "npm run data" first`);
  const own = (vintage: Vintage) => areasIn(join(published, `provinces-${vintage}.geojson`));
  return (["vn63", "vn34"] as const).map((vintage) => ({
    name: `own ${vintage}`,
    areas: together(own(vintage), own("la18")),
    pairs: pairsOf(vintage),
  }));
}

/** Sets of a folder of GeoJSON files, each the provinces of one vintage under whatever ids: they are known by their seats. */
export function referenceSets(folder: string): AreaSet[] {
  const files = readdirSync(folder).filter((name) => name.endsWith(".geojson"));
  const named = files.map((name) => areasIn(join(folder, name)));
  const known = (vintage: Vintage) => named.flatMap((areas) => asVintage(areas, vintage) ?? []).at(0);
  const laos = known("la18");
  return (["vn63", "vn34"] as const).flatMap((vintage) => {
    const vietnam = known(vintage);
    if (laos === undefined || vietnam === undefined) return [];
    return [{ name: `reference ${vintage}`, areas: together(vietnam, laos), pairs: pairsOf(vintage) }];
  });
}

/** Areas with the ids of the provinces whose seats they hold; null where they are not those of a vintage. */
function asVintage({ features }: Areas, vintage: Vintage): Areas | null {
  const units = provinces().filter(({ vintages }) => vintages.includes(vintage));
  if (units.length !== features.length) return null;
  const holding = new Map(
    features.map(({ geometry }, i) => [
      i,
      units.filter(({ seat }) => contains(geometry, [seat.lng, seat.lat])).map(({ id }) => id),
    ]),
  );
  // A seat at the coast may lie outside its area: the one area without a seat is its.
  const homeless = units.filter(({ id }) => ![...holding.values()].flat().includes(id)).map(({ id }) => id);
  const ids = features.map((_, i) => holding.get(i)?.[0] ?? homeless[0] ?? "");
  if (homeless.length > 1 || new Set(ids).size !== units.length) return null;
  return { type: "FeatureCollection", features: features.map((one, i) => ({ ...one, id: ids[i] ?? "" })) };
}

/** 10,001 cells, drawn alike or apart. */
export function meshSet(name: string, apart?: Apart): AreaSet {
  return { name, ...mesh(99, 1, apart) };
}
