import { type PairId, type ProvinceId, pairId, provincesOf } from "./ids.ts";
import { nearestIn, type Units, vintageOn } from "./lineage.ts";
import type { Reading } from "./link.ts";
import { type LinkAt, pairIn } from "./links.ts";
import type { Focus } from "./view.ts";
import type { Day } from "./when.ts";

/** What a focus may name: whatever the data holds. */
export interface Known {
  units: Units;
  /** those at the date and in the reading asked for, by id */
  links: readonly Pick<LinkAt, "id" | "agreements">[];
  hasAgreement: (id: string) => boolean;
  hasBorder: (id: PairId) => boolean;
}

/**
 * The focus as it stands at a date and in a reading: in reading `today` an old province is its successor, so a link
 * cited before the merger still opens, and a link of successors opens on what their parts signed where it stands
 * with those. null where the data knows nothing of that name.
 */
export function focusAt(focus: Focus, known: Known, day: Day, reading: Reading): Focus | null {
  switch (focus.kind) {
    case "none":
      return focus;
    case "agreement":
      return known.hasAgreement(focus.id) ? focus : null;
    case "province": {
      const id = standing(focus.id, known.units, day, reading);
      return id === null ? null : { kind: "province", id };
    }
    case "link": {
      const id = standingPair(focus.id, known.units, day, reading);
      return id === null ? null : { kind: "link", id: linkFor(focus.id, id, known) };
    }
    case "border": {
      const id = standingPair(focus.id, known.units, day, reading);
      if (id === null) return null;
      const [a, b] = provincesOf(id);
      // a province has no border with itself, but what its parts agreed is a link
      if (a === b) return { kind: "link", id: linkFor(focus.id, id, known) };
      return known.hasBorder(id) ? { kind: "border", id } : null;
    }
  }
}

/** The standing pair where it has a link; else the link with most agreements of those that went into the pair asked for. */
function linkFor(asked: PairId, standing: PairId, { links, units }: Known): PairId {
  if (links.some((link) => link.id === standing)) return standing;
  const parts = links.filter((link) => pairIn("vn34", link.id, units) === asked);
  const [most] = parts.toSorted((a, b) => b.agreements.length - a.agreements.length);
  return most?.id ?? standing;
}

function standing(id: ProvinceId, units: Units, day: Day, reading: Reading): ProvinceId | null {
  if (!units.has(id)) return null;
  return reading === "signed" ? id : (nearestIn(vintageOn(day), id, units) ?? id);
}

function standingPair(pair: PairId, units: Units, day: Day, reading: Reading): PairId | null {
  const [a, b] = provincesOf(pair).map((id) => standing(id, units, day, reading));
  return a == null || b == null ? null : pairId(a, b);
}
