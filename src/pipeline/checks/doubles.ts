import type { AgreementRecord } from "../../domain/agreement.ts";
import { readEdtf } from "../../domain/edtf.ts";
import type { Problem } from "../problem.ts";
import type { Records } from "../read.ts";

type AgreementEntry = Records["agreements"]["entries"][number];

/** One act is one agreement, and no two agreements have one title. */
export function checkDoubles({ agreements: { entries } }: Records): Problem[] {
  return [...sameActs(entries), ...sameTitles(entries)];
}

/**
 * Two agreements of the same provinces, date and kind are taken for one act, but where a relation between them says
 * what the one is to the other, or where for some province both name a body and not the same one.
 */
function sameActs(entries: readonly AgreementEntry[]): Problem[] {
  const known = new Map<string, AgreementEntry[]>();
  return entries.flatMap((entry) => {
    const key = actOf(entry.value);
    const before = known.get(key) ?? [];
    known.set(key, [...before, entry]);
    const double = before.find(
      ({ value }) => !areRelated(value, entry.value) && !haveOtherBodies(value, entry.value),
    );
    if (double === undefined) return [];
    const what = `${double.value.id} has the same provinces, date and kind`;
    return [entry.problem(["parties"], what, "one agreement for one act, or a relation between the two")];
  });
}

function actOf({ kind, date, parties }: AgreementRecord): string {
  const reading = readEdtf(date);
  const isDated = reading.ok && (reading.when.from !== null || reading.when.to !== null);
  const day = isDated ? `${reading.when.from}/${reading.when.to}` : date;
  return [kind, day, ...parties.map(({ province }) => province).sort()].join(" ");
}

const areRelated = (a: AgreementRecord, b: AgreementRecord): boolean =>
  [
    [a, b],
    [b, a],
  ].some(([from, to]) => from?.relations?.some(({ agreement }) => agreement === to?.id));

function haveOtherBodies(a: AgreementRecord, b: AgreementRecord): boolean {
  const bodies = new Map(b.parties.map(({ province, body }) => [province, body]));
  return a.parties.some(({ province, body }) => {
    const other = bodies.get(province);
    return body !== undefined && other !== undefined && body !== other;
  });
}

function sameTitles(entries: readonly AgreementEntry[]): Problem[] {
  return (["vi", "en"] as const).flatMap((lang) => {
    const known = new Map<string, AgreementEntry>();
    return entries.flatMap((entry) => {
      const title = entry.value.title[lang];
      const first = known.get(title);
      if (first === undefined) {
        known.set(title, entry);
        return [];
      }
      return [
        entry.problem(
          ["title", lang],
          `${first.value.id} has the same title`,
          "a title that tells them apart",
        ),
      ];
    });
  });
}
