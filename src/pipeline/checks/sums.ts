import type { AgreementRecord, Money } from "../../domain/agreement.ts";
import type { Entry } from "../entry.ts";
import type { Problem } from "../problem.ts";
import type { Records } from "../read.ts";

/** An amount that is told for the first time, by the key that `repeats` calls it. */
interface Sum {
  key: string;
  at: number;
  text: string;
  money: Money;
  entry: Entry<AgreementRecord>;
}

/**
 * No money is told twice unless it says so: two amounts of one currency that are equal, of agreements that share two
 * parties, are one sum, a pledge and what was paid of it too, but where
 * - one says that it `repeats` another,
 * - both give a period, a payer or a payee, and not the same (a yearly grant may be the same each year),
 * - they stand in one agreement and are not in the same words.
 * (DESIGN, what counts, rule 5.) Amounts are in whole units.
 */
export function checkSums({ agreements: { entries } }: Records): Problem[] {
  const sums = entries.flatMap((entry) =>
    (entry.value.outcomes ?? []).flatMap(({ money, text }, at): Sum[] =>
      money === undefined || money.repeats !== undefined
        ? []
        : [{ key: `${entry.value.id}#${at + 1}`, at, text: text.vi, money, entry }],
    ),
  );
  return [...entries.flatMap(inParts), ...sums.flatMap((sum, n) => told(sum, sums.slice(0, n)))];
}

/** Amounts are in whole units: 3.5 of what is counted in thousands is 3.5 million or billion, its word forgotten. */
function inParts({ value, problem }: Entry<AgreementRecord>): Problem[] {
  return (value.outcomes ?? []).flatMap(({ money }, at) => {
    if (money === undefined) return [];
    const { amount, currency } = money;
    const isSmall = ["VND", "LAK"].includes(currency) && amount < 10_000;
    if (Number.isInteger(amount) && !isSmall) return [];
    const expected =
      "whole units: 3500000000 for 3.5 billion (3,5 tỷ), 305000000 for 305 million (305 triệu)";
    return [problem(["outcomes", at, "money", "amount"], `${amount} ${currency}`, expected)];
  });
}

function told(sum: Sum, before: readonly Sum[]): Problem[] {
  const twin = before.find((other) => isSame(sum, other));
  if (twin === undefined) return [];
  const { amount, currency } = sum.money;
  return [
    sum.entry.problem(
      ["outcomes", sum.at, "money"],
      `${amount} ${currency} is told by ${twin.key} already`,
      `repeats: ${twin.key}, or the periods, payers or payees that tell the two apart`,
    ),
  ];
}

function isSame(a: Sum, b: Sum): boolean {
  const isEqual = (["amount", "currency"] as const).every((field) => a.money[field] === b.money[field]);
  if (!isEqual) return false;
  const differ = (["period", "by", "to"] as const).some((field) => {
    const [one, other] = [a.money[field], b.money[field]];
    return one !== undefined && other !== undefined && one !== other;
  });
  if (differ) return false;
  if (a.entry === b.entry) return a.text === b.text;
  const provinces = new Set(a.entry.value.parties.map(({ province }) => province));
  return b.entry.value.parties.filter(({ province }) => provinces.has(province)).length >= 2;
}
