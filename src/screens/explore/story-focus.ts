import { useEffect, useRef } from "react";

/** The id of the list of stories; its button is called `<id>-button`. */
export const storyMenuId = "stories";

/**
 * Whoever starts a story goes on at it, and at the button of the list when it is left: what was pressed is no longer
 * on the page either time. A story that the page opens with takes no focus.
 */
export function useStoryFocus(story: string | null): void {
  const last = useRef(story);
  useEffect(() => {
    const before = last.current;
    last.current = story;
    if (before === null && story !== null) document.getElementById("story")?.focus({ preventScroll: true });
    if (before !== null && story === null) {
      document.getElementById(`${storyMenuId}-button`)?.focus({ preventScroll: true });
    }
  }, [story]);
}
