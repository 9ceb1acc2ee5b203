import { type AgreementRecord, isSigned, type WholeAgreement } from "../../domain/agreement.ts";
import { readEdtf } from "../../domain/edtf.ts";
import type { Units } from "../../domain/lineage.ts";
import { pairsOf } from "../../domain/pairs.ts";
import type { When } from "../../domain/when.ts";

/**
 * The published agreements: records with their dates read and their pairs as signed, in date order.
 * The records have passed their checks.
 */
export const deriveAgreements = (records: readonly AgreementRecord[], units: Units): WholeAgreement[] =>
  records
    .map(
      (record): WholeAgreement => ({
        ...record,
        when: read(record.date),
        termWhen: record.term === undefined ? null : read(record.term),
        planned: (record.planned ?? []).map((plan) => ({ ...plan, when: read(plan.date) })),
        pairs: pairsOf(record, units),
        signed: isSigned(record.kind),
      }),
    )
    .sort((a, b) => compare(order(a.when), order(b.when)) || compare(a.id, b.id));

/** By the first day an act can be of; by the last where the first is open; those without a year come last. */
const order = ({ from, to }: When): string => from ?? to ?? "9999-99-99";
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function read(edtf: string): When {
  const reading = readEdtf(edtf);
  if (!reading.ok) throw new RangeError(`a date that passed its check cannot be read: ${reading.what}`);
  return reading.when;
}
