import { type RefObject, startTransition, useLayoutEffect, useState } from "react";
import type { Size } from "../../domain/camera.ts";

/**
 * The size of an element in CSS px, kept up; null while it is hidden, undefined before it is laid out. What is drawn
 * for a size is drawn as a transition: on a slow phone it must not hold up a finger.
 */
export function useElementSize(ref: RefObject<HTMLElement | null>): Size | null | undefined {
  const [size, setSize] = useState<Size | null>();
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = element;
      startTransition(() =>
        setSize((last) =>
          width === 0 || height === 0
            ? null
            : last?.width === width && last.height === height
              ? last
              : { width, height },
        ),
      );
    };
    // reports once at the start, when the browser has laid the page out anyway
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return size;
}
