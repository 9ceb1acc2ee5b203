import type { Feature, MultiLineString } from "geojson";
import { feature, mesh } from "topojson-client";
import type * as topojson from "topojson-specification";
import * as z from "zod/mini";
import type { ContextAreas } from "../../domain/dataset.ts";
import type { Name } from "../../domain/text.ts";
import { nameSchema } from "../../domain/text-schema.ts";
import type { Problem } from "../problem.ts";
import { problem } from "./checked.ts";
import { areaKm2 } from "./ellipsoid.ts";
import { areasOf, shape } from "./shape-tool.ts";
import { rewound, unitTopology } from "./topology.ts";
import { collect, polygonsOf, type Unit } from "./unit.ts";

/** The source file of the countries; its checksum vouches for its form. */
type World = topojson.Topology<{ countries: topojson.GeometryCollection }>;

/** context.yaml: the neighbouring countries, by the ISO 3166-1 numeric codes that make them up. */
export const contextSchema = z.strictObject({
  /** the two countries of the atlas, which the context leaves out */
  own: z.array(z.string()),
  countries: z.array(
    z.strictObject({
      id: z.string().check(z.regex(/^[a-z]{2}$/, "ISO 3166-1 alpha-2, lower case")),
      codes: z.array(z.string().check(z.regex(/^\d{3}$/, "ISO 3166-1 numeric"))),
      names: nameSchema,
    }),
  ),
});
export type Context = z.infer<typeof contextSchema>;

/** Islands smaller than this are left out, so that the ground takes no side at sea; Hainan (34,000 km²) stays. */
const leastIslandKm2 = 1000;
/** How far the neighbours reach in under the provinces: the two sources differ by up to 4 km. */
const rimKm = 6;

/**
 * The neighbouring countries from the clipped Natural Earth topology, simplified and without small islands. Each is widened
 * by a rim along Vietnam and Laos, so that no sea shows between it and the provinces that are painted over it.
 */
export async function contextAreas(source: string, context: Context): Promise<Unit[]> {
  const islands = `-filter-islands min-area=${leastIslandKm2}km2`;
  const drawn = areasOf(
    await shape(`-i areas.json -dissolve2 id ${islands} -simplify 20% keep-shapes -clean`, {
      "areas.json": collect(countryAreas(JSON.parse(source), context)),
    }),
  );
  const wide = await shape(`-i lines.json -buffer ${rimKm}km tolerance=1km`, {
    "lines.json": { type: "FeatureCollection", features: ownBorders(drawn) },
  });
  const rims = await shape("-i rims.json -clip own.json", {
    "rims.json": collect(areasOf(wide)),
    "own.json": collect(drawn.filter(({ properties }) => properties.id === own)),
  });
  const around = drawn.filter(({ properties }) => properties.id !== own);
  return areasOf(
    await shape(`-i areas.json -dissolve2 id ${islands}`, {
      "areas.json": collect([...around, ...areasOf(rims)]),
    }),
  );
}

/** The id that Vietnam and Laos have while the context is drawn. */
const own = "own";

/** The countries of the list, and Vietnam and Laos, as areas by id; a country may have several. */
function countryAreas(world: World, context: Context): Unit[] {
  const countries = [...context.countries, { id: own, codes: context.own }];
  const areas = (id: string, one: topojson.GeometryObject): Unit[] =>
    one.type === "Polygon" || one.type === "MultiPolygon"
      ? [{ type: "Feature", properties: { id }, geometry: areaGeometry(world, one) }]
      : [];
  return countries.flatMap(({ id, codes }) =>
    world.objects.countries.geometries
      .filter((one) => codes.includes(String(one.id)))
      .flatMap((one) => areas(id, one)),
  );
}

const areaGeometry = (world: World, one: topojson.Polygon | topojson.MultiPolygon) =>
  one.type === "Polygon" ? feature(world, one).geometry : feature(world, one).geometry;

/** The lines along which each country borders Vietnam and Laos. */
function ownBorders(drawn: readonly Unit[]): Feature<MultiLineString, { id: string }>[] {
  const { topology, units } = unitTopology(drawn);
  const within = units.filter(({ id }) => id === own);
  return units
    .filter(({ id }) => id !== own)
    .map((unit): Feature<MultiLineString, { id: string }> => {
      const two = { type: "GeometryCollection" as const, geometries: [unit, ...within] };
      const geometry = mesh(topology, two, (a, b) => a !== b);
      return { type: "Feature", properties: { id: unit.id }, geometry };
    })
    .filter(({ geometry }) => geometry.coordinates.length > 0);
}

/** Whether the context has its countries and no others, and no small islands. */
export function checkContext(areas: readonly Unit[], { countries }: Context): Problem[] {
  const file = "context.yaml";
  const ids = countries.map(({ id }) => id);
  const found = areas.map(({ properties }) => properties.id);
  const small = areas.flatMap(({ properties, geometry }) =>
    polygonsOf(geometry)
      .filter((coordinates) => areaKm2({ type: "Polygon", coordinates }) < leastIslandKm2 * 0.9)
      .map(([ring]) =>
        problem(file, properties.id, `has an island at ${ring?.[0]?.join(", ")}`, "none under 1,000 km²"),
      ),
  );
  return [
    ...ids.filter((id) => !found.includes(id)).map((id) => problem(file, id, "has no area", "an area")),
    ...found
      .filter((id) => !ids.includes(id))
      .map((id) => problem(file, id, "is not expected", "a country of the list")),
    ...small,
  ];
}

/** The context as RFC 7946 features with their names, in the order of the list. */
export function contextFeatures(areas: readonly Unit[], { countries }: Context): ContextAreas {
  const named = (id: string, names: Name) =>
    areas
      .filter(({ properties }) => properties.id === id)
      .map(({ geometry }) => ({
        type: "Feature" as const,
        id,
        properties: { id, names },
        geometry:
          geometry.type === "Polygon"
            ? { ...geometry, coordinates: rewound(geometry.coordinates) }
            : { ...geometry, coordinates: geometry.coordinates.map(rewound) },
      }));
  return { type: "FeatureCollection", features: countries.flatMap(({ id, names }) => named(id, names)) };
}
