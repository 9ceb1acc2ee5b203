import { type AgreementRecord, isSigned } from "../../domain/agreement.ts";
import { readEdtf } from "../../domain/edtf.ts";
import type { ProvinceId } from "../../domain/ids.ts";
import { namesOn, type ProvinceRecord } from "../../domain/province.ts";
import { formatAgreements, formatItems, formatPages } from "../../i18n/counts.ts";
import { formatTerm, formatWhen } from "../../i18n/dates.ts";
import { formatList, formatMoney, formatNumber } from "../../i18n/format.ts";
import { kindNames } from "../../i18n/words.ts";
import type { Records } from "../read.ts";

/** What an agreement's record says, in a paragraph (English) by which its author sees whether it is what was meant. */
export function recordSummary(
  record: AgreementRecord,
  provinces: ReadonlyMap<ProvinceId, ProvinceRecord>,
): string {
  const { kind, parties, items, outcomes = [], sources, conflicts = [], relations = [] } = record;
  const date = readEdtf(record.date);
  const day = date.ok ? (date.when.from ?? date.when.to) : null;
  const named = parties.map(({ province: id }) => {
    const province = provinces.get(id);
    if (province === undefined) return id;
    return (day === null ? province.names : namesOn(province, day)).en;
  });
  const people = parties.flatMap((party) => party.people ?? []);
  const signers = people.filter(({ part }) => part === "signed").length;
  const facts = [
    `${capitalised(kindNames.en[kind])} of ${formatList(named, "en")}, ${date.ok ? formatWhen(date.when, "en") : record.date}${termOf(record)}`,
    isSigned(kind) ? "a signed kind" : "contact, nothing signed",
    pairsOf(record),
    people.length > 0
      ? `${counted(people.length, "person", "people")} named, ${signers} of them as signing`
      : "",
    `${formatItems(items.length, "en")}${statuses(record)}`,
    `${counted(outcomes.length, "outcome", "outcomes")}${sumsOf(record)}`,
    relations.length > 0 ? `related to ${formatAgreements(relations.length, "en")}` : "",
    `from ${formatPages(sources.length, "en")}`,
    conflicts.length > 0 ? `${counted(conflicts.length, "conflict", "conflicts")} between sources` : "",
    `confidence ${record.confidence}, ${record.completeness} read`,
  ];
  return `${facts.filter((fact) => fact !== "").join("; ")}.`;
}

/** What all records say, in a sentence. */
export function dataSummary({ agreements, sources }: Records): string {
  const records = agreements.entries.map(({ value }) => value);
  const items = records.reduce((sum, record) => sum + record.items.length, 0);
  const signed = records.filter(({ kind }) => isSigned(kind)).length;
  return `${formatAgreements(records.length, "en")}, ${formatNumber(signed, "en")} of a signed kind; ${formatItems(items, "en")}; ${formatPages(sources.entries.length, "en")}.`;
}

const counted = (n: number, one: string, more: string): string =>
  `${formatNumber(n, "en")} ${n === 1 ? one : more}`;

const capitalised = (text: string): string => text.replace(/^./, (letter) => letter.toUpperCase());

function termOf({ term }: AgreementRecord): string {
  const reading = term === undefined ? null : readEdtf(term);
  return reading?.ok ? `, for ${formatTerm(reading.when, "en")}` : "";
}

function pairsOf({ parties, pairs }: AgreementRecord): string {
  if (parties.length === 2) return "";
  if (pairs === undefined || pairs === "none") return "a programme: it links no pair";
  if (pairs === "across") return "it links each with each across the border";
  return Array.isArray(pairs)
    ? `it links ${counted(pairs.length, "pair", "pairs")}`
    : `it links ${pairs.hub} with each`;
}

function statuses({ items }: AgreementRecord): string {
  const counts = new Map<string, number>();
  for (const { status } of items) counts.set(status, (counts.get(status) ?? 0) + 1);
  return counts.size === 0
    ? ""
    : ` (${[...counts].map(([status, count]) => `${count} ${status}`).join(", ")})`;
}

function sumsOf({ outcomes = [] }: AgreementRecord): string {
  const sums = outcomes.flatMap(({ money }) => (money ? [`${formatMoney(money, "en")} ${money.kind}`] : []));
  return sums.length === 0 ? "" : ` (${sums.join(", ")})`;
}
