import { type RefObject, useLayoutEffect, useState } from "react";
import type { Size } from "../../domain/camera.ts";

/** The size of an element in CSS px, kept up; null before it is laid out, or while it is hidden. */
export function useElementSize(ref: RefObject<HTMLElement | null>): Size | null {
  const [size, setSize] = useState<Size | null>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = element;
      setSize((last) =>
        width === 0 || height === 0
          ? null
          : last?.width === width && last.height === height
            ? last
            : { width, height },
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return size;
}
