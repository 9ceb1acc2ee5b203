import type { Problem } from "../problem.ts";
import type { Records } from "../read.ts";

/** An item that was not carried out says why. */
export function checkItems({ agreements }: Records): Problem[] {
  return agreements.entries.flatMap(({ value, problem }) =>
    value.items.flatMap(({ status, why }, at) =>
      status === "not-carried-out" && why === undefined
        ? [problem(["items", at, "status"], "not-carried-out, and nothing says why", "a why (vi, en)")]
        : [],
    ),
  );
}
