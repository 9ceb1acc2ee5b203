import fc from "fast-check";
import { type Agreement, type AgreementRecord, isSigned, type Kind } from "../../src/domain/agreement.ts";
import type { Dataset } from "../../src/domain/dataset.ts";
import { existsOn, horizon } from "../../src/domain/lineage.ts";
import { pairsOf } from "../../src/domain/pairs.ts";
import type { When } from "../../src/domain/when.ts";

const kinds: Kind[] = ["memorandum", "agreement", "minutes", "twinning", "talks", "review"];

/** Any agreement that units of its day could make: two to six parties, any body, any rule of pairs, a date more or less sure. */
export function madeAgreements(data: Dataset, day: fc.Arbitrary<string>): fc.Arbitrary<Agreement[]> {
  const bodies = [undefined, ...data.bodies.map(({ id }) => id)];
  const seed = fc.record({
    day,
    precision: fc.constantFrom("day" as const, "year" as const, "yearless" as const),
    kind: fc.constantFrom(...kinds),
    places: fc.array(fc.nat({ max: 10_000 }), { minLength: 2, maxLength: 6 }),
    bodies: fc.array(fc.constantFrom(...bodies), { minLength: 6, maxLength: 6 }),
    rule: fc.constantFrom("across" as const, "none" as const, "hub" as const, "listed" as const, undefined),
  });
  return fc.array(seed, { minLength: 1, maxLength: 12 }).map((seeds) =>
    seeds.map(({ kind, places, rule, ...one }, number): Agreement => {
      const when = whenOf(one.day, one.precision);
      const parties = provincesOn(data, when.from ?? horizon, places).map((province, i) => ({
        province,
        body: one.bodies[i],
      }));
      const [first = "", second = "", third = second] = parties.map(({ province }) => province);
      const pairs: AgreementRecord["pairs"] =
        rule === "hub"
          ? { hub: first }
          : rule === "listed"
            ? [
                [first, second],
                [first, third],
              ]
            : rule;
      return {
        id: `made-${number}`,
        kind,
        title: { vi: "", lo: "", en: "" },
        parties,
        items: [],
        confidence: "high",
        completeness: "whole",
        when,
        termWhen: null,
        planned: [],
        pairs: pairsOf({ parties, pairs }, data.provinceById),
        signed: isSigned(kind),
      };
    }),
  );
}

function whenOf(day: string, precision: "day" | "year" | "yearless"): When {
  const year = day.slice(0, 4);
  if (precision === "yearless")
    return { edtf: `XXXX${day.slice(4)}`, from: null, to: null, precision, uncertain: false };
  if (precision === "year")
    return { edtf: year, from: `${year}-01-01`, to: `${year}-12-31`, precision, uncertain: false };
  return { edtf: day, from: day, to: day, precision, uncertain: false };
}

/** Two or more different units of a day; before the horizon, where the units of the day are not ours, those of the horizon. */
function provincesOn(data: Dataset, day: string, places: readonly number[]): string[] {
  const there = data.provinces.filter((unit) => existsOn(unit, day < horizon ? horizon : day));
  const [start = 0] = places;
  const ids = new Set(places.map((place) => there[place % there.length]?.id ?? ""));
  if (ids.size === 1) ids.add(there[(start + 1) % there.length]?.id ?? "");
  return [...ids];
}
