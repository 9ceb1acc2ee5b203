import type { Problem } from "../problem.ts";
import type { Records } from "../read.ts";

/** Who published first is told only of a page that is a copy, and is not the copy itself. */
export function checkEditions({ sources }: Records): Problem[] {
  return sources.entries.flatMap(({ value: { edition, original, address }, problem }) => {
    if (original === undefined) return [];
    if (edition === undefined) {
      return [problem(["original"], "an original, and the page is no copy", "an edition, or no original")];
    }
    if (original.address === undefined || original.address !== address) return [];
    return [
      problem(["original", "address"], "the page's own address", "that of the page it was copied from"),
    ];
  });
}
