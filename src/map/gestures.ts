import type { Map as MapLibreMap, MapMouseEvent, MapMovementEvent } from "maplibre-gl";
import type { Geometry } from "../domain/dataset.ts";
import type { Intent, Target } from "../domain/intent.ts";
import { pickTolerance } from "../domain/measures.ts";
import { pick } from "../domain/pick.ts";
import type { Scene } from "../domain/scene-marks.ts";
import type { Camera } from "../domain/view.ts";

/** The mark on the events of moves that no reader made: MapLibre names the event behind some of the reader's only. */
export const atlasMoves = "atlasMoves";

export interface Gestures {
  /** whether the reader is moving the map right now */
  readerMoves: () => boolean;
  /** what the pointer is on, for its shape */
  pointsAt: () => Target | null;
  stop: () => void;
}

/** Where a map stands. */
export function cameraOf(map: MapLibreMap): Camera {
  const { lng, lat } = map.getCenter();
  return { lng, lat, zoom: map.getZoom() };
}

const isSame = (a: Camera, b: Camera): boolean => a.lng === b.lng && a.lat === b.lat && a.zoom === b.zoom;

/**
 * Reports what a reader does on a map as intents: hover (once per frame at most, never while the map moves), focus,
 * clear and move. Moves that no reader made are not reported.
 */
export function listen(
  map: MapLibreMap,
  geometry: Geometry,
  scene: () => Scene,
  report: (intent: Intent) => void,
): Gestures {
  let readerMoves = false;
  let pointsAt: Target | null = null;
  let pointer: MapMouseEvent | null = null;
  let frame = 0;
  let last = cameraOf(map);

  const targetAt = ({ point }: MapMouseEvent, tolerance: number): Target | null => {
    const { clientWidth: width, clientHeight: height } = map.getContainer();
    return pick({
      scene: scene(),
      geometry,
      camera: cameraOf(map),
      size: { width, height },
      point: [point.x, point.y],
      tolerance,
    });
  };
  const hover = () => {
    frame = 0;
    if (pointer === null || map.isMoving()) return;
    pointsAt = targetAt(pointer, pickTolerance.mouse);
    report({ kind: "hover", target: pointsAt, at: [pointer.point.x, pointer.point.y] });
  };
  const leave = () => {
    pointer = null;
    if (pointsAt === null) return;
    pointsAt = null;
    report({ kind: "hover", target: null, at: null });
  };
  const moved = (event: MapMovementEvent, settled: boolean) => {
    const camera = cameraOf(map);
    const still = isSame(camera, last) && !readerMoves;
    last = camera;
    // a change of the container's size also tells of a move, though the map stays where it is
    if (atlasMoves in event || still) return;
    readerMoves = !settled;
    report({ kind: "move", camera, settled });
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === "Escape") report({ kind: "clear" });
  };

  map.on("mousemove", (event) => {
    pointer = event;
    if (frame === 0) frame = requestAnimationFrame(hover);
  });
  map.on("mouseout", leave);
  map.on("movestart", leave);
  map.on("move", (event) => moved(event, false));
  map.on("moveend", (event) => moved(event, true));
  map.on("click", (event) => {
    const { originalEvent: click } = event;
    const finger = click instanceof PointerEvent && click.pointerType === "touch";
    const target = targetAt(event, finger ? pickTolerance.touch : pickTolerance.mouse);
    report(target === null ? { kind: "clear" } : { kind: "focus", target });
  });
  map.getCanvas().addEventListener("keydown", onKey);

  return {
    readerMoves: () => readerMoves && map.isMoving(),
    pointsAt: () => pointsAt,
    stop: () => {
      cancelAnimationFrame(frame);
      map.getCanvas().removeEventListener("keydown", onKey);
    },
  };
}
