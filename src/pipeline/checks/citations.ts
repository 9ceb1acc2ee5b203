import type { AgreementRecord, Citation } from "../../domain/agreement.ts";
import type { Path, Problem } from "../problem.ts";
import type { Records } from "../read.ts";

/** Every place of an agreement that cites pages, with its path. */
export function citationsIn(record: AgreementRecord): { path: Path; citation: Citation }[] {
  const { parties, items, outcomes = [], planned = [], conflicts = [] } = record;
  const lists: [Path, Citation[]][] = [
    ...parties.flatMap(({ people = [] }, party) =>
      people.map(({ source = [] }, at): [Path, Citation[]] => [["parties", party, "people", at], source]),
    ),
    ...Object.entries({ items, outcomes, planned }).flatMap(([list, rows]) =>
      rows.map(({ source }, at): [Path, Citation[]] => [[list, at], source]),
    ),
    ...conflicts.flatMap(({ values }, conflict) =>
      values.map(({ source }, at): [Path, Citation[]] => [["conflicts", conflict, "values", at], source]),
    ),
  ];
  return lists.flatMap(([path, citations]) =>
    citations.map((citation, at) => ({ path: [...path, "source", at, "page"], citation })),
  );
}

/** An agreement lists the pages that it cites and cites the pages that it lists; no page is kept that none lists. */
export function checkCitations({ agreements, sources }: Records): Problem[] {
  const listed = new Set(agreements.entries.flatMap(({ value }) => value.sources.map(({ page }) => page)));
  // A file that does not hold by its schema may be the one that lists a page: nothing is said of pages then.
  const isComplete = agreements.entries.length === agreements.ids.length;
  return [
    ...agreements.entries.flatMap((entry) => [...unlisted(entry), ...uncited(entry), ...listedTwice(entry)]),
    ...sources.entries.flatMap(({ value, problem }) =>
      listed.has(value.id) || !isComplete
        ? []
        : [problem(["id"], `no agreement cites ${value.id}`, "an agreement that does, or no such source")],
    ),
  ];
}

type AgreementEntry = Records["agreements"]["entries"][number];

function unlisted({ value, problem }: AgreementEntry): Problem[] {
  const pages = new Set(value.sources.map(({ page }) => page));
  return citationsIn(value).flatMap(({ path, citation: { page } }) =>
    pages.has(page)
      ? []
      : [problem(path, `${page} is not among the agreement's sources`, `one of ${[...pages].join(", ")}`)],
  );
}

/** A record of which a source only says that it was there may have a page without citing it for anything more. */
function uncited({ value, problem }: AgreementEntry): Problem[] {
  if (value.completeness === "mention") return [];
  const cited = new Set(citationsIn(value).map(({ citation }) => citation.page));
  return value.sources.flatMap(({ page }, at) =>
    cited.has(page)
      ? []
      : [
          problem(
            ["sources", at, "page"],
            `nothing here cites ${page}`,
            "something that does, or no such row",
          ),
        ],
  );
}

function listedTwice({ value, problem }: AgreementEntry): Problem[] {
  return value.sources.flatMap(({ page }, at) =>
    value.sources.findIndex((source) => source.page === page) === at
      ? []
      : [problem(["sources", at, "page"], `${page} is listed twice`, "it once")],
  );
}
