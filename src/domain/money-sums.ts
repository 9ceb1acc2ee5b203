import type { Agreement, Money } from "./agreement.ts";

/** Money of one kind in one currency: the only amounts that may be added (DESIGN, what counts, rule 5). */
export interface MoneySum {
  kind: Money["kind"];
  currency: string;
  amount: number;
  /** one of its parts is approximate */
  approximate: boolean;
  /** how many amounts it adds */
  count: number;
}

const kinds: readonly Money["kind"][] = ["spent", "pledged", "private", "estimated"];

/**
 * The money of agreements by kind and currency. `repeats: <agreement>#<n>` names the n-th outcome, from 1, of the
 * agreement that tells the amount first: it and all that repeat it are counted once.
 */
export function moneySums(agreements: readonly Pick<Agreement, "id" | "outcomes">[]): MoneySum[] {
  const told = new Map<string, Money>();
  for (const { id, outcomes = [] } of agreements) {
    outcomes.forEach(({ money }, index) => {
      if (money !== undefined) told.set(`${id}#${index + 1}`, money);
    });
  }
  const first = new Map<string, Money>();
  for (const [key, money] of told) {
    const origin = originOf(key, told);
    first.set(origin, told.get(origin) ?? first.get(origin) ?? money);
  }
  const sums = new Map<string, MoneySum>();
  for (const { kind, currency, amount, approximate = false } of first.values()) {
    const sum = sums.get(`${kind} ${currency}`) ?? {
      kind,
      currency,
      amount: 0,
      approximate: false,
      count: 0,
    };
    sums.set(`${kind} ${currency}`, {
      ...sum,
      amount: sum.amount + amount,
      approximate: sum.approximate || approximate,
      count: sum.count + 1,
    });
  }
  return [...sums.values()].toSorted(
    (a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || (a.currency < b.currency ? -1 : 1),
  );
}

/** Follows `repeats` to the amount told first, which may be outside of what is summed; a circle ends where it closes. */
function originOf(key: string, told: ReadonlyMap<string, Money>): string {
  const passed = new Set<string>();
  let at = key;
  for (let next = told.get(at)?.repeats; next !== undefined; next = told.get(at)?.repeats) {
    passed.add(at);
    if (passed.has(next)) return [...passed].toSorted()[0] ?? at;
    at = next;
  }
  return at;
}
