import { type RefObject, startTransition, useLayoutEffect, useRef, useState } from "react";
import type { Rect } from "../../domain/camera.ts";

/**
 * The boxes (px from the map's top left) of what stands over the map, marked `data-over-map`: no name may lie under
 * them. Measured after every render, since any of them may have changed; the array changes only when a box does.
 */
export function useObstacles(map: RefObject<HTMLElement | null>): readonly Rect[] {
  const [boxes, setBoxes] = useState<readonly Rect[]>([]);
  const isFirst = useRef(true);
  useLayoutEffect(() => {
    const frame = map.current?.getBoundingClientRect();
    if (frame === undefined) return;
    const next = [...document.querySelectorAll("[data-over-map]")].flatMap((element): Rect[] => {
      const { left, top, width, height } = element.getBoundingClientRect();
      // an open popover lies over the map for a moment only
      const passing = element.closest(":popover-open") !== null;
      return passing || width === 0 || height === 0
        ? []
        : [{ x: left - frame.left, y: top - frame.top, width, height }];
    });
    const keep = () => setBoxes((last) => (JSON.stringify(last) === JSON.stringify(next) ? last : next));
    // the first picture is drawn bit by bit; later a fit must know what the very change before it has moved
    if (isFirst.current) startTransition(keep);
    else keep();
    isFirst.current = false;
  });
  return boxes;
}
