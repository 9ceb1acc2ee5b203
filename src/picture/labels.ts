import type { Rect, Size } from "../domain/camera.ts";
import { lineBox } from "../domain/line-box.ts";
import type { LabelMark, Position } from "../domain/scene-marks.ts";
import type { Lang } from "../domain/text.ts";
import { textWidth } from "./text-width.ts";

/** A dot, ring or place that no name may cover. */
export interface Disc {
  at: Position;
  /** px */
  radius: number;
}

export interface LabelRoom {
  labels: readonly LabelMark[];
  lang: Lang;
  project: (at: Position) => [number, number];
  size: Size;
  /** px per unit of type: 1, or more where the drawing will be shown smaller */
  unit: number;
  discs: readonly Disc[];
  /** courses that a name had better not lie on, where it has the choice */
  courses: readonly (readonly Position[])[];
  /** where controls, legend and inset lie */
  obstacles: readonly Rect[];
}

export interface PlacedLabel {
  mark: LabelMark;
  text: string;
  /** the baseline's point that `anchor` speaks of, px */
  x: number;
  y: number;
  anchor: "start" | "middle" | "end";
  px: number;
  weight: number;
  box: Rect;
}

/** Type of a name, in px before `unit`. Names at dots lead; names of areas stay quiet. */
export function typeOf(mark: LabelMark): { px: number; weight: number } {
  if (mark.emphasis === "strong") return { px: 15, weight: 600 };
  if (mark.kind === "place") return { px: 12, weight: 400 };
  if (mark.emphasis === "faint" || mark.anchor === "center") return { px: 11.5, weight: 400 };
  return { px: 12.5, weight: 400 };
}

/** Room above and below the baseline, in parts of the font size, with the marks that each script stacks. */
const rise: Record<Lang, [up: number, down: number]> = {
  vi: [0.95, 0.25],
  en: [0.95, 0.25],
  lo: [1.12, 0.38],
};

/**
 * Places names so that none overlaps another, a dot, an obstacle or the picture's edge. By rank: of its candidate
 * places that are free a name takes the one that the fewest courses cross, then the first; one that finds none is
 * left out. Pure: same input, same output; names of higher rank never move for those below.
 */
export function placeLabels(room: LabelRoom): PlacedLabel[] {
  const discs = room.discs.map(({ at, radius }) => ({ at: room.project(at), radius: radius * room.unit }));
  const courses = room.courses.map((course) => traced(course, room.project));
  const placed: PlacedLabel[] = [];
  const ordered = room.labels.map((mark, index) => ({ mark, index }));
  ordered.sort((a, b) => a.mark.rank - b.mark.rank || a.index - b.index);
  for (const { mark } of ordered) {
    const at = room.project(mark.at);
    const own = mark.anchor === "below" ? discs.filter((disc) => near(disc.at, at)) : [];
    const taken = [
      ...placed.map((label) => label.box),
      ...discs.filter((disc) => !own.includes(disc)).map((disc) => boxOf(disc.at, disc.radius)),
      ...room.obstacles,
    ];
    const radius = Math.max(0, ...own.map((disc) => disc.radius));
    const free = candidates(room, mark, at, radius).filter(
      ({ box }) => within(box, room.size) && !taken.some((other) => overlap(box, other)),
    );
    const label = calmest(free, courses);
    if (label) placed.push(label);
  }
  return placed;
}

/** A course within its box; its points are only projected once a name comes near. */
interface Traced {
  box: Rect;
  points: () => readonly [number, number][];
}

function traced(course: readonly Position[], project: LabelRoom["project"]): Traced {
  const [west, south, east, north] = lineBox(course);
  let points: [number, number][] | undefined;
  return {
    box: boxBetween(project([west, north]), project([east, south])),
    points: () => {
      points ??= course.map(project);
      return points;
    },
  };
}

/** The first of those that the fewest courses cross. */
function calmest(labels: readonly PlacedLabel[], courses: readonly Traced[]): PlacedLabel | undefined {
  let best: PlacedLabel | undefined;
  let fewest = Number.POSITIVE_INFINITY;
  for (const label of labels) {
    let crossed = 0;
    for (const course of courses) {
      if (crossed >= fewest) break;
      if (overlap(label.box, course.box) && crosses(label.box, course.points())) crossed++;
    }
    if (crossed < fewest) [best, fewest] = [label, crossed];
  }
  return best;
}

/** Whether the box of any step of a course lies on a name's. Makes no boxes: it is asked thousands of times a frame. */
function crosses({ x, y, width, height }: Rect, points: readonly [number, number][]): boolean {
  let [lastX, lastY] = points[0] ?? [0, 0];
  for (const [nextX, nextY] of points) {
    if (
      Math.min(lastX, nextX) < x + width &&
      x < Math.max(lastX, nextX) &&
      Math.min(lastY, nextY) < y + height &&
      y < Math.max(lastY, nextY)
    )
      return true;
    [lastX, lastY] = [nextX, nextY];
  }
  return false;
}

function candidates(
  room: LabelRoom,
  mark: LabelMark,
  [x, y]: [number, number],
  radius: number,
): PlacedLabel[] {
  const type = typeOf(mark);
  const px = type.px * room.unit;
  const text = mark.names[room.lang];
  const width = textWidth(text, px, type.weight);
  const [up, down] = [rise[room.lang][0] * px, rise[room.lang][1] * px];
  const gap = room.unit;
  /** half the x-height, so that a name stands level with its dot */
  const level = y + 0.26 * px;
  const place = (anchor: PlacedLabel["anchor"], tx: number, ty: number): PlacedLabel => ({
    mark,
    text,
    x: tx,
    y: ty,
    anchor,
    px,
    weight: type.weight,
    box: {
      x: (anchor === "start" ? tx : anchor === "end" ? tx - width : tx - width / 2) - 2 * gap,
      y: ty - up,
      width: width + 4 * gap,
      height: up + down,
    },
  });
  if (mark.anchor === "center") {
    return [0, -0.7, 0.7].map((lines) => place("middle", x, level + lines * px));
  }
  const [above, below] = [y - radius - gap - down, y + radius + gap + up];
  const [left, right] = [x - radius - 4 * gap, x + radius + 4 * gap];
  return [
    place("middle", x, below),
    place("middle", x, above),
    place("start", right, level),
    place("end", left, level),
  ];
}

const near = (a: [number, number], b: [number, number]): boolean =>
  Math.abs(a[0] - b[0]) < 0.5 && Math.abs(a[1] - b[1]) < 0.5;

const boxOf = ([x, y]: [number, number], radius: number): Rect => ({
  x: x - radius,
  y: y - radius,
  width: 2 * radius,
  height: 2 * radius,
});

const boxBetween = ([x1, y1]: [number, number], [x2, y2]: [number, number]): Rect => ({
  x: Math.min(x1, x2),
  y: Math.min(y1, y2),
  width: Math.abs(x2 - x1),
  height: Math.abs(y2 - y1),
});

/** Whether two boxes share more than an edge. */
export const overlap = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const within = (box: Rect, size: Size): boolean =>
  box.x >= 0 && box.y >= 0 && box.x + box.width <= size.width && box.y + box.height <= size.height;
