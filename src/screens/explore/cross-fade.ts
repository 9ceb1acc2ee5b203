import { flushSync } from "react-dom";

/**
 * Makes a change of the page in which borders and names give way to others, so that the old fade into the new.
 * Where the browser has no view transitions, or the reader wants no motion, it is a cut.
 */
export function crossFade(change: () => void): void {
  const still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  if (still || !("startViewTransition" in document)) {
    change();
    return;
  }
  document.startViewTransition(() => flushSync(change));
}
