import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { Target } from "../../src/domain/intent.ts";
import type { Nav } from "../../src/ui/target-link.tsx";

/** Links of tests: `?kind=id`. */
export const nav: Nav = {
  href: (target: Target) => `?${target.kind}=${target.id}`,
  onFocus: () => undefined,
  cite: (target: Target) => `https://example.org/?${target.kind}=${target.id}`,
  coverage: { isOn: false, href: "?ground=coverage", onToggle: () => undefined },
  clearHref: "?",
  onClear: () => undefined,
};

/** The markup of an element. */
export const markup = (element: ReactNode): string => renderToStaticMarkup(element);

/** What a reader reads: the text of an element, blocks apart. */
export const read = (element: ReactNode): string =>
  markup(element)
    .replace(/<\/(p|li|dt|dd|h\d|div|tr|th|td|caption|label)>/g, " | ")
    .replace(/<[^>]+>/g, "")
    .replaceAll("&amp;", "&")
    .replaceAll("&#x27;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll(/\s+/g, " ");
