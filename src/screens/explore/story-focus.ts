import { useEffect, useRef } from "react";

/** The id of the list of stories; its button is called `<id>-button`. */
export const storyMenuId = "stories";
export const storyButtonId = `${storyMenuId}-button`;
/** The id of the story that is told. */
export const storyId = "story";

/**
 * Whoever starts a story goes on at it, and at the button of the list when it is left: what was pressed is no longer
 * on the page either time. A story that the page opens with takes no focus.
 */
export function useStoryFocus(story: string | null): void {
  const last = useRef(story);
  useEffect(() => {
    const before = last.current;
    last.current = story;
    if (before === null && story !== null) focusOn(storyId);
    if (before !== null && story === null) focusOn(storyButtonId);
  }, [story]);
}

/** Takes the focus that waited for an element, now that it is on the page: parts come when they are asked for. */
export function useAwaitedFocus(id: string): void {
  useEffect(() => {
    if (awaited === id) focusOn(id);
  }, [id]);
}

let awaited: string | null = null;

function focusOn(id: string): void {
  const element = document.getElementById(id);
  awaited = element === null ? id : null;
  element?.focus({ preventScroll: true });
}
