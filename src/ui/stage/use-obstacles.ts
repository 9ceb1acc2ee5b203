import {
  type RefObject,
  startTransition,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import type { Rect } from "../../domain/camera.ts";

/**
 * The boxes (px from the map's top left) of what stands over the map, marked `data-over-map`: no name may lie under
 * them. Measured after every render, since any of them may have changed, and when one grows by itself, as what is
 * fetched late arrives in it; the array changes only when a box does.
 */
export function useObstacles(map: RefObject<HTMLElement | null>): readonly Rect[] {
  const [boxes, setBoxes] = useState<readonly Rect[]>([]);
  const isFirst = useRef(true);
  const measure = useCallback(() => {
    const frame = map.current?.getBoundingClientRect();
    if (frame === undefined) return;
    const next = overMap().flatMap((element): Rect[] => {
      const { left, top, width, height } = element.getBoundingClientRect();
      // an open popover lies over the map for a moment only
      const passing = element.closest(":popover-open") !== null;
      return passing || width === 0 || height === 0
        ? []
        : [{ x: left - frame.left, y: top - frame.top, width, height }];
    });
    setBoxes((last) => (JSON.stringify(last) === JSON.stringify(next) ? last : next));
  }, [map]);
  useLayoutEffect(() => {
    // the first picture is drawn bit by bit; later a fit must know what the very change before it has moved
    if (isFirst.current) startTransition(measure);
    else measure();
    isFirst.current = false;
  });
  useEffect(() => {
    const observer = new ResizeObserver(() => startTransition(measure));
    for (const element of overMap()) observer.observe(element);
    return () => observer.disconnect();
  }, [measure]);
  return boxes;
}

const overMap = (): Element[] => [...document.querySelectorAll("[data-over-map]")];
