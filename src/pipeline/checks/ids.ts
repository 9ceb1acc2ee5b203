import type { Entries, Entry } from "../entry.ts";
import { fileId } from "../entry.ts";
import type { Problem } from "../problem.ts";
import type { Records } from "../read.ts";

/** Every id names one thing: in each list, in the folder of agreements and among an agreement's items. */
export function checkIds(records: Records): Problem[] {
  const { provinces, sources, bodies, topics, places, agreements } = records;
  return [
    ...[provinces, sources, bodies, topics, places].flatMap((list) => repeated<{ id: string }>(list)),
    ...repeatedRecords(records),
    ...agreements.entries.flatMap((entry) => [...named(entry), ...repeatedItems(entry)]),
    ...repeatedAddresses(records),
  ];
}

function repeated<T extends { id: string }>({ entries }: Entries<T>): Problem[] {
  return doubles(entries, (row) => row.id).map(([entry, first]) =>
    entry.problem(["id"], `${entry.value.id} is taken: ${first.file} has it`, "an id of its own"),
  );
}

function named({ value, file, problem }: Records["agreements"]["entries"][number]): Problem[] {
  if (value.id === fileId(file)) return [];
  return [problem(["id"], `${value.id} is not the file's name`, `id: ${fileId(file)}`)];
}

function repeatedItems({ value, problem }: Records["agreements"]["entries"][number]): Problem[] {
  return value.items.flatMap(({ id }, at) =>
    value.items.findIndex((item) => item.id === id) === at
      ? []
      : [problem(["items", at, "id"], `item ${id} is there already`, "a number of its own")],
  );
}

/** One page under two ids would be counted as two pages read. */
function repeatedAddresses({ sources }: Records): Problem[] {
  const given = sources.entries.filter(({ value }) => value.address !== "notGiven");
  return doubles(given, (source) => source.address).map(([entry, first]) =>
    entry.problem(["address"], `${first.value.id} has the same address`, "one source for one page"),
  );
}

/**
 * A researched record may be split into several agreements, but not into two of one date between the same parties;
 * and it is drafted from or left out, not both.
 */
function repeatedRecords({ agreements, leftOut }: Records): Problem[] {
  const drafted = agreements.entries.flatMap((entry) =>
    (entry.value.draftedFrom ?? []).map((record, at) => ({ ...entry, record, at })),
  );
  const act = ({ record, value }: (typeof drafted)[number]) =>
    [record, value.date, ...value.parties.map((party) => party.province).sort()].join(" ");
  const twice = drafted.flatMap((draft, at) => {
    const first = drafted.findIndex((other) => act(other) === act(draft));
    const what = `${drafted[first]?.value.id} is drafted from ${draft.record} too, with the same date and parties`;
    return first === at ? [] : [draft.problem(["draftedFrom", draft.at], what, "one agreement for one act")];
  });
  const both = leftOut.entries.flatMap(({ value, problem }) => {
    const draft = drafted.find(({ record }) => record === value.record);
    return draft
      ? [problem(["record"], `${draft.value.id} is drafted from ${value.record}`, "one or the other")]
      : [];
  });
  const again = doubles(leftOut.entries, (row) => row.record).map(([entry]) =>
    entry.problem(["record"], `${entry.value.record} is left out twice`, "it once"),
  );
  return [...twice, ...both, ...again];
}

/** The entries whose key an earlier one has, each with that first one. */
function doubles<T>(entries: readonly Entry<T>[], key: (value: T) => string): [Entry<T>, Entry<T>][] {
  const firsts = new Map<string, Entry<T>>();
  return entries.flatMap((entry): [Entry<T>, Entry<T>][] => {
    const first = firsts.get(key(entry.value));
    if (first) return [[entry, first]];
    firsts.set(key(entry.value), entry);
    return [];
  });
}
