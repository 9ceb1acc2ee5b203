import type { Outlines } from "../domain/outlines.ts";

let known: Outlines | null = null;

/**
 * The outlines of today, read from the picture in the served page, which holds them all: they reach the reader with it,
 * and are not sent again.
 */
export function servedOutlines(): Outlines {
  known ??= readOutlines(document);
  return known;
}

/** The outlines that a document's served picture holds. */
export function readOutlines(from: ParentNode): Outlines {
  const areas = pathsBy(from, "area");
  const ofLaos = ([id]: [string, string]) => id.startsWith("la-");
  return {
    areas: {
      vn63: new Map(),
      vn34: new Map(areas.filter((area) => !ofLaos(area))),
      la18: new Map(areas.filter(ofLaos)),
    },
    borders: { vn63: new Map(), vn34: new Map(pathsBy(from, "border")) },
    context: from.querySelector("#served .pic-context")?.getAttribute("d") ?? "",
  };
}

const pathsBy = (from: ParentNode, what: "area" | "border"): [string, string][] =>
  [...from.querySelectorAll(`#served path[data-${what}]`)].map((path) => [
    path.getAttribute(`data-${what}`) ?? "",
    path.getAttribute("d") ?? "",
  ]);
