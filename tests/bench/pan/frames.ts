/** What was seen of a drag. */
export interface Frames {
  /** in which WebGL drew something */
  frames: number;
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
  let counted = { frames: 0, from: 0, moved: 0 };
  let at: [number, number] | undefined;
  const tick = () => {
    if (drew) counted.frames++;
    drew = false;
    const now = window.cameraNow?.();
    if (now !== undefined && at !== undefined) counted.moved += Math.hypot(now[0] - at[0], now[1] - at[1]);
    at = now;
    requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
  window.framesFrom = () => {
    counted = { frames: 0, from: performance.now(), moved: 0 };
  };
  window.framesSince = () => ({
    frames: counted.frames,
    ms: performance.now() - counted.from,
    moved: counted.moved,
  });
}
