import { fromScreen, type Size, toScreen } from "./camera.ts";
import type { Geometry } from "./dataset.ts";
import type { Target } from "./intent.ts";
import { lineBox } from "./line-box.ts";
import { toWorld } from "./mercator.ts";
import { contains } from "./polygon.ts";
import type { Position, Scene } from "./scene-marks.ts";
import { targetOf } from "./targets.ts";
import type { Camera } from "./view.ts";

export interface PickQuestion {
  scene: Scene;
  geometry: Geometry;
  camera: Camera;
  size: Size;
  /** px from the renderer's top left */
  point: [number, number];
  /** px; generous, since arcs and borders are thin (TRUST T49) */
  tolerance?: number;
}

/**
 * What lies under a pointer: the nearest arc or ring within the tolerance, else a place, else a border that says
 * something, else the province. Pure geometry over the scene, so both renderers answer alike and no GPU is asked.
 */
export function pick({ scene, geometry, camera, size, point, tolerance = 12 }: PickQuestion): Target | null {
  const project = toScreen(camera, size);
  const at = (position: Position) => project(toWorld(position));
  const isNear = nearTo(point, fromScreen(camera, size));
  const arcs = scene.arcs
    .filter((arc) => isNear(arc.course, tolerance + arc.width / 2))
    .map((arc) => ({
      target: targetOf(arc),
      px: toLine(point, arc.course.map(at)) - arc.width / 2,
    }));
  const rings = scene.rings.map((ring) => ({
    target: targetOf(ring),
    px: Math.abs(distance(point, at(ring.at)) - ring.radius),
  }));
  const places = scene.places.map(
    (place): Candidate => ({
      target: { kind: "place", id: place.id },
      px: distance(point, at(place.at)),
    }),
  );
  return (
    nearest([...arcs, ...rings], tolerance) ??
    nearest(places, tolerance) ??
    nearest(borderCandidates(scene, geometry, at, isNear, point, tolerance), tolerance) ??
    provinceUnder(scene, geometry, fromScreen(camera, size)(point))
  );
}

interface Candidate {
  target: Target;
  px: number;
}

function nearest(candidates: readonly Candidate[], tolerance: number): Target | null {
  let best: Candidate | null = null;
  for (const candidate of candidates) {
    if (candidate.px <= tolerance && (best === null || candidate.px < best.px)) best = candidate;
  }
  return best?.target ?? null;
}

type ToPx = (position: Position) => [number, number];
/** Whether a line (lng/lat) may come as near as so many px. What is not near is told from its box alone. */
type IsNear = (line: readonly (readonly number[])[], px: number) => boolean;

function nearTo([x, y]: [number, number], toPosition: (px: [number, number]) => Position): IsNear {
  return (line, px) => {
    const [west, south, east, north] = lineBox(line);
    const [left, top] = toPosition([x - px, y - px]);
    const [right, bottom] = toPosition([x + px, y + px]);
    return west <= right && left <= east && south <= top && bottom <= north;
  };
}

function borderCandidates(
  scene: Scene,
  geometry: Geometry,
  at: ToPx,
  isNear: IsNear,
  point: [number, number],
  tolerance: number,
): Candidate[] {
  // a hairline inside a country is picked only close by, or areas could hardly be hit
  return scene.borders.flatMap((border): Candidate[] => {
    const line = geometry.borders[border.vintage].features.find(
      (feature) => feature.properties.id === border.id,
    );
    if (line === undefined) return [];
    const parts =
      line.geometry.type === "LineString" ? [line.geometry.coordinates] : line.geometry.coordinates;
    const near = parts.filter((part) => isNear(part, tolerance));
    if (near.length === 0) return [];
    const px = Math.min(
      ...near.map((part) =>
        toLine(
          point,
          part.map(([lng = 0, lat = 0]) => at([lng, lat])),
        ),
      ),
    );
    const slack = border.draw === "hairline" && border.class === "provincial" ? tolerance / 2 : 0;
    return [{ target: { kind: "border", id: border.id }, px: px + slack }];
  });
}

function provinceUnder(scene: Scene, geometry: Geometry, position: Position): Target | null {
  for (const area of [...scene.areas].reverse()) {
    const feature = geometry.areas[area.vintage].features.find(
      (candidate) => candidate.properties.id === area.id,
    );
    if (feature && contains(feature.geometry, position)) return { kind: "province", id: area.id };
  }
  return null;
}

const distance = ([x1, y1]: [number, number], [x2, y2]: [number, number]): number =>
  Math.hypot(x2 - x1, y2 - y1);

/** Px from a point to a line of points. */
function toLine(point: [number, number], line: readonly [number, number][]): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1], line[i]];
    if (a === undefined || b === undefined) continue;
    const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
    const length = dx * dx + dy * dy;
    const t =
      length === 0 ? 0 : Math.max(0, Math.min(1, ((point[0] - a[0]) * dx + (point[1] - a[1]) * dy) / length));
    best = Math.min(best, distance(point, [a[0] + t * dx, a[1] + t * dy]));
  }
  return best;
}
