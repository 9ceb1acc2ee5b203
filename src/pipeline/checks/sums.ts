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
 * (DESIGN, what counts, rule 5.)
 */
export function checkSums({ agreements: { entries } }: Records): Problem[] {
  const sums = entries.flatMap((entry) =>
    (entry.value.outcomes ?? []).flatMap(({ money, text }, at): Sum[] =>
      money === undefined || money.repeats !== undefined
        ? []
        : [{ key: `${entry.value.id}#${at + 1}`, at, text: text.vi, money, entry }],
    ),
  );
  return sums.flatMap((sum, n) => {
    const twin = sums.slice(0, n).find((other) => isSame(sum, other));
    if (twin === undefined) return [];
    const { amount, currency } = sum.money;
    return [
      sum.entry.problem(
        ["outcomes", sum.at, "money"],
        `${amount} ${currency} is told by ${twin.key} already`,
        `repeats: ${twin.key}, or the periods, payers or payees that tell the two apart`,
      ),
    ];
  });
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
