import { checkAnswers } from "./checks/answers.ts";
import { checkCitations } from "./checks/citations.ts";
import { checkDates } from "./checks/dates.ts";
import { checkDoubles } from "./checks/doubles.ts";
import { checkEditions } from "./checks/editions.ts";
import { checkIds } from "./checks/ids.ts";
import { checkItems } from "./checks/items.ts";
import { checkLifetimes } from "./checks/lifetimes.ts";
import { checkLineage } from "./checks/lineage.ts";
import { checkParties } from "./checks/parties.ts";
import { checkReferences } from "./checks/references.ts";
import { checkRelations } from "./checks/relations.ts";
import { checkStories } from "./checks/stories.ts";
import { checkSums } from "./checks/sums.ts";
import { checkWording } from "./checks/wording.ts";
import { type Problem, sortProblems } from "./problem.ts";
import { type Drafts, type Records, readData } from "./read.ts";

const checks: readonly ((records: Records) => Problem[])[] = [
  checkIds,
  checkReferences,
  checkCitations,
  checkDates,
  checkLifetimes,
  checkRelations,
  checkAnswers,
  checkParties,
  checkItems,
  checkLineage,
  checkDoubles,
  checkSums,
  checkWording,
  checkEditions,
  checkStories,
];

/** What does not hold between the records; each of them by itself has passed its schema. */
export const checkRecords = (records: Records): Problem[] => checks.flatMap((check) => check(records));

/** Reads the hand-kept records, with drafts in their places, and checks each and all of them. */
export function readRecords(dataDir: string, drafts?: Drafts): { records: Records; problems: Problem[] } {
  const { records, problems } = readData(dataDir, drafts);
  return { records, problems: sortProblems([...problems, ...checkRecords(records)]) };
}
