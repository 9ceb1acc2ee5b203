import Papa from "papaparse";
import { expect, test } from "vitest";
import { borderCsv } from "../../src/domain/border-csv.ts";
import { borderTable } from "../../src/domain/export-rows.ts";
import { borderRows } from "../../src/domain/table-rows.ts";
import { data, show } from "../ui/fixture.ts";

const rowsAt = (change: Parameters<typeof show>[0]) => borderRows(show(change), data);
const read = (text: string) =>
  Papa.parse<Record<string, string>>(text.slice(1), { header: true, skipEmptyLines: true }).data;

test("the rows are those given, in their order, with the columns of the published file", () => {
  const rows = rowsAt({}).toReversed();
  const text = borderCsv(rows, data);
  expect(text.startsWith("\ufeff")).toBe(true);
  expect(text.slice(1).split("\r\n")[0]?.split(",")).toEqual(
    borderTable(data.borders, data).columns.map(({ name }) => name),
  );
  expect(read(text).map(({ id, vintage }) => `${id} ${vintage}`)).toEqual(rows.map(({ id }) => id));
});

test("state and agreements are of the date and the reading shown, not those published", () => {
  const now = read(borderCsv(rowsAt({}), data));
  const then = read(borderCsv(rowsAt({ at: "2017-01-01" }), data));
  const signed = read(borderCsv(rowsAt({ read: "signed" }), data));
  const row = (rows: typeof now, id: string) => rows.find((one) => one.id === id);
  expect(row(now, "la-salavan~vn-quang-tri-2025")).toMatchObject({
    vintage: "vn34",
    state: "signed",
    agreements_count: "2",
  });
  expect(row(then, "la-salavan~vn-quang-tri")).toMatchObject({
    vintage: "vn63",
    state: "none-found",
    agreements: "",
    agreements_count: "0",
  });
  expect(row(signed, "la-salavan~vn-quang-tri")).toMatchObject({ vintage: "vn63", state: "signed" });
});
