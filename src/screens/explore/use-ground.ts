import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { formerQuery } from "../../data/queries.ts";
import { servedOutlines } from "../../data/served-outlines.ts";
import { type Extents, extentsOf } from "../../domain/extents.ts";
import { type Outlines, withFormer } from "../../domain/outlines.ts";

/** What the map is drawn from, and how its loading stands. */
export interface Ground {
  outlines: Outlines;
  extents: Extents;
  /** the former provinces are there too */
  isWhole: boolean;
  /** what is to be drawn needs them, and they are still to come */
  isWaiting: boolean;
  /** why they could not be had */
  error: unknown;
  refetch: () => unknown;
}

/**
 * The outlines that came with the page; those of the former provinces are fetched once a view draws them, or once they
 * are wanted beforehand, for which no one has to wait.
 */
export function useGround(drawsFormer: boolean, wantsFormer: boolean): Ground {
  const needsFormer = drawsFormer || wantsFormer;
  const { data, isPending, error, refetch } = useQuery({ ...formerQuery, enabled: needsFormer });
  const outlines = useMemo(
    () => (data === undefined ? servedOutlines() : withFormer(servedOutlines(), data)),
    [data],
  );
  const extents = useMemo(() => extentsOf(outlines), [outlines]);
  return {
    outlines,
    extents,
    isWhole: data !== undefined,
    isWaiting: drawsFormer && isPending,
    error: needsFormer ? error : null,
    refetch,
  };
}
