import { useEffect, useEffectEvent } from "react";

/** What a key does while a story is told. */
export type StoryMove = "next" | "previous" | "first" | "last" | "full-screen" | "leave";

const moves: ReadonlyMap<string, StoryMove> = new Map([
  ["ArrowRight", "next"],
  // clickers send the two page keys
  ["PageDown", "next"],
  [" ", "next"],
  ["ArrowLeft", "previous"],
  ["PageUp", "previous"],
  ["Home", "first"],
  ["End", "last"],
  ["f", "full-screen"],
  ["F", "full-screen"],
  ["Escape", "leave"],
]);

/** What a key on an element asks for; null where the key is the element's own, or the browser's. */
export function moveFor(
  { key, ctrlKey, metaKey, altKey }: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey">,
  element: { isField: boolean; isPressable: boolean },
): StoryMove | null {
  if (ctrlKey || metaKey || altKey || element.isField || (key === " " && element.isPressable)) return null;
  return moves.get(key) ?? null;
}

/**
 * The keys of a story, from wherever the keyboard is, also from the map, which would else pan by them: a clicker must
 * step. Up and down, n, p, +, − and Enter stay the map's. A key that is held down steps once.
 */
export function useStoryKeys(act: (move: StoryMove) => void): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    // a popover takes Escape first
    if (document.querySelector(":popover-open") !== null) return;
    const element = event.target instanceof Element ? event.target : document.body;
    const move = moveFor(event, {
      isField: element.matches("input, select, textarea"),
      isPressable: element.matches("button, summary"),
    });
    if (move === null) return;
    event.preventDefault();
    event.stopPropagation();
    if (!event.repeat) act(move);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    document.addEventListener("keydown", listen, { capture: true });
    return () => document.removeEventListener("keydown", listen, { capture: true });
  }, []);
}
