import type { AgreementRecord } from "./agreement.ts";
import { type PairId, type ProvinceId, pairId } from "./ids.ts";
import type { Units } from "./lineage.ts";

/**
 * The pairs that a record links, as signed (DESIGN, what counts, rule 1): two parties link; more parties link as
 * their record says: `across` (every party with every party across the border), a hub with each other one,
 * an explicit list, or none (a programme). Sorted, each pair once.
 */
export function pairsOf(record: Pick<AgreementRecord, "parties" | "pairs">, units: Units): PairId[] {
  const parties = record.parties.map((party) => party.province);
  return [...new Set(linked(parties, record.pairs, units).map(([a, b]) => pairId(a, b)))].sort();
}

function linked(
  parties: ProvinceId[],
  rule: AgreementRecord["pairs"],
  units: Units,
): [ProvinceId, ProvinceId][] {
  const [first, second] = parties;
  if (parties.length === 2 && first !== undefined && second !== undefined) return [[first, second]];
  if (rule === undefined || rule === "none") return [];
  if (Array.isArray(rule)) return rule.map(([a, b]) => [a, b]);
  if (rule === "across") {
    const of = (country: string) => parties.filter((id) => units.get(id)?.country === country);
    return of("VN").flatMap((vn) => of("LA").map((la): [ProvinceId, ProvinceId] => [vn, la]));
  }
  return parties.filter((id) => id !== rule.hub).map((id) => [rule.hub, id]);
}
