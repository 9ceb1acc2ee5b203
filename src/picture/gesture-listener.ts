import { select } from "d3-selection";
import { type D3ZoomEvent, type ZoomTransform, zoom, zoomIdentity } from "d3-zoom";
import { maxZoom, minZoom, type Size, scaleOf } from "../domain/camera.ts";
import { fromWorld, toWorld } from "../domain/mercator.ts";
import type { Camera } from "../domain/view.ts";
import { clickDistance } from "./early-gestures.ts";
import type { Gestures, Listener, Tried } from "./gestures.ts";

/** d3's transform takes the unit square of the world to px. */
export function transformOf(camera: Camera, size: Size): ZoomTransform {
  const scale = scaleOf(camera.zoom);
  const [x, y] = toWorld([camera.lng, camera.lat]);
  return zoomIdentity.translate(size.width / 2 - x * scale, size.height / 2 - y * scale).scale(scale);
}

/** The camera that a transform of d3 shows. */
export function cameraOf({ x, y, k }: ZoomTransform, size: Size): Camera {
  const [lng, lat] = fromWorld([(size.width / 2 - x) / k, (size.height / 2 - y) / k]);
  return { lng, lat, zoom: Math.log2(k / scaleOf(0)) };
}

/** Whether a gesture is the page's own, and not for a picture that leaves it that. */
export function isYielded(event: Event): Tried | null {
  if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey ? null : "wheel";
  return "touches" in event && event instanceof TouchEvent && event.touches.length < 2 ? "finger" : null;
}

/** Mice turn in steps of some 100 px, which as a pinch would be two zooms at once. */
const mouseStep = 40;

/** How far a wheel zooms, as powers of 2: as d3 has it, but for the wheel of a mouse with Ctrl. */
function wheelDelta(event: WheelEvent): number {
  const unit = event.deltaMode === 1 ? 0.05 : event.deltaMode ? 1 : 0.002;
  const isPinch = event.ctrlKey && Math.abs(event.deltaY) < mouseStep;
  return -event.deltaY * unit * (isPinch ? 10 : 1);
}

/** Listens for wheel, drag, pinch and double click. `now` gives what stands at the moment of a gesture. */
export function listen(frame: HTMLElement, now: () => Gestures): Listener {
  const move = (transform: ZoomTransform, settled: boolean) =>
    now().onIntent?.({ kind: "move", camera: cameraOf(transform, now().size), settled });
  // of all gestures: a press that begins before the wheel is known to rest must not make its turn forgotten
  let moved = false;
  const behaviour = zoom<HTMLElement, unknown>()
    .scaleExtent([scaleOf(minZoom), scaleOf(maxZoom)])
    .extent(() => [
      [0, 0],
      [now().size.width, now().size.height],
    ])
    .filter(
      (event) =>
        // as d3 has it: with Ctrl a click is a context menu
        (!event.ctrlKey || event.type === "wheel") &&
        !event.button &&
        (now().onYield === undefined || isYielded(event) === null),
    )
    .wheelDelta(wheelDelta)
    .clickDistance(clickDistance)
    .duration(0)
    .on("zoom", (event: D3ZoomEvent<HTMLElement, unknown>) => {
      moved = true;
      move(event.transform, false);
    })
    .on("end", (event: D3ZoomEvent<HTMLElement, unknown>) => {
      if (moved) move(event.transform, true);
      moved = false;
    });
  const picture = select(frame).call(behaviour);
  picture.on(
    "wheel.yield touchmove.yield",
    (event: Event) => {
      const tried = isYielded(event);
      if (tried !== null) now().onYield?.(tried);
    },
    { passive: true },
  );
  return {
    stand: ({ camera, size }) => void picture.property("__zoom", transformOf(camera, size)),
    stop: () => void picture.on(".zoom", null).on(".yield", null),
  };
}
