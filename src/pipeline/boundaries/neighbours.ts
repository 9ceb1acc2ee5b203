import { type PairId, type ProvinceId, pairId, provincesOf } from "../../domain/ids.ts";
import type { Problem } from "../problem.ts";
import { problem } from "./checked.ts";
import type { Lineage } from "./lineage.ts";
import type { ArcUnit } from "./unit.ts";

/** Pairs of provinces that share an arc, in code-point order. */
export function neighbourPairs(units: readonly ArcUnit[]): PairId[] {
  const users = new Map<number, ProvinceId[]>();
  for (const { id, arcs } of units)
    for (const arc of arcs.flat(2)) {
      // TopoJSON writes an arc that is walked backwards as its one's complement.
      const key = arc < 0 ? ~arc : arc;
      users.set(key, [...(users.get(key) ?? []), id]);
    }
  const pairs = new Set<PairId>();
  for (const [a, ...others] of users.values())
    for (const b of others) if (a !== undefined && a !== b) pairs.add(pairId(a, b));
  return [...pairs].sort();
}

/** Whether a pair lies on both sides of the border of Vietnam and Laos. */
export function isAcross(pair: PairId): boolean {
  const [a, b] = provincesOf(pair);
  return a.slice(0, 2) !== b.slice(0, 2);
}

/** The pairs across the border after the merger, from those before it. */
export function mergedPairs(pairs: readonly PairId[], lineage: Lineage): PairId[] {
  const successor = new Map([...lineage].flatMap(([id, parts]) => parts.map((part) => [part, id] as const)));
  const today = (id: ProvinceId) => successor.get(id) ?? id;
  return [...new Set(pairs.map((pair) => pairId(...pairOf(provincesOf(pair).map(today)))))].sort();
}

const pairOf = ([a = "", b = ""]: readonly string[]): [string, string] => [a, b];

/** How many pairs border each other within Vietnam and within Laos. */
export interface PairCounts {
  vietnam: number;
  laos: number;
}

/** Step 6: whether exactly the provinces border each other that should: all pairs across by name, the others by count. */
export function checkNeighbours(
  vintage: string,
  pairs: readonly PairId[],
  expected: PairCounts,
  across: readonly PairId[],
): Problem[] {
  const within = (country: string) =>
    pairs.filter((pair) => !isAcross(pair) && pair.startsWith(country)).length;
  const count = (country: string, found: number, right: number) =>
    found === right ? [] : [problem("source", vintage, `${found} pairs within ${country}`, `${right}`)];
  const found = pairs.filter(isAcross);
  return [
    ...count("Vietnam", within("vn-"), expected.vietnam),
    ...count("Laos", within("la-"), expected.laos),
    ...found
      .filter((pair) => !across.includes(pair))
      .map((pair) => problem("source", pair, `border each other in ${vintage}`, "no common border")),
    ...across
      .filter((pair) => !found.includes(pair))
      .map((pair) => problem("source", pair, `do not border each other in ${vintage}`, "a common border")),
  ];
}
