import type { AgreementRecord, Party } from "../../domain/agreement.ts";
import { readEdtf } from "../../domain/edtf.ts";
import { horizon } from "../../domain/lineage.ts";
import type { ProvinceRecord } from "../../domain/province.ts";
import type { When } from "../../domain/when.ts";
import type { Problem } from "../problem.ts";
import type { Records } from "../read.ts";

/**
 * A party existed on the day of the agreement (DESIGN, what counts, rule 7). Before the horizon, where the unit
 * of the day may not be one of ours, a party that began later keeps the name of the day, or a note says so.
 */
export function checkLifetimes({ agreements, provinces }: Records): Problem[] {
  const byId = new Map(provinces.entries.map(({ value }) => [value.id, value]));
  return agreements.entries.flatMap(({ value, problem }) => {
    const reading = readEdtf(value.date);
    if (!reading.ok) return [];
    return value.parties.flatMap((party, at) => {
      const province = byId.get(party.province);
      if (province === undefined) return [];
      const wrong = outOfTime(province, reading.when, party, value);
      if (wrong === null) return [];
      return [problem(["parties", at, "province"], wrong.what, wrong.expected)];
    });
  });
}

function outOfTime(
  { id, validFrom, validTo, predecessors, successors }: ProvinceRecord,
  { edtf, from, to }: When,
  party: Party,
  record: AgreementRecord,
): { what: string; expected: string } | null {
  const named = (ids: string[]) =>
    ids.length > 0 ? `the unit of the day: ${ids.join(", ")}` : "the unit of the day";
  if (validTo !== null && from !== null && validTo < from) {
    return { what: `${id} ended on ${validTo}, before ${edtf}`, expected: named(successors) };
  }
  if (validFrom === null || to === null || validFrom <= to) return null;
  const isEarly = to < horizon;
  const isNoted = [party.asNamed, record.dateNote, record.confidenceNote].some((note) => note !== undefined);
  if (isEarly && isNoted) return null;
  return {
    what: `${id} began on ${validFrom}, after ${edtf}`,
    expected: isEarly ? "asNamed: the name of the unit of the day" : named(predecessors),
  };
}
