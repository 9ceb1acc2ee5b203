import { completenesses, confidences } from "../../domain/agreement.ts";
import type { AgreementRow } from "../../domain/table-rows.ts";
import type { Lang } from "../../domain/text.ts";
import type { Focus } from "../../domain/view.ts";
import { formatDay, formatWhen } from "../../i18n/dates.ts";
import { filteredMessages } from "../../i18n/filtered.ts";
import { formatList, formatNumber } from "../../i18n/format.ts";
import { nameOf, textOf } from "../../i18n/localized.ts";
import { tableMessages } from "../../i18n/table.ts";
import { confidenceNames, kindNames } from "../../i18n/words.ts";
import { Said } from "../said.tsx";
import { type Nav, TargetLink } from "../target-link.tsx";
import { SortableTable } from "./sortable-table.tsx";
import styles from "./table.module.css";
import type { TableProps } from "./table-props.ts";
import type { Column } from "./table-row.tsx";

/** The agreements of what is shown, as rows, or the programmes among them; the newest first. */
export function AgreementsTable({
  lang,
  nav,
  rows,
  day,
  focus,
  heading,
}: TableProps<AgreementRow> & { heading: "agreements" | "programmes" }) {
  const words = tableMessages[lang];
  return (
    <SortableTable
      lang={lang}
      caption={words[heading](formatNumber(rows.length, lang), formatDay(day, lang))}
      columns={columnsOf(lang, nav, focus)}
      rows={rows}
      currentId={focus.kind === "agreement" ? focus.id : null}
      empty={words.empty}
      start={{ column: "date", direction: "descending" }}
    />
  );
}

function columnsOf(lang: Lang, nav: Nav, focus: Focus): Column<AgreementRow>[] {
  const words = tableMessages[lang];
  const parties = (row: AgreementRow) =>
    formatList(
      row.provinces.map((province) => nameOf(province.names, lang)),
      lang,
    );
  return [
    {
      id: "title",
      label: words.title,
      cell: ({ agreement }) => (
        <TargetLink
          target={{ kind: "agreement", id: agreement.id }}
          nav={nav}
          current={focus.kind === "agreement" && focus.id === agreement.id}
        >
          <Said text={agreement.title} lang={lang} />
        </TargetLink>
      ),
      sortBy: ({ agreement }) => textOf(agreement.title, lang).text,
    },
    {
      id: "date",
      label: words.date,
      cell: ({ agreement }) => formatWhen(agreement.when, lang),
      sortBy: ({ agreement }) => agreement.when.from,
    },
    {
      id: "kind",
      label: words.kind,
      cell: ({ agreement }) => <span className={styles.capital}>{kindNames[lang][agreement.kind]}</span>,
      sortBy: ({ agreement }) => kindNames[lang][agreement.kind],
    },
    { id: "parties", label: words.parties, cell: parties, sortBy: parties, wideOnly: true },
    {
      id: "confidence",
      label: words.confidence,
      cell: ({ agreement }) => confidenceNames[lang][agreement.confidence],
      sortBy: ({ agreement }) => confidences.indexOf(agreement.confidence),
      wideOnly: true,
    },
    {
      id: "completeness",
      label: words.completeness,
      cell: ({ agreement }) => filteredMessages[lang][agreement.completeness],
      sortBy: ({ agreement }) => completenesses.indexOf(agreement.completeness),
      wideOnly: true,
    },
    {
      id: "items",
      label: words.items,
      cell: ({ agreement }) => formatNumber(agreement.items.length, lang),
      sortBy: ({ agreement }) => agreement.items.length,
      numeric: true,
      wideOnly: true,
    },
  ];
}
