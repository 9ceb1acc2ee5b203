import { readEdtf } from "../../domain/edtf.ts";
import type { Name } from "../../domain/text.ts";
import type { When } from "../../domain/when.ts";
import { fileId } from "../entry.ts";
import type { Problem } from "../problem.ts";
import type { Records } from "../read.ts";
import { recordHints, textHints } from "../schema/record-hints.ts";
import { called, nearest } from "./nearest.ts";
import { matchParty, nameable } from "./party-match.ts";
import { matchSources } from "./source-match.ts";

/**
 * What would be right, where an author can be told more than the check that found it could: the id of what was called
 * by a name, what each of a field's values means, the number that an amount in words is.
 */
export function advised(problem: Problem, content: unknown, records: Records): Problem {
  const value = valueIn(content, problem.field);
  const expected = adviceOn(problem, value, content, records);
  return expected === null ? problem : { ...problem, expected };
}

/** Fields with few values, whose hint says what each of them means. */
const closed =
  /^(kind|title|date|confidence|completeness|pairs|(items\[\])\.(status|part|recurs)|parties\[\]\.people\[\]\.part|relations\[\]\.kind|sources\[\]\.role|others\[\]\.country|outcomes\[\]\.money\.(kind|currency|period)|place\.point(\[\])?)$/;

function adviceOn(
  { file, field, what }: Problem,
  value: unknown,
  content: unknown,
  records: Records,
): string | null {
  const plain = field.replace(/\[\d+\]/g, "[]");
  const isWrong = /is not right here|is not known|^missing$|is (text|a number|a list|empty|fields)/.test(
    what,
  );
  if (!isWrong) return null;
  const said = typeof value === "string" ? value : "";
  if (field === "") return "an agreement's fields (key: value), as npm run data:new writes them";
  if (field === "id") return `id: ${fileId(file)}`;
  if (closed.test(plain) && !what.includes("looks like")) return recordHints[plain] ?? null;
  if (/(^|\.)(province|by|to|hub)$|^pairs\[\]\[\]$/.test(plain)) return provinceFor(said, content, records);
  if (plain === "items[].topics[]") return idFor(said, records.topics.entries.map(rowOf));
  if (plain === "parties[].body") return idFor(said, records.bodies.entries.map(rowOf));
  if (/\.places\[\]$/.test(plain)) {
    return idFor(
      said,
      records.places.entries.map(rowOf),
      "an id of data/places.yaml or data/districts.yaml; a place of neither is only told of in the text",
    );
  }
  if (/\.page$/.test(plain)) return pageFor(said, records);
  if (/\.at$/.test(plain)) return paragraphOf(said);
  return plain === "outcomes[].money.amount" ? amountOf(said) : null;
}

interface Row {
  id: string;
  names: Name;
}
const rowOf = ({ value: { id, names } }: { value: Row }): Row => ({ id, names });

/** The rows of a list that an author may mean; where none is like it, `other`, or every id there is. */
function idFor(
  said: string,
  rows: readonly Row[],
  other = `one of ${rows.map(({ id }) => id).join(", ")}`,
): string {
  const namesOf = ({ id, names }: Row) => [id, names.vi, names.en, names.lo];
  const fitting = said === "" ? [] : called(said, rows, namesOf);
  const found = fitting.length > 0 ? fitting : nearest(said, rows, namesOf);
  return found.length > 0 && found.length <= 4
    ? found.map(({ id, names }) => `${id} (${names.en})`).join(" or ")
    : other;
}

function provinceFor(said: string, content: unknown, records: Records): string | null {
  const provinces = nameable(records);
  const { found } = matchParty(said, whenOf(content), provinces);
  const meant =
    found.length > 0 ? found : nearest(said, provinces, ({ id, names }) => [id, names.vi, names.en]);
  if (meant.length === 0 || meant.length > 4) return "an id of data/provinces: vn-… or la-…";
  return meant.map(({ id, names }) => `${id} (${names.vi})`).join(" or ");
}

/** The date of the record, as far as it can be read. */
function whenOf(content: unknown): When {
  const date = valueIn(content, "date");
  const reading = readEdtf(typeof date === "string" ? date : "");
  return reading.ok ? reading.when : { edtf: "", from: null, to: null, precision: "set", uncertain: false };
}

function pageFor(said: string, { sources }: Records): string {
  const pages = sources.entries.map(({ value }) => value);
  const words = said.includes("/") ? said : said.replaceAll("-", " ");
  const found = matchSources(words, pages);
  const near = found.length > 0 ? found : nearest(said, pages, ({ id }) => [id]);
  if (near.length > 0 && near.length <= 4) return near.map(({ id }) => id).join(" or ");
  return "an id of data/sources, where each page is a row (id, title, publisher, address, published, read, language)";
}

/** A paragraph as it is cited; a stroke between two is –, not -. */
function paragraphOf(said: string): string | null {
  const numbers = said.match(/\d+/g) ?? [];
  const [first, last] = numbers;
  if (first === undefined || numbers.length > 2) return textHints.at ?? null;
  return last === undefined ? `¶${first}` : `¶${first}${said.includes(",") ? ", ¶" : "–"}${last}`;
}

const units: Record<string, number> = {
  nghìn: 1e3,
  ngàn: 1e3,
  thousand: 1e3,
  triệu: 1e6,
  million: 1e6,
  tỷ: 1e9,
  tỉ: 1e9,
  billion: 1e9,
};

/** An amount as a plain whole number: "3,5 tỷ" and "3.500.000.000" are 3500000000. */
function amountOf(said: string): string | null {
  const [, digits = "", word = ""] =
    /^([\d.,_ ]+?) ?(\p{L}*)(?: (?:đồng|dong|VND|kip|LAK|USD))?$/iu.exec(said.trim()) ?? [];
  const unit = units[word.toLowerCase()];
  const number =
    unit === undefined
      ? Number(digits.replace(/[.,_ ]/g, ""))
      : Math.round(Number(digits.replace(",", ".")) * unit);
  const hint = recordHints["outcomes[].money.amount"] ?? null;
  return Number.isInteger(number) && number > 0 ? `${number}, a plain number without quotes` : hint;
}

/** The value at a field as problems call it: `items[2].text.vi`. */
function valueIn(content: unknown, field: string): unknown {
  let found = content;
  for (const [, key, at] of field.matchAll(/([^.[\]]+)|\[(\d+)\]/g)) {
    if (typeof found !== "object" || found === null) return undefined;
    const name = key ?? at ?? "";
    found = Object.entries(found).find(([one]) => one === name)?.[1];
  }
  return found;
}
