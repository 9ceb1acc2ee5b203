import { isSigned } from "../../domain/agreement.ts";
import { readEdtf } from "../../domain/edtf.ts";
import type { Source } from "../../domain/lists.ts";
import { readDate } from "../date-words.ts";
import type { Path, Problem } from "../problem.ts";
import type { Records } from "../read.ts";

/**
 * Every date can be read; one that is inferred says how; only signed kinds have a term, and it is not before them; a
 * page that reports an act is not of a day before it.
 */
export function checkDates({ agreements, sources }: Records): Problem[] {
  const pages = new Map(sources.entries.map(({ value }) => [value.id, value]));
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
        ...foretold(entry, pages),
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
  const reading = readDate(edtf);
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

/** A primary page that was published, or read, on a day before the first that the act can have. */
function foretold({ value, problem }: AgreementEntry, pages: ReadonlyMap<string, Source>): Problem[] {
  const act = readEdtf(value.date);
  const from = act.ok ? act.when.from : null;
  if (from === null) return [];
  return value.sources.flatMap(({ page, role }) => {
    const source = role === "primary" ? pages.get(page) : undefined;
    if (source === undefined) return [];
    const { published, read } = source;
    const reading = readEdtf(published);
    const [day, verb] = reading.ok ? [reading.when.to, "published"] : [read, "read"];
    if (day === null || day === "notGiven" || day >= from) return [];
    const expected =
      "the day of the act, or the day of the page in data/sources; a page that only announces it is secondary";
    return [problem(["date"], `${value.date} is after ${page} was ${verb} (${day})`, expected)];
  });
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
