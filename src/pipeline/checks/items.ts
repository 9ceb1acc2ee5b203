import type { AgreementRecord } from "../../domain/agreement.ts";
import type { Entry } from "../entry.ts";
import type { Problem } from "../problem.ts";
import type { Records } from "../read.ts";

/** An item that was not carried out says why; who it is by and to are two, and parties or kin of theirs. */
export function checkItems({ agreements, provinces }: Records): Problem[] {
  const units = new Map(provinces.entries.map(({ value }) => [value.id, value]));
  /** A province and those it came from or went into: an agreement may speak of what a province did before a merger. */
  const kinOf = (id: string) => [
    id,
    ...(units.get(id)?.predecessors ?? []),
    ...(units.get(id)?.successors ?? []),
  ];
  return agreements.entries.flatMap((entry) => {
    const parties = entry.value.parties.map(({ province }) => province);
    const near = new Set(parties.flatMap(kinOf));
    // Where the parties themselves are not right yet, no side is held against them.
    const isSure = new Set(parties).size === parties.length && parties.every((id) => units.has(id));
    const isStrange = (id: string | undefined): id is string =>
      isSure && id !== undefined && units.has(id) && !near.has(id);
    return [...withoutWhy(entry), ...sidesOf(entry, isStrange)];
  });
}

const withoutWhy = ({ value, problem }: Entry<AgreementRecord>): Problem[] =>
  value.items.flatMap(({ status, why }, at) =>
    status === "not-carried-out" && why === undefined
      ? [problem(["items", at, "status"], "not-carried-out, and nothing says why", "a why (vi, en)")]
      : [],
  );

function sidesOf(
  { value, problem }: Entry<AgreementRecord>,
  isStrange: (id: string | undefined) => id is string,
): Problem[] {
  const parties = value.parties.map(({ province }) => province);
  return value.items.flatMap(({ by, to }, at) => [
    ...Object.entries({ by, to }).flatMap(([side, id]) =>
      isStrange(id)
        ? [problem(["items", at, side], `${id} is no party`, `one of ${parties.join(", ")}, or nothing`)]
        : [],
    ),
    ...(by !== undefined && by === to
      ? [problem(["items", at, "to"], `${to} is who it is by, too`, otherSide(parties, by))]
      : []),
  ]);
}

/** The other party, where there is only one. */
function otherSide(parties: readonly string[], by: string): string {
  const others = parties.filter((id) => id !== by);
  return others.length === 1 ? `${others[0]}, or no to` : "the other side, or no to";
}
