import { pointer, select } from "d3-selection";
import { type D3ZoomEvent, type ZoomTransform, zoom, zoomIdentity } from "d3-zoom";
import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import { maxZoom, minZoom, type Size, scaleOf } from "../domain/camera.ts";
import type { Intent, Target } from "../domain/intent.ts";
import { pickTolerance } from "../domain/measures.ts";
import { fromWorld, toWorld } from "../domain/mercator.ts";
import type { Camera } from "../domain/view.ts";
import { keyIntent } from "./keys.ts";

export interface Gestures {
  camera: Camera;
  size: Size;
  /** what lies within a tolerance of a point, px from the picture's top left */
  under: (point: [number, number], tolerance: number) => Target | null;
  /** absent: the picture stands still and takes no part in the tab order */
  onIntent?: (intent: Intent) => void;
  onFit?: () => void;
}

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

/**
 * Makes a picture answer to wheel, drag, pinch, double click, hover, click and keys, each reported as an intent.
 * The camera stays the screen's: what it hands back is where the next gesture starts. Nothing is animated.
 */
export function useGestures(ref: RefObject<HTMLElement | null>, gestures: Gestures): void {
  const latest = useRef(gestures);
  useLayoutEffect(() => {
    latest.current = gestures;
    if (gestures.onIntent && ref.current) {
      select(ref.current).property("__zoom", transformOf(gestures.camera, gestures.size));
    }
  });
  const alive = gestures.onIntent !== undefined;
  useEffect(
    () => (alive && ref.current ? listen(ref.current, () => latest.current) : undefined),
    [alive, ref],
  );
}

function listen(frame: HTMLElement, now: () => Gestures): () => void {
  const report = (intent: Intent) => now().onIntent?.(intent);
  const move = (transform: ZoomTransform, settled: boolean) =>
    report({ kind: "move", camera: cameraOf(transform, now().size), settled });
  let moved = false;
  const behaviour = zoom<HTMLElement, unknown>()
    .scaleExtent([scaleOf(minZoom), scaleOf(maxZoom)])
    .extent(() => [
      [0, 0],
      [now().size.width, now().size.height],
    ])
    .clickDistance(4)
    .duration(0)
    .on("start", () => {
      moved = false;
    })
    .on("zoom", (event: D3ZoomEvent<HTMLElement, unknown>) => {
      moved = true;
      move(event.transform, false);
    })
    .on("end", (event: D3ZoomEvent<HTMLElement, unknown>) => {
      if (moved) move(event.transform, true);
    });
  const picture = select(frame).call(behaviour);
  picture
    .on("pointermove.intent", (event: PointerEvent) => {
      if (event.pointerType === "touch" || event.buttons !== 0) return;
      const at = pointer(event, frame);
      report({ kind: "hover", target: now().under(at, pickTolerance.mouse), at });
    })
    .on("pointerleave.intent", () => report({ kind: "hover", target: null, at: null }))
    .on("click.intent", (event: MouseEvent) => {
      const finger = event instanceof PointerEvent && event.pointerType === "touch";
      const tolerance = finger ? pickTolerance.touch : pickTolerance.mouse;
      const target = now().under(pointer(event, frame), tolerance);
      report(target ? { kind: "focus", target } : { kind: "clear" });
    })
    .on("keydown.intent", (event: KeyboardEvent) => {
      const { camera, size, onFit } = now();
      const answer =
        event.ctrlKey || event.metaKey || event.altKey ? null : keyIntent(event.key, camera, size);
      if (answer === null) return;
      event.preventDefault();
      if (answer === "fit") onFit?.();
      else report(answer);
    });
  return () => {
    picture.on(".zoom", null).on(".intent", null);
  };
}
