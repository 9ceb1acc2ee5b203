import type { Problem } from "../problem.ts";
import type { Records } from "../read.ts";

/** Parties stand once each, and pairs are of parties (DESIGN, what counts, rule 1). */
export function checkParties(records: Records): Problem[] {
  return records.agreements.entries.flatMap((entry) => [...partyTwice(entry), ...pairs(entry, records)]);
}

type AgreementEntry = Records["agreements"]["entries"][number];

function partyTwice({ value, problem }: AgreementEntry): Problem[] {
  return value.parties.flatMap(({ province }, at) =>
    value.parties.findIndex((party) => party.province === province) === at
      ? []
      : [problem(["parties", at, "province"], `${province} is a party already`, "each province once")],
  );
}

function pairs({ value, problem }: AgreementEntry, { provinces }: Records): Problem[] {
  const rule = value.pairs;
  if (rule === undefined) return [];
  const parties = value.parties.map(({ province }) => province);
  if (parties.length === 2) return [problem(["pairs"], "two parties are one pair", "no pairs")];
  if (rule === "none") return [];
  if (rule === "across") {
    const countries = new Set(
      parties.map((id) => provinces.entries.find(({ value: province }) => province.id === id)?.value.country),
    );
    return countries.size > 1
      ? []
      : [problem(["pairs"], "no pair crosses the border", "none, a hub or a list")];
  }
  if (!Array.isArray(rule)) {
    if (parties.includes(rule.hub)) return [];
    return [problem(["pairs", "hub"], `${rule.hub} is not a party`, `one of ${parties.join(", ")}`)];
  }
  return rule.flatMap(([a, b], at) => {
    const path = ["pairs", at];
    const strangers = [a, b].filter((id) => !parties.includes(id));
    if (strangers.length > 0) {
      return [problem(path, `${strangers.join(", ")} is not a party`, `two of ${parties.join(", ")}`)];
    }
    if (a === b) return [problem(path, `${a} stands twice`, "two provinces")];
    if (a > b) return [problem(path, "the pair is not in order", `[${b}, ${a}]`)];
    const isFirst = rule.findIndex(([c, d]) => c === a && d === b) === at;
    return isFirst ? [] : [problem(path, `${a}~${b} is there already`, "each pair once")];
  });
}
