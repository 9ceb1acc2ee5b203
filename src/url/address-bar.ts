import { useCallback, useMemo, useSyncExternalStore } from "react";
import { type Address, formatAddress, parseAddress, type StepViews } from "../domain/address.ts";
import type { View } from "../domain/view.ts";

const changed = "lien-tinh:address";

function subscribe(onChange: () => void): () => void {
  window.addEventListener("popstate", onChange);
  window.addEventListener(changed, onChange);
  return () => {
    window.removeEventListener("popstate", onChange);
    window.removeEventListener(changed, onChange);
  };
}

/**
 * The view is the address: there is no second copy. `go` writes a new view: `push` for what Back should undo (focus,
 * date, screen, step), `replace` for what it should not (camera, theme, language). `steps`: what the steps of stories
 * show, once that is known.
 */
export function useAddress(steps?: StepViews): {
  address: Address;
  go: (view: View, how: "push" | "replace") => void;
} {
  const query = useSyncExternalStore(subscribe, () => window.location.search);
  const address = useMemo(() => parseAddress(query, steps), [query, steps]);
  const go = useCallback(
    (view: View, how: "push" | "replace") => {
      const { unknown } = parseAddress(window.location.search);
      const next = `${window.location.pathname}${formatAddress(view, unknown, steps)}${window.location.hash}`;
      if (next === `${window.location.pathname}${window.location.search}${window.location.hash}`) return;
      if (how === "push") window.history.pushState(null, "", next);
      else window.history.replaceState(null, "", next);
      window.dispatchEvent(new Event(changed));
    },
    [steps],
  );
  return { address, go };
}

/** A query of the atlas as an absolute address, to be cited. */
export const absoluteAddress = (query: string): string =>
  new URL(query, `${window.location.origin}${window.location.pathname}`).href;

/** A page of this site (`index.html`, `embed.html`, a script) with a query, as an absolute address. */
export const besideAddress = (file: string, query = ""): string =>
  new URL(`${file}${query}`, `${window.location.origin}${window.location.pathname}`).href;

/** Loads the page anew, for what only that can mend: a part of the app that could not be fetched. */
export const reload = (): void => window.location.reload();
