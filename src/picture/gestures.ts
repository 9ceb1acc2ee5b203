import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import type { Size } from "../domain/camera.ts";
import type { Intent, Target } from "../domain/intent.ts";
import { pickTolerance } from "../domain/measures.ts";
import type { Camera } from "../domain/view.ts";
import { keepGestures } from "./early-gestures.ts";
import { keyIntent } from "./keys.ts";

export interface Gestures {
  camera: Camera;
  size: Size;
  /** what lies within a tolerance of a point, px from the picture's top left */
  under: (point: [number, number], tolerance: number) => Target | null;
  /** absent: the picture stands still and takes no part in the tab order */
  onIntent?: (intent: Intent) => void;
  onFit?: () => void;
  /**
   * Present: the page around the picture keeps its wheel and one finger; Ctrl or ⌘ with the wheel, a pinch and two
   * fingers are the picture's. Told when the reader tries what is the page's.
   */
  onYield?: (tried: Tried) => void;
}

/** What a cooperative picture leaves to the page around it. */
export type Tried = "wheel" | "finger";

/** What listens on a picture: told where it stands, so that the next gesture starts there. */
export interface Listener {
  stand: (at: Pick<Gestures, "camera" | "size">) => void;
  stop: () => void;
}

/**
 * Makes a picture answer to wheel, drag, pinch, double click, hover, click and keys, each reported as an intent.
 * The camera stays the screen's: what it hands back is where the next gesture starts. Nothing is animated.
 * What moves the picture is fetched once it stands, so that it is drawn without, and what the reader did until then is
 * done late; what points and presses is there at once.
 */
export function useGestures(ref: RefObject<HTMLElement | null>, gestures: Gestures): void {
  const latest = useRef(gestures);
  const listener = useRef<Listener>(null);
  useLayoutEffect(() => {
    latest.current = gestures;
    listener.current?.stand(gestures);
  });
  const alive = gestures.onIntent !== undefined;
  useEffect(() => {
    const frame = ref.current;
    if (!alive || frame === null) return;
    let gone = false;
    const forgetPointing = listenToPointing(frame, () => latest.current);
    const early = keepGestures(frame);
    import("./gesture-listener.ts").then(
      ({ listen }) => {
        if (gone) return;
        listener.current = listen(frame, () => latest.current);
        listener.current.stand(latest.current);
        early.replay();
      },
      // a part that cannot be fetched: buttons, list and table do the same without it
      early.stop,
    );
    return () => {
      gone = true;
      forgetPointing();
      early.stop();
      listener.current?.stop();
      listener.current = null;
    };
  }, [alive, ref]);
}

/** Hover, click and keys. Gives back what ends the listening. */
function listenToPointing(frame: HTMLElement, now: () => Gestures): () => void {
  const report = (intent: Intent) => now().onIntent?.(intent);
  const pointOf = ({ clientX, clientY }: MouseEvent): [number, number] => {
    const { left, top } = frame.getBoundingClientRect();
    return [clientX - left, clientY - top];
  };
  const ended = new AbortController();
  const { signal } = ended;
  frame.addEventListener(
    "pointermove",
    (event) => {
      if (event.pointerType === "touch" || event.buttons !== 0) return;
      const at = pointOf(event);
      report({ kind: "hover", target: now().under(at, pickTolerance.mouse), at });
    },
    { signal },
  );
  frame.addEventListener("pointerleave", () => report({ kind: "hover", target: null, at: null }), { signal });
  frame.addEventListener(
    "click",
    (event) => {
      const finger = event instanceof PointerEvent && event.pointerType === "touch";
      const at = pointOf(event);
      const target = now().under(at, finger ? pickTolerance.touch : pickTolerance.mouse);
      report(target ? { kind: "focus", target, at } : { kind: "clear" });
    },
    { signal },
  );
  frame.addEventListener(
    "keydown",
    (event) => {
      const { camera, size, onFit } = now();
      const answer =
        event.ctrlKey || event.metaKey || event.altKey ? null : keyIntent(event.key, camera, size);
      if (answer === null) return;
      event.preventDefault();
      if (answer === "fit") onFit?.();
      else report(answer);
    },
    { signal },
  );
  return () => ended.abort();
}
