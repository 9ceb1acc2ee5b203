import type { FeatureCollection, LineString, MultiLineString, MultiPolygon, Polygon } from "geojson";
import type { Areas, Geometry, Lines } from "./dataset.ts";
import { fromGrid, type GridPoint, gridLines, gridPath, gridSteps } from "./grid.ts";
import type { PairId, ProvinceId } from "./ids.ts";
import type { VietnamVintage, Vintage } from "./province.ts";

/** Path data by id: of areas with every ring closed, of borders open. Path units (grid.ts). */
type Paths = ReadonlyMap<string, string>;

/**
 * What the map is drawn from, as SVG path data: the form in which it reaches a reader, once, inside the served page.
 * The former provinces (vn63) are empty until a view needs them.
 */
export interface Outlines {
  areas: Record<Vintage, ReadonlyMap<ProvinceId, string>>;
  borders: Record<VietnamVintage, ReadonlyMap<PairId, string>>;
  context: string;
}

/** Areas and borders of one vintage as published: path data by id. */
export interface VintageOutlines {
  areas: Record<ProvinceId, string>;
  borders: Record<PairId, string>;
}

/** Path data of an area, every ring closed. */
function areaPath(geometry: Polygon | MultiPolygon): string {
  const rings = geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();
  return rings
    .map(gridSteps)
    .filter((points) => points.length > 3)
    .map((points) => `${gridPath(points.slice(0, -1))}z`)
    .join("");
}

/** Path data of a line. */
function linePath(geometry: LineString | MultiLineString): string {
  const parts = geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates;
  return parts
    .map(gridSteps)
    .filter((points) => points.length > 1)
    .map(gridPath)
    .join("");
}

const areaPaths = ({ features }: Areas): Paths =>
  new Map(features.map(({ properties, geometry }) => [properties.id, areaPath(geometry)]));
const linePaths = ({ features }: Lines): Paths =>
  new Map(features.map(({ properties, geometry }) => [properties.id, linePath(geometry)]));

/** Outlines of areas and borders as GeoJSON (lng, lat). */
export const outlinesOf = ({ areas, borders, context }: Geometry): Outlines => ({
  areas: { vn63: areaPaths(areas.vn63), vn34: areaPaths(areas.vn34), la18: areaPaths(areas.la18) },
  borders: { vn63: linePaths(borders.vn63), vn34: linePaths(borders.vn34) },
  context: context.features.map(({ geometry }) => areaPath(geometry)).join(""),
});

/** Outlines with those of the former provinces. */
export const withFormer = (outlines: Outlines, { areas, borders }: VintageOutlines): Outlines => ({
  ...outlines,
  areas: { ...outlines.areas, vn63: new Map(Object.entries(areas)) },
  borders: { ...outlines.borders, vn63: new Map(Object.entries(borders)) },
});

const decoded = new WeakMap<Outlines, Geometry>();

/** The same as GeoJSON (RFC 7946, lng, lat), for what needs positions: the GL map, picking, boxes. Decoded once. */
export function geometryOf(outlines: Outlines): Geometry {
  const known = decoded.get(outlines);
  if (known !== undefined) return known;
  const { areas, borders, context } = outlines;
  const geometry: Geometry = {
    areas: { vn63: areasOf(areas.vn63), vn34: areasOf(areas.vn34), la18: areasOf(areas.la18) },
    borders: { vn63: linesOf(borders.vn63), vn34: linesOf(borders.vn34) },
    context: areasOf(new Map([["context", context]])),
  };
  decoded.set(outlines, geometry);
  return geometry;
}

const areasOf = (paths: Paths): Areas =>
  collection([...paths].map(([id, path]) => ({ id, geometry: polygonsOf(path) })));
const linesOf = (paths: Paths): Lines =>
  collection(
    [...paths].map(([id, path]) => ({
      id,
      geometry: {
        type: "MultiLineString" as const,
        coordinates: gridLines(path).map((line) => line.map(fromGrid)),
      },
    })),
  );

const collection = <G extends Polygon | MultiPolygon | LineString | MultiLineString>(
  rows: { id: string; geometry: G }[],
): FeatureCollection<G, { id: string }> => ({
  type: "FeatureCollection",
  features: rows.map(({ id, geometry }) => ({ type: "Feature", id, properties: { id }, geometry })),
});

/** Rings of one direction are outer, and those of the other are holes of the outer ring before them (RFC 7946). */
function polygonsOf(path: string): MultiPolygon {
  const coordinates: MultiPolygon["coordinates"] = [];
  for (const ring of gridLines(path)) {
    const positions = ring.map(fromGrid);
    const closed = [...positions, ...positions.slice(0, 1)];
    const last = coordinates.at(-1);
    if (isOuter(ring) || last === undefined) coordinates.push([closed]);
    else last.push(closed);
  }
  return { type: "MultiPolygon", coordinates };
}

/** Counter-clockwise as seen on the map: negative, with y pointing south. */
function isOuter(ring: readonly GridPoint[]): boolean {
  let twice = 0;
  for (const [i, [x, y]] of ring.entries()) {
    const [nx, ny] = ring[(i + 1) % ring.length] ?? [x, y];
    twice += x * ny - nx * y;
  }
  return twice <= 0;
}
