import type { Geometry } from "../../src/domain/dataset.ts";
import { type GridPoint, gridSteps } from "../../src/domain/grid.ts";

/** An area or a border as whole numbers: an area's parts are its outer ring and its holes. */
interface OnGrid<Part> {
  ids: unknown[];
  parts: Part[];
}

const areasOn = ({ features }: Geometry["context"]): OnGrid<GridPoint[][]>[] =>
  features.map(({ id, properties, geometry: { type, coordinates } }) => ({
    ids: [id, properties.id],
    parts: (type === "Polygon" ? [coordinates] : coordinates).map((rings) => rings.map(gridSteps)),
  }));

const linesOn = ({ features }: Geometry["borders"]["vn34"]): OnGrid<GridPoint[]>[] =>
  features.map(({ id, properties, geometry: { type, coordinates } }) => ({
    ids: [id, properties.id],
    parts: (type === "LineString" ? [coordinates] : coordinates).map(gridSteps),
  }));

/** All that is drawn, on the grid of the paths, so that two drawings compare without rounding. */
export const onGrid = ({ areas, borders, context }: Geometry) => ({
  areas: { vn63: areasOn(areas.vn63), vn34: areasOn(areas.vn34), la18: areasOn(areas.la18) },
  borders: { vn63: linesOn(borders.vn63), vn34: linesOn(borders.vn34) },
  /** what is underneath is one thing, whatever it was made of */
  context: areasOn(context).flatMap(({ parts }) => parts),
});
