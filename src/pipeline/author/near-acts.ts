import type { AgreementRecord } from "../../domain/agreement.ts";
import { readEdtf } from "../../domain/edtf.ts";
import type { ProvinceId } from "../../domain/ids.ts";
import type { When } from "../../domain/when.ts";

const monthInMs = 31 * 24 * 60 * 60 * 1000;

/** The agreements of the same provinces within a month of a date, which a new one may be without its author's knowing. */
export function nearActs(
  when: When,
  parties: readonly ProvinceId[],
  records: readonly AgreementRecord[],
): AgreementRecord[] {
  const these = [...parties].sort().join(" ");
  return records.filter((record) => {
    const reading = readEdtf(record.date);
    const theirs = record.parties.map(({ province }) => province).sort();
    return theirs.join(" ") === these && reading.ok && areNear(when, reading.when);
  });
}

/** Whether two dates can be less than a month apart; of open ones it is not known. */
function areNear(a: When, b: When): boolean {
  if (a.from === null || a.to === null || b.from === null || b.to === null) return false;
  const gap = Math.max(Date.parse(a.from) - Date.parse(b.to), Date.parse(b.from) - Date.parse(a.to));
  return gap <= monthInMs;
}
