import type { Day } from "../../domain/when.ts";
import type { Problem } from "../problem.ts";
import type { Records } from "../read.ts";

/** Predecessors and successors name each other, and the one ends on the day before the other begins. */
export function checkLineage({ provinces }: Records): Problem[] {
  const byId = new Map(provinces.entries.map(({ value }) => [value.id, value]));
  return provinces.entries.flatMap(({ value, problem }) => {
    const { id, validFrom, validTo, predecessors, successors } = value;
    const reversed =
      validFrom !== null && validTo !== null && validTo < validFrom
        ? [problem(["validTo"], `${validTo} is before ${validFrom}`, "a day after validFrom")]
        : [];
    const forward = successors.flatMap((next, at) => {
      const path = ["successors", at];
      const successor = byId.get(next);
      if (!successor) return provinces.ids.includes(next) ? [] : [unknown(problem, path, next)];
      const oneSided = successor.predecessors.includes(id)
        ? []
        : [problem(path, `${next} does not name ${id} as predecessor`, `${id} among its predecessors`)];
      const begins = successor.validFrom;
      if (begins !== null && validTo === dayBefore(begins)) return oneSided;
      const what = `${id} ends on ${validTo ?? "no day"} and ${next} begins on ${begins ?? "no day"}`;
      const expected = begins === null ? "a day each, one after the other" : `validTo: ${dayBefore(begins)}`;
      return [...oneSided, problem(["validTo"], what, expected)];
    });
    const backward = predecessors.flatMap((before, at) => {
      const path = ["predecessors", at];
      const predecessor = byId.get(before);
      if (!predecessor) return provinces.ids.includes(before) ? [] : [unknown(problem, path, before)];
      if (predecessor.successors.includes(id)) return [];
      return [problem(path, `${before} does not name ${id} as successor`, `${id} among its successors`)];
    });
    return [...reversed, ...forward, ...backward];
  });
}

const unknown = (
  problem: Records["provinces"]["entries"][number]["problem"],
  path: (string | number)[],
  id: string,
): Problem => problem(path, `province ${id} is not known`, "an id of data/provinces");

function dayBefore(day: Day): Day {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}
