import { useMemo } from "react";
import { loadFormer } from "../../data/load.ts";
import { servedOutlines } from "../../data/served-outlines.ts";
import { extentsOf } from "../../domain/extents.ts";
import { withFormer } from "../../domain/outlines.ts";
import { useLoad } from "./use-load.ts";

/** The outlines that came with the page; those of the former provinces are fetched once a view needs them. */
export function useEmbedGround(needsFormer: boolean) {
  const { data, error, retry } = useLoad(needsFormer ? loadFormer : null);
  const outlines = useMemo(
    () => (data === undefined ? servedOutlines() : withFormer(servedOutlines(), data)),
    [data],
  );
  const extents = useMemo(() => extentsOf(outlines), [outlines]);
  return { outlines, extents, isWaiting: needsFormer && data === undefined && error === null, error, retry };
}
