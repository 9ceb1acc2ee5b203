import type { LegendEntry, Scene } from "./scene-marks.ts";

const relations = ["neighbours-across", "distant-across", "neighbours-domestic", "distant-domestic"] as const;
const draws = ["signed", "contact", "local", "silent"] as const;

const lit = (mark: { emphasis: string }): boolean => mark.emphasis !== "faint";

/** The legend of what is on the map, and nothing else: with a focus, of what it leaves lit. */
export function legendOf(
  drawn: Pick<Scene, "areas" | "arcs" | "rings" | "borders" | "places">,
): LegendEntry[] {
  const { areas, places } = drawn;
  const [arcs, rings, borders] = [drawn.arcs.filter(lit), drawn.rings.filter(lit), drawn.borders.filter(lit)];
  return [
    ...relations.flatMap((relation): LegendEntry[] => {
      const strokes = arcs.filter((arc) => arc.relation === relation).map((arc) => arc.stroke);
      const stroke = strokes.find((each) => each !== "dotted") ?? strokes[0];
      return stroke === undefined ? [] : [{ kind: "arc", relation, stroke }];
    }),
    ...arcs
      .filter((arc) => arc.relation === "programme")
      .slice(0, 1)
      .map(({ stroke }): LegendEntry => ({ kind: "programme", stroke })),
    ...(arcs.some((arc) => arc.stroke === "dotted" && !arc.planned) ? [{ kind: "talks" } as const] : []),
    ...([...arcs, ...rings].some((mark) => mark.standing === "faint") ? [{ kind: "terms" } as const] : []),
    ...(arcs.some((arc) => arc.planned) ? [{ kind: "planned" } as const] : []),
    ...(rings.length > 0 ? [{ kind: "ring" } as const] : []),
    ...draws
      .filter((draw) => borders.some((border) => border.draw === draw))
      .map((draw): LegendEntry => ({ kind: "border", draw })),
    ...(areas.some((area) => area.cover !== null) ? [{ kind: "coverage" } as const] : []),
    ...(areas.some((area) => area.ghost && lit(area)) ? [{ kind: "ghost" } as const] : []),
    ...(places.length > 0 ? [{ kind: "place" } as const] : []),
  ];
}
