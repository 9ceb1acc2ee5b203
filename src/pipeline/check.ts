import { checkAnswers } from "./checks/answers.ts";
import { checkCitations } from "./checks/citations.ts";
import { checkDates } from "./checks/dates.ts";
import { checkIds } from "./checks/ids.ts";
import { checkItems } from "./checks/items.ts";
import { checkLifetimes } from "./checks/lifetimes.ts";
import { checkLineage } from "./checks/lineage.ts";
import { checkParties } from "./checks/parties.ts";
import { checkReferences } from "./checks/references.ts";
import { checkRelations } from "./checks/relations.ts";
import type { Problem } from "./problem.ts";
import type { Records } from "./read.ts";

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
];

/** What does not hold between the records; each of them by itself has passed its schema. */
export const checkRecords = (records: Records): Problem[] => checks.flatMap((check) => check(records));
