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
  // what was a click or a tap is answered already: done again in one go with another, it would be a double one
  let press = { from: 0, x: 0, y: 0, isMove: false };
  const begin = ({ clientX: x, clientY: y }: MouseEvent | Touch, from: number) => {
    press = { from, x, y, isMove: false };
  };
  const go = ({ clientX, clientY }: MouseEvent | Touch) => {
    if (Math.hypot(clientX - press.x, clientY - press.y) > clickDistance) press.isMove = true;
  };
  const end = () => {
    if (!press.isMove) kept.splice(press.from);
  };
  const touched = ({ type, touches }: TouchEvent) => {
    const [finger] = touches;
    if (touches.length > 1) press.isMove = true;
    else if (finger === undefined) end();
    else if (type === "touchstart") begin(finger, kept.length - 1);
    else go(finger);
  };
  for (const type of ["touchstart", "touchmove", "touchend"] as const)
    frame.addEventListener(type, touched, { signal, passive: true });
  let pressedAt: MouseEvent | null = null;
  let isHeld = false;
  window.addEventListener(
    "mousedown",
    (event) => {
      isHeld = event.target instanceof Node && frame.contains(event.target);
      pressedAt = isHeld ? event : null;
      if (isHeld) begin(event, kept.length);
    },
    { signal, capture: true },
  );
  // a mouse pressed on the picture may go on and let go outside of it
  const follow = (event: MouseEvent) => {
    if (!isHeld) return;
    kept.push({ event, on: window });
    go(event);
    if (event.type !== "mouseup") return;
    isHeld = false;
    end();
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
