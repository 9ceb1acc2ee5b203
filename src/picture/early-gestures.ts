const onFrame = ["wheel", "dblclick", "mousedown", "touchstart", "touchmove", "touchend", "touchcancel"];

/** A press that ends nearer to where it began is a click, px. */
export const clickDistance = 4;

/**
 * Keeps what a reader does with a picture before that is there which moves it, so that on a slow line no first drag is
 * lost. `replay` does it again, for what listens by then, and ends the keeping; `stop` ends it without.
 */
export function keepGestures(frame: HTMLElement): { replay: () => void; stop: () => void } {
  const kept: { event: Event; on: EventTarget }[] = [];
  const ended = new AbortController();
  const { signal } = ended;
  for (const type of onFrame)
    frame.addEventListener(type, (event) => void kept.push({ event, on: frame }), { signal, passive: true });
  let pressedAt: MouseEvent | null = null;
  let isHeld = false;
  window.addEventListener(
    "mousedown",
    (event) => {
      isHeld = event.target instanceof Node && frame.contains(event.target);
      pressedAt = isHeld ? event : null;
    },
    { signal, capture: true },
  );
  // a mouse pressed on the picture may go on and let go outside of it
  const follow = (event: MouseEvent) => {
    if (isHeld) kept.push({ event, on: window });
    if (event.type === "mouseup") isHeld = false;
  };
  window.addEventListener("mousemove", follow, { signal });
  window.addEventListener("mouseup", follow, { signal });
  // what is kept will be a drag, and its end is no click
  window.addEventListener(
    "click",
    (event) => {
      // a key clicks too, without a press
      if (pressedAt === null || event.detail === 0) return;
      const { clientX, clientY } = pressedAt;
      pressedAt = null;
      if (Math.hypot(event.clientX - clientX, event.clientY - clientY) > clickDistance)
        event.stopImmediatePropagation();
    },
    { signal, capture: true },
  );
  return {
    replay: () => {
      ended.abort();
      for (const { event, on } of kept) on.dispatchEvent(event);
    },
    stop: () => ended.abort(),
  };
}
