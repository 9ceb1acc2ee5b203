import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import type { Camera } from "../../domain/view.ts";

const flightMs = 500;

/** Cameras closer than this look the same: half a px at the deepest zoom, and the rounding of the address. */
const same = (a: Camera, b: Camera): boolean =>
  Math.abs(a.zoom - b.zoom) < 0.06 && Math.abs(a.lng - b.lng) < 6e-4 && Math.abs(a.lat - b.lat) < 6e-4;

const ease = (t: number): number => 1 - (1 - t) ** 3;

const between = (a: Camera, b: Camera, t: number): Camera => ({
  lng: a.lng + (b.lng - a.lng) * t,
  lat: a.lat + (b.lat - a.lat) * t,
  zoom: a.zoom + (b.zoom - a.zoom) * t,
});

/**
 * Where the map stands: flies to `wanted` whenever that changes (at once when `still`, or while the reader has not
 * touched the page), and goes where the reader moves it. `set` is the reader's hand, or the GL map's report of where it
 * is; `isHeld` says that the hand goes on, and until it is set without, nothing else moves the map. `standing` is the
 * camera before it is rendered.
 */
export function useCamera(
  wanted: Camera,
  still: boolean,
): { camera: Camera; standing: Readonly<RefObject<Camera>>; set: (camera: Camera, isHeld: boolean) => void } {
  const [camera, setCamera] = useState(wanted);
  const standing = useRef(camera);
  const held = useRef(false);
  const frame = useRef(0);
  const put = useCallback((next: Camera) => {
    standing.current = next;
    setCamera(next);
  }, []);
  const set = useCallback(
    (next: Camera, isHeld: boolean) => {
      held.current = isHeld;
      cancelAnimationFrame(frame.current);
      put(next);
    },
    [put],
  );
  useEffect(() => {
    const from = standing.current;
    // a fit that changes under the hand, as what stands over the map arrives, would undo what the hand does
    if (held.current || same(from, wanted)) return;
    // as the page arrives bit by bit, the fit finds its place, and nothing is seen to move
    if (still || !navigator.userActivation.hasBeenActive) {
      put(wanted);
      return;
    }
    const start = performance.now();
    const step = (now: number) => {
      const t = Math.min(1, (now - start) / flightMs);
      put(t === 1 ? wanted : between(from, wanted, ease(t)));
      if (t < 1) frame.current = requestAnimationFrame(step);
    };
    frame.current = requestAnimationFrame(step);
    return () => cancelAnimationFrame(frame.current);
  }, [wanted, still, put]);
  return { camera, standing, set };
}
