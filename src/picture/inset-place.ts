import type { Rect, Size } from "../domain/camera.ts";
import type { Position, Scene } from "../domain/scene-marks.ts";
import type { Lang } from "../domain/text.ts";
import { type IslandGroup, insetSize } from "./inset.tsx";

/** px kept free around it; the credit stands below */
const edge = { side: 10, top: 10, bottom: 34 };

interface InsetPlace {
  scene: Pick<Scene, "arcs" | "labels">;
  islands: readonly IslandGroup[];
  lang: Lang;
  project: (at: Position) => [number, number];
  size: Size;
  /** how much larger it is drawn */
  unit: number;
}

/**
 * The corner where the inset covers least of the provinces and arcs, as its box in px; bottom right, where the islands
 * lie, before any other. Ask once per fit: asked at every move it would jump about.
 */
export function insetPlace({ scene, islands, lang, project, size, unit }: InsetPlace): Rect {
  const box = insetSize(islands, lang);
  const [width, height] = [box.width * unit, box.height * unit];
  const [left, right] = [edge.side, size.width - width - edge.side];
  const [top, bottom] = [edge.top, size.height - height - edge.bottom];
  const corners = [
    [right, bottom],
    [left, bottom],
    [right, top],
    [left, top],
  ] as const;
  const points = [...scene.arcs.flatMap((arc) => arc.course), ...scene.labels.map((label) => label.at)].map(
    project,
  );
  const covered = corners.map(
    ([x, y]) => points.filter(([px, py]) => px >= x && px <= x + width && py >= y && py <= y + height).length,
  );
  const [x, y] = corners[covered.indexOf(Math.min(...covered))] ?? corners[0];
  return { x, y, width, height };
}
