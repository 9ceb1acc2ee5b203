import { useMemo } from "react";
import type { Dataset } from "../../domain/dataset.ts";
import type { Shown } from "../../domain/shown.ts";
import {
  agreementRows,
  type BorderRow,
  borderRows,
  type LinkRow,
  linkRows,
} from "../../domain/table-rows.ts";
import type { Lang } from "../../domain/text.ts";
import { AgreementsTable } from "../../ui/table/agreements-table.tsx";
import { BordersTable } from "../../ui/table/borders-table.tsx";
import { BordersView } from "../../ui/table/borders-view.tsx";
import { LinksTable } from "../../ui/table/links-table.tsx";
import type { CsvFile } from "../../ui/table/rows-csv.tsx";
import type { Nav } from "../../ui/target-link.tsx";

interface TableViewProps {
  lang: Lang;
  nav: Nav;
  data: Dataset;
  shown: Shown;
  /** borders, and links without one, as a view of their own */
  only: boolean;
}

/** The map as tables: the same links, agreements and borders, from the same `shown`, so they cannot differ. */
export function TableView({ lang, nav, data, shown, only }: TableViewProps) {
  const { day, focus, agreements, links: shownLinks, borders: shownBorders, borderById } = shown;
  // rows stay the same while only the focus changes, and so do their order and what is on the page of them
  const links = useMemo(
    () => linkRows({ links: shownLinks, borderById }, data),
    [shownLinks, borderById, data],
  );
  const pairs = useMemo(() => agreementRows({ agreements }, data, false), [agreements, data]);
  const programmes = useMemo(() => agreementRows({ agreements }, data, true), [agreements, data]);
  const borders = useMemo(() => borderRows({ borders: shownBorders }, data), [shownBorders, data]);
  if (only) {
    const isDistant = ({ relation }: LinkRow) =>
      relation === "distant-across" || relation === "distant-domestic";
    return (
      <BordersView
        lang={lang}
        nav={nav}
        borders={borders}
        distant={links.filter(isDistant)}
        day={day}
        focus={focus}
        file={(rows) => bordersFile(rows, shown, data)}
      />
    );
  }
  return (
    <>
      <LinksTable lang={lang} nav={nav} rows={links} day={day} focus={focus} />
      <AgreementsTable lang={lang} nav={nav} rows={pairs} day={day} focus={focus} heading="agreements" />
      <AgreementsTable lang={lang} nav={nav} rows={programmes} day={day} focus={focus} heading="programmes" />
      <BordersTable lang={lang} nav={nav} rows={borders} day={day} focus={focus} />
    </>
  );
}

/** The columns of an export are only loaded by who takes one away. */
const bordersFile = (rows: readonly BorderRow[], shown: Shown, data: Dataset): CsvFile => ({
  name: `lien-tinh-borders-${shown.day}${shown.reading === "signed" ? "-signed" : ""}.csv`,
  text: async () => (await import("../../domain/border-csv.ts")).borderCsv(rows, data),
});
