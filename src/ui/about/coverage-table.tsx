import type { ProvinceCount } from "../../domain/data-portrait.ts";
import type { Lang } from "../../domain/text.ts";
import { aboutDataMessages } from "../../i18n/about-data.ts";
import { formatPublished } from "../../i18n/dates.ts";
import { formatNumber } from "../../i18n/format.ts";
import { nameOf } from "../../i18n/localized.ts";
import { countryNames } from "../../i18n/words.ts";
import { SortableTable } from "../table/sortable-table.tsx";
import type { Column } from "../table/table-row.tsx";
import { type Nav, TargetLink } from "../target-link.tsx";

type Row = ProvinceCount & { id: string };

/** Per province of today: agreements, pages read about it and its predecessors, and the newest date among them. */
export function CoverageTable({ lang, nav, rows }: { lang: Lang; nav: Nav; rows: readonly ProvinceCount[] }) {
  const words = aboutDataMessages[lang];
  const number = (value: number) => formatNumber(value, lang);
  const columns: Column<Row>[] = [
    {
      id: "province",
      label: words.province,
      cell: ({ id, province }) => (
        <TargetLink target={{ kind: "province", id }} nav={nav}>
          {nameOf(province.names, lang)}
        </TargetLink>
      ),
      sortBy: ({ province }) => nameOf(province.names, lang),
    },
    {
      id: "country",
      label: words.country,
      cell: ({ province }) => countryNames[lang][province.country],
      sortBy: ({ province }) => countryNames[lang][province.country],
      wideOnly: true,
    },
    {
      id: "agreements",
      label: words.agreements,
      cell: ({ agreements }) => number(agreements),
      sortBy: ({ agreements }) => agreements,
      numeric: true,
    },
    {
      id: "signed",
      label: words.signed,
      cell: ({ signed }) => number(signed),
      sortBy: ({ signed }) => signed,
      numeric: true,
      wideOnly: true,
    },
    {
      id: "pages",
      label: words.read,
      cell: ({ coverage }) => number(coverage?.pages ?? 0),
      sortBy: ({ coverage }) => coverage?.pages ?? 0,
      numeric: true,
    },
    {
      id: "newest",
      label: words.newest,
      cell: ({ coverage }) => (coverage?.newest ? formatPublished(coverage.newest, lang) : words.noPublisher),
      sortBy: ({ coverage }) => coverage?.newest ?? null,
    },
  ];
  return (
    <SortableTable
      lang={lang}
      caption={words.coverage(number(rows.length))}
      columns={columns}
      rows={rows.map((row) => ({ ...row, id: row.province.id }))}
      currentId={null}
      empty={words.noPublisher}
      start={{ column: "pages", direction: "descending" }}
    />
  );
}
