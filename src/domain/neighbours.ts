import type { Border } from "./border.ts";
import type { PairId } from "./ids.ts";
import type { VietnamVintage } from "./province.ts";

/** Which pairs share a border, by the vintage of the Vietnamese side. */
export type Neighbours = Record<VietnamVintage, ReadonlySet<PairId>>;

/** The neighbours, from the published borders. */
export function neighboursOf(borders: readonly Pick<Border, "id" | "vintage">[]): Neighbours {
  const ids = (vintage: VietnamVintage) =>
    new Set(borders.filter((border) => border.vintage === vintage).map((border) => border.id));
  return { vn63: ids("vn63"), vn34: ids("vn34") };
}
