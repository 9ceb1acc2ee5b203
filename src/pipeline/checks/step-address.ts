import { parseAddress } from "../../domain/address.ts";
import type { Reason } from "../../domain/address-outcome.ts";
import { facetValues } from "../../domain/facet.ts";
import { readingSchema } from "../../domain/link-schema.ts";
import { borderLines, shows } from "../../domain/view.ts";

/** What is wrong, and what would be right. */
export interface Wrong {
  what: string;
  expected: string;
}

/** The reader's own, and what the story itself says. */
const notForSteps = ["lang", "theme", "story", "step"];

/** What is wrong with a step's address by itself. */
export function wrongsOf(address: string): Wrong[] {
  const { view, problems, unknown } = parseAddress(address);
  const given = [...new URLSearchParams(address).keys()];
  const isAbout = view.show === "about";
  return [
    ...notForSteps
      .filter((parameter) => given.includes(parameter))
      .map((parameter) => ({
        what: `${parameter} is not a step's to say`,
        expected: "what is shown, and nothing of language, colours and stories",
      })),
    ...unknown.map(([parameter]) => ({
      what: `the address has no parameter ${parameter}`,
      expected: "show, province, link, agreement, border, at, read, lines, islands, c or what filters",
    })),
    ...problems
      .filter(({ parameter }) => !notForSteps.includes(parameter))
      .map(({ parameter, value, reason }) => ({
        what: `${parameter}=${value} is not taken`,
        expected: reason === "unknown-value" ? listOf(parameter) : expectedFor[reason],
      })),
    ...(view.at === null && !isAbout && !problems.some(({ parameter }) => parameter === "at")
      ? [{ what: "no date: what it shows would change with the day", expected: "at=YYYY-MM-DD" }]
      : []),
  ];
}

const lists: Record<string, readonly string[] | null> = {
  ...facetValues,
  show: shows,
  read: readingSchema.options,
  lines: borderLines,
  islands: ["on", "off"],
};

/** The values of a parameter that has a closed list. */
const listOf = (parameter: string): string => {
  const values = lists[parameter];
  return values ? `of ${values.join(", ")}` : "a value that the atlas knows";
};

const expectedFor: Record<Exclude<Reason, "unknown-value">, string> = {
  "not-a-day": "YYYY-MM-DD, a day of the calendar",
  "not-a-year": "a year, as 2015",
  "not-in-order": "from, and to not before it",
  "not-an-id": "an id: lower-case ASCII",
  "not-a-pair": "a~b, the ids in code-point order",
  "not-a-camera": "lng,lat,zoom",
  "second-focus": "one focus",
  "no-such-story": "no story",
  "no-such-step": "no step",
  twice: "it once",
  "too-long": "something shorter",
};
