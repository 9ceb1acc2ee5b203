import type { Publisher } from "../../domain/data-portrait.ts";
import type { Lang } from "../../domain/text.ts";
import { aboutDataMessages } from "../../i18n/about-data.ts";
import { formatPublished } from "../../i18n/dates.ts";
import { formatNumber } from "../../i18n/format.ts";
import { SortableTable } from "../table/sortable-table.tsx";
import type { Column } from "../table/table-row.tsx";

type Row = Publisher & { id: string };

/** Who published the pages, how many, and how many of them are weak. */
export function PublishersTable({ lang, publishers }: { lang: Lang; publishers: readonly Publisher[] }) {
  const words = aboutDataMessages[lang];
  const number = (value: number) => formatNumber(value, lang);
  const columns: Column<Row>[] = [
    {
      id: "publisher",
      label: words.publisher,
      cell: ({ name }) => name ?? words.noPublisher,
      sortBy: ({ name }) => name,
    },
    {
      id: "pages",
      label: words.pages,
      cell: ({ pages }) => number(pages),
      sortBy: ({ pages }) => pages,
      numeric: true,
    },
    {
      id: "weak",
      label: words.weak,
      cell: ({ weak }) => number(weak),
      sortBy: ({ weak }) => weak,
      numeric: true,
    },
    {
      id: "newest",
      label: words.newest,
      cell: ({ newest }) => (newest === null ? words.noPublisher : formatPublished(newest, lang)),
      sortBy: ({ newest }) => newest,
      wideOnly: true,
    },
  ];
  return (
    <SortableTable
      lang={lang}
      caption={words.publishers(number(publishers.length))}
      columns={columns}
      rows={publishers.map((publisher) => ({ ...publisher, id: publisher.name ?? "" }))}
      currentId={null}
      empty={words.noPublisher}
      start={{ column: "pages", direction: "descending" }}
    />
  );
}
