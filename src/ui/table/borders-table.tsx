import { borderStates } from "../../domain/border.ts";
import { type BorderRow, classOrder } from "../../domain/table-rows.ts";
import type { Lang } from "../../domain/text.ts";
import type { Focus } from "../../domain/view.ts";
import { formatDay, formatWhen } from "../../i18n/dates.ts";
import { formatKm, formatNumber } from "../../i18n/format.ts";
import { pairNameOf } from "../../i18n/pair-name.ts";
import { tableMessages } from "../../i18n/table.ts";
import { borderStateNames } from "../../i18n/words.ts";
import { type Nav, TargetLink } from "../target-link.tsx";
import { type CsvFile, RowsCsv } from "./rows-csv.tsx";
import { SortableTable } from "./sortable-table.tsx";
import styles from "./table.module.css";
import type { TableProps } from "./table-props.ts";
import type { Column } from "./table-row.tsx";

/** The borders that the map draws, as rows; those between the countries first, the longest first. */
export function BordersTable({
  lang,
  nav,
  rows,
  day,
  focus,
  file,
}: TableProps<BorderRow> & {
  /** the rows to take away */
  file?: (rows: readonly BorderRow[]) => CsvFile;
}) {
  const words = tableMessages[lang];
  return (
    <SortableTable
      lang={lang}
      caption={words.borders(formatNumber(rows.length, lang), formatDay(day, lang))}
      columns={columnsOf(lang, nav, focus)}
      rows={rows}
      currentId={rows.find(({ border }) => isFocus(border.id, focus))?.id ?? null}
      empty={words.empty}
      start={{ column: "class", direction: "ascending" }}
      tools={file && ((sorted: readonly BorderRow[]) => <RowsCsv lang={lang} file={file(sorted)} />)}
    />
  );
}

const isFocus = (id: string, focus: Focus): boolean => focus.kind === "border" && focus.id === id;

function columnsOf(lang: Lang, nav: Nav, focus: Focus): Column<BorderRow>[] {
  const words = tableMessages[lang];
  const state = ({ border }: BorderRow) => borderStateNames[lang][border.state];
  return [
    {
      id: "pair",
      label: words.pair,
      cell: ({ border, provinces }) => (
        <>
          <TargetLink
            target={{ kind: "border", id: border.id }}
            nav={nav}
            current={isFocus(border.id, focus)}
          >
            {pairNameOf(provinces, lang)}
          </TargetLink>
          <span className={styles.soft}>{words[border.class]}</span>
        </>
      ),
      sortBy: ({ provinces }) => pairNameOf(provinces, lang),
    },
    {
      id: "class",
      label: words.class,
      cell: ({ border }) => <span className={styles.capital}>{words[border.class]}</span>,
      sortBy: classOrder,
      wideOnly: true,
    },
    {
      id: "km",
      label: words.km,
      cell: ({ border }) => formatKm(border.km, border.kmSource === "osm-10m", lang),
      sortBy: ({ border }) => border.km,
      numeric: true,
    },
    {
      id: "state",
      label: words.state,
      cell: (row) => <span className={styles.capital}>{state(row)}</span>,
      sortBy: ({ border }) => borderStates.indexOf(border.state),
    },
    {
      id: "count",
      label: words.count,
      cell: ({ border }) => formatNumber(border.agreements.length, lang),
      sortBy: ({ border }) => border.agreements.length,
      numeric: true,
    },
    {
      id: "last",
      label: words.last,
      // left empty without one: the state says that none was found, which is not that there is none
      cell: ({ last }) => last && formatWhen(last.when, lang),
      sortBy: ({ last }) => last?.when.from ?? null,
      wideOnly: true,
    },
  ];
}
