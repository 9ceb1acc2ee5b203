import { expect, test } from "vitest";
import { SortableTable } from "../../../src/ui/table/sortable-table.tsx";
import { markup } from "../page.ts";

const table = (count: number) =>
  markup(
    <SortableTable
      lang="en"
      caption="Things"
      columns={[{ id: "n", label: "Number", cell: ({ n }) => n, sortBy: ({ n }) => n }]}
      rows={Array.from({ length: count }, (_, n) => ({ id: `row-${n}`, n }))}
      currentId={null}
      empty="Nothing"
      start={{ column: "n", direction: "ascending" }}
    />,
  );

test("a table of two hundred rows is all on the page, and says nothing of a place among others", () => {
  const html = table(200);
  expect(html.match(/<th scope="row">/g)).toHaveLength(200);
  expect(html).not.toContain("aria-rowcount");
  expect(html).not.toContain("Only the rows in view");
});

test("a longer one says how many rows it has, and that not all are on the page", () => {
  const html = table(201);
  expect(html).toContain('aria-rowcount="202"');
  expect(html).toContain('<tr aria-rowindex="1">');
  expect(html).toContain("Only the rows in view are on the page");
  expect(html.match(/<th scope="row">/g) ?? []).toHaveLength(0);
});
