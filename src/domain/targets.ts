import type { Geometry } from "./dataset.ts";
import type { Target } from "./intent.ts";
import type { ArcMark, Position, Scene } from "./scene-marks.ts";

/** A thing on the map, and the point (lng, lat) where it is told of. */
export interface Stop {
  target: Target;
  at: Position;
}

/**
 * What the keyboard steps through on the map, in a fixed order: arcs and rings, borders that say something, then
 * provinces with a link. Nothing faint, and no thing twice.
 */
export function stopsOf(scene: Scene, geometry: Geometry): Stop[] {
  const stops = [
    ...[...scene.arcs, ...scene.rings].filter(lit).map(
      (mark): Stop => ({
        target: targetOf(mark),
        at: "course" in mark ? middleOf(mark.course) : mark.at,
      }),
    ),
    ...scene.borders
      .filter((border) => border.draw !== "hairline" && lit(border))
      .flatMap((border): Stop[] => {
        const line = geometry.borders[border.vintage].features.find(
          ({ properties }) => properties.id === border.id,
        );
        if (line === undefined) return [];
        const { geometry: shape } = line;
        const course = shape.type === "LineString" ? shape.coordinates : (shape.coordinates[0] ?? []);
        return [{ target: { kind: "border", id: border.id }, at: middleOf(course) }];
      }),
    ...scene.dots.filter(lit).map((dot): Stop => ({ target: { kind: "province", id: dot.id }, at: dot.at })),
  ];
  return [...new Map(stops.map((stop) => [`${stop.target.kind} ${stop.target.id}`, stop])).values()];
}

/** What an arc or ring stands for: one agreement, or the link. */
export const targetOf = ({ link, agreement }: Pick<ArcMark, "link" | "agreement">): Target =>
  agreement === null ? { kind: "link", id: link ?? "" } : { kind: "agreement", id: agreement };

const lit = (mark: { emphasis: string }): boolean => mark.emphasis !== "faint";

function middleOf(course: readonly (readonly number[])[]): Position {
  const [lng = 0, lat = 0] = course[Math.floor(course.length / 2)] ?? [];
  return [lng, lat];
}
