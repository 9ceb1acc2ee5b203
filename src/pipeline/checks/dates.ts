import { isSigned } from "../../domain/agreement.ts";
import { readEdtf } from "../../domain/edtf.ts";
import type { Path, Problem } from "../problem.ts";
import type { Records } from "../read.ts";

/** Every date can be read; one that is inferred says how; only signed kinds have a term, and it is not before them. */
export function checkDates({ agreements, sources }: Records): Problem[] {
  return [
    ...agreements.entries.flatMap((entry) => {
      const { value, problem } = entry;
      const { date, term, planned = [], outcomes = [] } = value;
      const dates: [Path, string | undefined][] = [
        [["date"], date],
        [["term"], term],
        ...planned.map((plan, at): [Path, string] => [["planned", at, "date"], plan.date]),
        ...outcomes.map(({ money }, at): [Path, string | undefined] => [
          ["outcomes", at, "money", "period"],
          money?.period,
        ]),
      ];
      return [
        ...dates.flatMap(([path, edtf]) => unreadable(problem, path, edtf)),
        ...noteless(entry),
        ...terms(entry),
      ];
    }),
    ...sources.entries.flatMap(({ value, problem }) =>
      value.published === "notGiven" ? [] : unreadable(problem, ["published"], value.published),
    ),
  ];
}

type AgreementEntry = Records["agreements"]["entries"][number];

function unreadable(problem: AgreementEntry["problem"], path: Path, edtf: string | undefined): Problem[] {
  if (edtf === undefined) return [];
  const reading = readEdtf(edtf);
  return reading.ok ? [] : [problem(path, reading.what, reading.expected)];
}

function noteless({ value, problem }: AgreementEntry): Problem[] {
  const reading = readEdtf(value.date);
  if (!reading.ok || value.dateNote !== undefined) return [];
  const { uncertain, precision } = reading.when;
  const isOneOf = precision === "yearless" || (precision === "set" && !value.date.startsWith("{"));
  if (!uncertain && !isOneOf) return [];
  return [problem(["date"], `${value.date} is not certain and nothing says why`, "a dateNote (vi, en)")];
}

function terms({ value, problem }: AgreementEntry): Problem[] {
  if (value.term === undefined) return [];
  if (!isSigned(value.kind)) {
    const what = `${value.kind} has no term of its own`;
    return [problem(["term"], what, "no term; it belongs to the paper that was signed")];
  }
  const [date, term] = [readEdtf(value.date), readEdtf(value.term)];
  if (!date.ok || !term.ok || date.when.from === null || term.when.to === null) return [];
  if (term.when.to >= date.when.from) return [];
  return [problem(["term"], `${value.term} ends before the agreement of ${value.date}`, "its own term")];
}
