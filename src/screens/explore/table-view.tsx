import type { Dataset } from "../../domain/dataset.ts";
import type { Shown } from "../../domain/shown.ts";
import { agreementRows, borderRows, linkRows } from "../../domain/table-rows.ts";
import type { Lang } from "../../domain/text.ts";
import { AgreementsTable } from "../../ui/table/agreements-table.tsx";
import { BordersTable } from "../../ui/table/borders-table.tsx";
import { LinksTable } from "../../ui/table/links-table.tsx";
import type { Nav } from "../../ui/target-link.tsx";

interface TableViewProps {
  lang: Lang;
  nav: Nav;
  data: Dataset;
  shown: Shown;
}

/** The map as tables: the same links, agreements and borders, from the same `shown`, so they cannot differ. */
export function TableView({ lang, nav, data, shown }: TableViewProps) {
  const { day, focus } = shown;
  return (
    <>
      <LinksTable lang={lang} nav={nav} rows={linkRows(shown, data)} day={day} focus={focus} />
      <AgreementsTable
        lang={lang}
        nav={nav}
        rows={agreementRows(shown, data, false)}
        day={day}
        focus={focus}
        heading="agreements"
      />
      <AgreementsTable
        lang={lang}
        nav={nav}
        rows={agreementRows(shown, data, true)}
        day={day}
        focus={focus}
        heading="programmes"
      />
      <BordersTable lang={lang} nav={nav} rows={borderRows(shown, data)} day={day} focus={focus} />
    </>
  );
}
