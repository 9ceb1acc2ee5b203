import { cruise, type ICruiseResult } from "dependency-cruiser";
import { rules } from "./import-rules.ts";

/** An import that a rule forbids: the rule, and the files by their path in the folder. */
export interface Violation {
  rule: string;
  from: string;
  to: string;
}

/** What the import rules forbid in the src/ of a folder. Imports of types only count as well. */
export async function violations(folder: string): Promise<Violation[]> {
  const { output } = await cruise(
    ["src"],
    {
      baseDir: folder,
      validate: true,
      ruleSet: { forbidden: rules },
      tsPreCompilationDeps: true,
      doNotFollow: "node_modules",
    },
    { bustTheCache: true, exportsFields: ["exports"], conditionNames: ["import", "types", "default"] },
  );
  const { summary } = output as ICruiseResult;
  return summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to }));
}
