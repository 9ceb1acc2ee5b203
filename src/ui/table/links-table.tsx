import type { LinkRow } from "../../domain/table-rows.ts";
import type { Lang } from "../../domain/text.ts";
import type { Focus } from "../../domain/view.ts";
import { formatDay, formatWhen } from "../../i18n/dates.ts";
import { formatKm, formatList, formatNumber } from "../../i18n/format.ts";
import { pairNameOf } from "../../i18n/pair-name.ts";
import { tableMessages } from "../../i18n/table.ts";
import { kindNames, relationNames } from "../../i18n/words.ts";
import { type Nav, TargetLink } from "../target-link.tsx";
import { SortableTable } from "./sortable-table.tsx";
import styles from "./table.module.css";
import type { TableProps } from "./table-props.ts";
import type { Column } from "./table-row.tsx";

/** The links that the map draws, as rows; those with most agreements first, or those without a border, the farthest first. */
export function LinksTable({
  lang,
  nav,
  rows,
  day,
  focus,
  heading = "links",
}: TableProps<LinkRow> & { heading?: "links" | "distant" }) {
  const words = tableMessages[lang];
  return (
    <SortableTable
      lang={lang}
      caption={words[heading](formatNumber(rows.length, lang), formatDay(day, lang))}
      columns={columnsOf(lang, nav, focus)}
      rows={rows}
      currentId={focus.kind === "link" ? focus.id : null}
      empty={words.empty}
      start={{ column: heading === "links" ? "count" : "distance", direction: "descending" }}
    />
  );
}

function columnsOf(lang: Lang, nav: Nav, focus: Focus): Column<LinkRow>[] {
  const words = tableMessages[lang];
  const kinds = (row: LinkRow) =>
    formatList(
      row.kinds.map((kind) => kindNames[lang][kind]),
      lang,
    );
  return [
    {
      id: "pair",
      label: words.pair,
      cell: (row) => (
        <>
          <TargetLink
            target={{ kind: "link", id: row.id }}
            nav={nav}
            current={focus.kind === "link" && focus.id === row.id}
          >
            {pairNameOf(row.provinces, lang)}
          </TargetLink>
          <span className={styles.soft}>{relationNames[lang][row.relation]}</span>
        </>
      ),
      sortBy: (row) => pairNameOf(row.provinces, lang),
    },
    {
      id: "relation",
      label: words.relation,
      cell: (row) => <span className={styles.capital}>{relationNames[lang][row.relation]}</span>,
      sortBy: (row) => relationNames[lang][row.relation],
      wideOnly: true,
    },
    {
      id: "count",
      label: words.count,
      cell: (row) => formatNumber(row.agreements, lang),
      sortBy: (row) => row.agreements,
      numeric: true,
    },
    {
      id: "signed",
      label: words.signed,
      cell: (row) => formatNumber(row.signed, lang),
      sortBy: (row) => row.signed,
      numeric: true,
    },
    {
      id: "first",
      label: words.first,
      cell: (row) => formatWhen(row.first.when, lang),
      sortBy: (row) => row.first.when.from,
      wideOnly: true,
    },
    {
      id: "last",
      label: words.last,
      cell: (row) => formatWhen(row.last.when, lang),
      sortBy: (row) => row.last.when.from,
    },
    {
      id: "kinds",
      label: words.kinds,
      cell: (row) => <span className={styles.capital}>{kinds(row)}</span>,
      sortBy: kinds,
      wideOnly: true,
    },
    {
      id: "border",
      label: words.border,
      cell: (row) =>
        row.border === null ? words.none : formatKm(row.border.km, row.border.kmSource === "osm-10m", lang),
      sortBy: (row) => row.border?.km ?? null,
      numeric: true,
      wideOnly: true,
    },
    {
      id: "distance",
      label: words.distance,
      cell: (row) => (row.distanceKm === 0 ? words.none : formatKm(row.distanceKm, false, lang)),
      sortBy: (row) => row.distanceKm,
      numeric: true,
      wideOnly: true,
    },
  ];
}
