import { readRecords } from "../check.ts";
import { deriveAgreements } from "../derive/agreements.ts";
import { formatProblem } from "../problem.ts";
import { type ReviewEntry, reasons, reviewList } from "./review-list.ts";

const shownAtFirst = 40;

/** `npm run data:review`: what an editor should look at next, most useful first; `-- --all` for the whole list. */
function main(): void {
  const { records, problems } = readRecords("data");
  if (problems.length > 0) {
    console.error(["First what does not hold:", ...problems.map(formatProblem)].join("\n"));
    process.exitCode = 1;
    return;
  }
  const units = new Map(records.provinces.entries.map(({ value }) => [value.id, value]));
  const agreements = deriveAgreements(
    records.agreements.entries.map(({ value }) => value),
    units,
  );
  const list = reviewList(agreements, new Map(records.sources.entries.map(({ value }) => [value.id, value])));
  const isAll = process.argv.includes("--all");
  console.log(reviewLines(list, isAll ? list.length : shownAtFirst, agreements.length).join("\n"));
}

function reviewLines(list: readonly ReviewEntry[], most: number, count: number): string[] {
  const shown = list.slice(0, most);
  const rest =
    shown.length < list.length ? `; the first ${shown.length} (all: npm run data:review -- --all)` : "";
  return [
    `${list.length} of ${count} agreements have something to look at${rest}.`,
    "",
    ...Object.entries(reasons).map(([reason, { weight, about }]) => {
      const having = list.filter((entry) => entry.reasons.some((one) => one.reason === reason)).length;
      return `${String(having).padStart(5)}  ${reason} (${weight}): ${about}`;
    }),
    "",
    ...shown.flatMap(({ agreement, score, reasons: own }) => [
      `${String(score).padStart(5)}  data/agreements/${agreement.id}.yaml`,
      `       ${own.map(({ what }) => what).join("; ")}`,
    ]),
  ];
}

main();
