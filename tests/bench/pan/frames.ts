/** What was seen of a drag. */
export interface Frames {
  /** in which WebGL drew something */
  frames: number;
  /** from the first of them to the last */
  ms: number;
  /** the way of the map's middle, in degrees */
  moved: number;
}

declare global {
  interface Window {
    /** begins to count */
    framesFrom?: () => void;
    /** what was counted since then */
    framesSince?: () => Frames;
  }
}

/** Runs in the page, before anything else of it: counts the frames in which WebGL draws, and how far the map moves. */
export function countFrames(): void {
  let drew = false;
  const { prototype } = WebGL2RenderingContext;
  const names = [
    "drawArrays",
    "drawElements",
    "drawArraysInstanced",
    "drawElementsInstanced",
    "clear",
  ] as const;
  for (const name of names) {
    const draw = prototype[name];
    Object.defineProperty(prototype, name, {
      value(this: WebGL2RenderingContext, ...given: unknown[]) {
        drew = true;
        return Reflect.apply(draw, this, given);
      },
    });
  }
  const nothing = () => ({ frames: 0, first: 0, last: 0, moved: 0 });
  let counted = nothing();
  let at: [number, number] | undefined;
  const tick = (time: number) => {
    if (drew) {
      counted.frames++;
      if (counted.frames === 1) counted.first = time;
      counted.last = time;
    }
    drew = false;
    const now = window.cameraNow?.();
    if (now !== undefined && at !== undefined) counted.moved += Math.hypot(now[0] - at[0], now[1] - at[1]);
    at = now;
    requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
  window.framesFrom = () => {
    counted = nothing();
  };
  window.framesSince = () => ({
    frames: counted.frames,
    ms: counted.last - counted.first,
    moved: counted.moved,
  });
}
