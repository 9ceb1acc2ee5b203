import { expect, test } from "vitest";
import {
  agreementTable,
  borderTable,
  type ExportTable,
  itemTable,
  linkTable,
} from "../../src/domain/export-rows.ts";
import type { Link } from "../../src/domain/link.ts";
import { data, whole } from "./fixture.ts";

/** The rows of a table by the names of their columns. */
const rowsOf = ({ columns, rows }: ExportTable) =>
  rows.map((row) => Object.fromEntries(columns.map(({ name }, at) => [name, row[at]])));

const lookups = { ...data, sourceById: new Map() };
const tables = {
  agreements: agreementTable(whole, lookups),
  items: itemTable(whole, lookups),
  borders: borderTable(data.borders, lookups),
};

test.each(Object.entries(tables))(
  "every row of %s has a cell for each column, and no two columns one name",
  (_name, table) => {
    const names = table.columns.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(table.rows.filter((row) => row.length !== names.length)).toEqual([]);
  },
);

test("an agreement is a row: ids beside names, lists in one order, the date as it is and as it is read", () => {
  const [agreement] = whole;
  const [row] = rowsOf(tables.agreements);
  const ids = agreement?.parties.map(({ province }) => province) ?? [];
  expect(tables.agreements.rows).toHaveLength(whole.length);
  expect(row).toMatchObject({
    id: agreement?.id,
    title_vi: agreement?.title.vi,
    date: agreement?.date,
    when_from: agreement?.when.from,
    when_uncertain: agreement?.when.uncertain,
    parties_province: ids.join(" | "),
    parties_province_en: ids.map((id) => data.provinceById.get(id)?.names.en).join(" | "),
    items_count: agreement?.items.length,
    confidence: agreement?.confidence,
    completeness: agreement?.completeness,
  });
});

test("an item stands with what it takes to read it alone", () => {
  const items = whole.flatMap((agreement) => agreement.items.map((item) => ({ agreement, item })));
  expect(
    rowsOf(tables.items).map((row) => [row.agreement, row.id, row.text_en, row.agreement_confidence]),
  ).toEqual(items.map(({ agreement, item }) => [agreement.id, item.id, item.text.en, agreement.confidence]));
});

test("what is not there is an empty cell, and a list keeps the place of what lacks in it", () => {
  const [agreement] = whole;
  if (agreement === undefined) throw new Error("the fixture has no agreement");
  const [first, second] = agreement.parties;
  if (first === undefined || second === undefined) throw new Error("the fixture's agreement lacks parties");
  const bare = {
    ...agreement,
    parties: [{ province: first.province }, { province: second.province, body: "x" }],
  };
  const [row] = rowsOf(agreementTable([bare], lookups));
  expect(row).toMatchObject({
    parties_body: " | x",
    parties_body_vi: null,
    place_province: null,
    pairs: expect.any(String),
  });
});

test("a link and a border are rows with the names of their provinces and the number of their agreements", () => {
  const [agreement] = whole;
  const [border] = data.borders;
  if (agreement === undefined || border === undefined) throw new Error("the fixture lacks a row");
  const link: Link = {
    id: border.id,
    reading: "signed",
    provinces: border.provinces,
    relation: "neighbours-across",
    agreements: [agreement.id],
    first: "2017-01-01",
    last: null,
  };
  expect(rowsOf(linkTable([link], lookups))).toMatchObject([
    {
      id: border.id,
      provinces_1: border.provinces[0],
      provinces_2_vi: data.provinceById.get(border.provinces[1])?.names.vi,
      agreements: agreement.id,
      agreements_count: 1,
      agreements_signed: agreement.signed ? 1 : 0,
      last: null,
    },
  ]);
  expect(rowsOf(tables.borders)[0]).toMatchObject({ id: border.id, km: border.km, state: border.state });
});
