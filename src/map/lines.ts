import type { Geometry } from "../domain/dataset.ts";
import type { AreaMark, BorderMark, Position, Scene } from "../domain/scene-marks.ts";
import { borderDash, type Dash } from "./measures.ts";

/** One unbroken part of a mark's line (lng/lat). */
export interface Line<Mark> {
  mark: Mark;
  path: Position[];
}
/** A border that tells something: no hairline. */
export type TellingBorder = BorderMark & { draw: keyof typeof borderDash };

const isTelling = (border: BorderMark): border is TellingBorder => border.draw !== "hairline";

/** Dash and gap along a border, px. */
export const dashOf = ({ draw, emphasis }: TellingBorder): Dash =>
  borderDash[draw][emphasis === "strong" ? "strong" : "usual"];

/** The lines of the borders that tell something. */
export const tellingBorders = (scene: Pick<Scene, "borders">, geometry: Geometry): Line<TellingBorder>[] =>
  scene.borders.filter(isTelling).flatMap((mark) => {
    const found = geometry.borders[mark.vintage].features.find(({ properties }) => properties.id === mark.id);
    if (found === undefined) return [];
    const { geometry: line } = found;
    const parts = line.type === "LineString" ? [line.coordinates] : line.coordinates;
    return parts.map((part) => ({ mark, path: part.map(toPosition) }));
  });

/** The outlines of the units that are gone. */
export const ghostOutlines = (scene: Pick<Scene, "areas">, geometry: Geometry): Line<AreaMark>[] =>
  scene.areas
    .filter(({ ghost }) => ghost)
    .flatMap((mark) => {
      const found = geometry.areas[mark.vintage].features.find(({ properties }) => properties.id === mark.id);
      if (found === undefined) return [];
      const { geometry: area } = found;
      const rings = area.type === "Polygon" ? area.coordinates : area.coordinates.flat();
      return rings.map((ring) => ({ mark, path: ring.map(toPosition) }));
    });

const toPosition = ([lng = 0, lat = 0]: readonly number[]): Position => [lng, lat];
