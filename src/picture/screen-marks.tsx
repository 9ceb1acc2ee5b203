import type { Target } from "../domain/intent.ts";
import { dotRadius, placeRadius } from "../domain/measures.ts";
import type { Position, Scene } from "../domain/scene-marks.ts";
import type { Disc, PlacedLabel } from "./labels.ts";
import { labelClass, ringClass } from "./mark-classes.ts";

type Points = Pick<Scene, "rings" | "dots" | "places">;

/** What no name may cover. */
export const discsOf = (scene: Points): Disc[] => [
  ...scene.dots.map(({ at, emphasis }) => ({ at, radius: dotRadius[emphasis] })),
  ...scene.rings.map(({ at, radius, width }) => ({ at, radius: radius + width / 2 })),
  ...scene.places.map(({ at }) => ({ at, radius: placeRadius })),
];

/** What a name had better not lie on. */
export const coursesOf = (scene: Pick<Scene, "arcs">): Position[][] =>
  scene.arcs.filter((arc) => arc.emphasis !== "faint").map((arc) => arc.course);

interface PointsProps {
  scene: Points;
  project: (at: Position) => [number, number];
  /** px per unit, as for the labels */
  unit: number;
  hover: Target | null;
}

/** Rings, dots and places, in px. */
export function PointMarks({ scene, project, unit, hover }: PointsProps) {
  const at = (position: Position) => {
    const [x, y] = project(position);
    return { cx: tenth(x), cy: tenth(y) };
  };
  return (
    <g>
      {scene.rings.map((mark) => (
        <circle
          key={mark.id}
          className={`${ringClass(mark)}${isRing(hover, mark) ? " pic-hovered" : ""}`}
          r={tenth(mark.radius * unit)}
          strokeWidth={mark.width}
          {...at(mark.at)}
        />
      ))}
      {scene.dots.map((mark) => (
        <circle
          key={mark.id}
          className={`pic-dot pic-${mark.emphasis}`}
          r={tenth((dotRadius[mark.emphasis] - 0.75) * unit)}
          {...at(mark.at)}
        />
      ))}
      {scene.places.map((mark) => {
        const { cx, cy } = at(mark.at);
        const r = (placeRadius - 0.75) * unit;
        const hovered = hover?.kind === "place" && hover.id === mark.id;
        return (
          <path
            key={mark.id}
            className={`pic-place${hovered ? " pic-hovered" : ""}`}
            d={`M${cx} ${tenth(cy - r)}L${tenth(cx + r)} ${cy}L${cx} ${tenth(cy + r)}L${tenth(cx - r)} ${cy}z`}
          />
        );
      })}
    </g>
  );
}

const isRing = (hover: Target | null, mark: Scene["rings"][number]): boolean =>
  (hover?.kind === "link" && hover.id === mark.link) ||
  (hover?.kind === "agreement" && hover.id === mark.agreement);

/** Names, in px. */
export function Labels({ labels }: { labels: readonly PlacedLabel[] }) {
  return labels.map(({ mark, text, x, y, anchor, px, weight }) => (
    <text
      key={`${mark.kind} ${mark.id}`}
      className={labelClass(mark)}
      x={tenth(x)}
      y={tenth(y)}
      fontSize={tenth(px)}
      fontWeight={weight}
      textAnchor={anchor === "start" ? undefined : anchor}
    >
      {text}
    </text>
  ));
}

const tenth = (px: number): number => Math.round(px * 10) / 10;
