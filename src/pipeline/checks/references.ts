import type { AgreementRecord } from "../../domain/agreement.ts";
import type { Path, Problem } from "../problem.ts";
import type { Records } from "../read.ts";

type Mention = [path: Path, id: string | undefined];

/** Every province, topic, body, place and page that is named must be in its list. */
export function checkReferences(records: Records): Problem[] {
  const { provinces, topics, bodies, places, sources, agreements } = records;
  const unknown = (
    problem: (path: Path, what: string, expected: string) => Problem,
    { ids, hasAllIds }: { ids: readonly string[]; hasAllIds: boolean },
    noun: string,
    where: string,
    mentions: Mention[],
  ) =>
    mentions.flatMap(([path, id]) =>
      id === undefined || ids.includes(id) || !hasAllIds
        ? []
        : [problem(path, `${noun} ${id} is not known`, `an id of ${where}${suggestion(id, ids)}`)],
    );
  return [
    ...agreements.entries.flatMap(({ value, problem }) => [
      ...unknown(problem, provinces, "province", "data/provinces", provincesIn(value)),
      ...unknown(problem, topics, "topic", "data/topics.yaml", topicsIn(value)),
      ...unknown(problem, bodies, "body", "data/bodies.yaml", bodiesIn(value)),
      ...unknown(problem, places, "place", "data/places.yaml or data/districts.yaml", placesIn(value)),
      ...unknown(
        problem,
        sources,
        "page",
        "data/sources",
        value.sources.map(({ page }, at) => [["sources", at, "page"], page]),
      ),
    ]),
    ...places.entries.flatMap(({ value, problem }) =>
      unknown(
        problem,
        provinces,
        "province",
        "data/provinces",
        value.provinces.map((id, at) => [["provinces", at], id]),
      ),
    ),
  ];
}

const provincesIn = ({ parties, place, items, outcomes = [] }: AgreementRecord): Mention[] => [
  ...parties.map(({ province }, at): Mention => [["parties", at, "province"], province]),
  [["place", "province"], place?.province],
  ...items.flatMap(({ by, to }, at): Mention[] => [
    [["items", at, "by"], by],
    [["items", at, "to"], to],
  ]),
  ...outcomes.flatMap(({ money }, at): Mention[] => [
    [["outcomes", at, "money", "by"], money?.by],
    [["outcomes", at, "money", "to"], money?.to],
  ]),
];

const topicsIn = ({ items }: AgreementRecord): Mention[] =>
  items.flatMap(({ topics }, at) => topics.map((id, n): Mention => [["items", at, "topics", n], id]));

const bodiesIn = ({ parties }: AgreementRecord): Mention[] =>
  parties.map(({ body }, at): Mention => [["parties", at, "body"], body]);

const placesIn = ({ items, outcomes = [] }: AgreementRecord): Mention[] =>
  Object.entries({ items, outcomes }).flatMap(([list, rows]) =>
    rows.flatMap(({ places = [] }, at) => places.map((id, n): Mention => [[list, at, "places", n], id])),
  );

/** The id that shares the longest beginning, where one is near enough to be meant. */
function suggestion(id: string, ids: readonly string[]): string {
  const shared = (other: string) => {
    const at = [...id].findIndex((letter, i) => letter !== other[i]);
    return at === -1 ? id.length : at;
  };
  const near = [...ids].sort((a, b) => shared(b) - shared(a) || a.length - b.length)[0];
  return near !== undefined && shared(near) >= Math.min(7, id.length - 1) ? `; ${near}, perhaps` : "";
}
