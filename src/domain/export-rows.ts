import { type Item, isProgramme, type WholeAgreement } from "./agreement.ts";
import type { Border } from "./border.ts";
import type { Cell } from "./csv.ts";
import type { Dataset, Sources } from "./dataset.ts";
import type { ProvinceId } from "./ids.ts";
import type { Link } from "./link.ts";
import { namesOn } from "./province.ts";
import type { Name, Text } from "./text.ts";
import type { When } from "./when.ts";

/** What the cells of a column are. `date`: ISO 8601 day. Lists are text, their parts joined by " | ". */
export type ColumnType = "string" | "integer" | "number" | "boolean" | "date";

/**
 * A table to export. A column is called by its field, a field inside a field joined by `_`, a text's language at the
 * end (`title_vi`). Lists that belong together (`parties_province`, `parties_body`) have their parts in one order.
 */
export interface ExportTable {
  columns: { name: string; type: ColumnType }[];
  rows: Cell[][];
}

/** What it takes to call what a row names by its name. */
export type ExportNames = Pick<
  Dataset,
  "provinceById" | "topicById" | "placeById" | "bodyById" | "agreementById"
> & { sourceById: Sources };

interface Column<Row> {
  name: string;
  type: ColumnType;
  value: (row: Row) => Cell | undefined;
}

/** The order of the languages among the columns. */
const langs = ["vi", "en", "lo"] as const;

/** Stands between the parts of a list in one cell. */
export const listSign = " | ";

const col = <Row>(name: string, type: ColumnType, value: Column<Row>["value"]): Column<Row> => ({
  name,
  type,
  value,
});

/** Parts in their order, an empty one where a thing has none; nothing where all are empty. */
const listed = (parts: readonly (string | undefined)[]): Cell =>
  parts.some((part) => part !== undefined) ? parts.map((part) => part ?? "").join(listSign) : null;

const textColumns = <Row>(name: string, of: (row: Row) => Text | undefined): Column<Row>[] => [
  ...langs.map((lang) => col<Row>(`${name}_${lang}`, "string", (row) => of(row)?.[lang])),
  col(`${name}_loMachine`, "boolean", (row) =>
    of(row)?.lo === undefined ? null : of(row)?.loMachine === true,
  ),
];

/** The ids of things, and beside them their names in each language, part by part. */
const namedColumns = <Row>(
  name: string,
  ids: (row: Row) => readonly (string | undefined)[],
  nameOf: (id: string, row: Row) => Name | undefined,
): Column<Row>[] => [
  col(name, "string", (row) => listed(ids(row))),
  ...langs.map((lang) =>
    col<Row>(`${name}_${lang}`, "string", (row) =>
      listed(ids(row).map((id) => (id === undefined ? undefined : nameOf(id, row)?.[lang]))),
    ),
  ),
];

const table = <Row>(columns: Column<Row>[], rows: readonly Row[]): ExportTable => ({
  columns: columns.map(({ name, type }) => ({ name, type })),
  rows: rows.map((row) => columns.map(({ value }) => value(row) ?? null)),
});

/** The name a province had on the first day that a date can mean. */
function nameAt(id: ProvinceId, { from, to }: When, names: ExportNames): Name | undefined {
  const province = names.provinceById.get(id);
  const day = from ?? to;
  return province && day !== null ? namesOn(province, day) : province?.names;
}

const whenColumns = <Row>(name: string, of: (row: Row) => When | null): Column<Row>[] => [
  col(`${name}_from`, "date", (row) => of(row)?.from),
  col(`${name}_to`, "date", (row) => of(row)?.to),
];

/** Agreements, a row each. */
export function agreementTable(agreements: readonly WholeAgreement[], names: ExportNames): ExportTable {
  const people = ({ parties }: WholeAgreement) =>
    parties.flatMap(({ province, people: own = [] }) => own.map((person) => ({ ...person, province })));
  const pages = ({ sources }: WholeAgreement) =>
    sources.flatMap(({ page, role }) => ({ role, ...names.sourceById.get(page) }));
  const topics = ({ items }: WholeAgreement) => [...new Set(items.flatMap((item) => item.topics))];
  const list = (
    name: string,
    of: (agreement: WholeAgreement) => (string | undefined)[],
  ): Column<WholeAgreement> => col(name, "string", (agreement) => listed(of(agreement)));
  return table<WholeAgreement>(
    [
      col("id", "string", ({ id }) => id),
      col("kind", "string", ({ kind }) => kind),
      col("signed", "boolean", ({ signed }) => signed),
      col("programme", "boolean", isProgramme),
      ...textColumns<WholeAgreement>("title", ({ title }) => title),
      col("date", "string", ({ date }) => date),
      ...textColumns<WholeAgreement>("dateNote", ({ dateNote }) => dateNote),
      ...whenColumns<WholeAgreement>("when", ({ when }) => when),
      col("when_precision", "string", ({ when }) => when.precision),
      col("when_uncertain", "boolean", ({ when }) => when.uncertain),
      col("term", "string", ({ term }) => term),
      ...whenColumns<WholeAgreement>("termWhen", ({ termWhen }) => termWhen),
      ...textColumns<WholeAgreement>("place_name", ({ place }) => place?.name),
      col("place_province", "string", ({ place }) => place?.province),
      ...namedColumns<WholeAgreement>(
        "parties_province",
        ({ parties }) => parties.map(({ province }) => province),
        (id, { when }) => nameAt(id, when, names),
      ),
      ...langs.map((lang) =>
        list(`parties_asNamed_${lang}`, ({ parties }) => parties.map(({ asNamed }) => asNamed?.[lang])),
      ),
      ...namedColumns<WholeAgreement>(
        "parties_body",
        ({ parties }) => parties.map(({ body }) => body),
        (id) => names.bodyById.get(id)?.names,
      ),
      ...langs.map((lang) =>
        list(`parties_bodyName_${lang}`, ({ parties }) => parties.map(({ bodyName }) => bodyName?.[lang])),
      ),
      list("people_name", (row) => people(row).map(({ name }) => name)),
      list("people_province", (row) => people(row).map(({ province }) => province)),
      list("people_part", (row) => people(row).map(({ part }) => part)),
      ...langs.map((lang) =>
        list(`people_office_${lang}`, (row) => people(row).map((one) => one.office?.[lang])),
      ),
      ...langs.map((lang) =>
        list(`others_name_${lang}`, ({ others = [] }) => others.map(({ name }) => name[lang])),
      ),
      list("others_country", ({ others = [] }) => others.map(({ country }) => country)),
      list("pairs", ({ pairs }) => pairs),
      col("items_count", "integer", ({ items }) => items.length),
      ...namedColumns<WholeAgreement>("items_topics", topics, (id) => names.topicById.get(id)?.names),
      col("outcomes_count", "integer", ({ outcomes = [] }) => outcomes.length),
      list("planned_date", ({ planned }) => planned.map(({ date }) => date)),
      list("relations_kind", ({ relations = [] }) => relations.map(({ kind }) => kind)),
      list("relations_agreement", ({ relations = [] }) => relations.map(({ agreement }) => agreement)),
      list("sources_page", (row) => row.sources.map(({ page }) => page)),
      list("sources_role", (row) => pages(row).map(({ role }) => role)),
      list("sources_title", (row) => pages(row).map(({ title }) => title)),
      list("sources_publisher", (row) => pages(row).map(({ publisher }) => publisher)),
      list("sources_address", (row) => pages(row).map(({ address }) => address)),
      list("sources_published", (row) => pages(row).map(({ published }) => published)),
      list("sources_edition", (row) => pages(row).map(({ edition }) => edition)),
      list("conflicts_field", ({ conflicts = [] }) => conflicts.map(({ field }) => field)),
      col("confidence", "string", ({ confidence }) => confidence),
      ...textColumns<WholeAgreement>("confidenceNote", ({ confidenceNote }) => confidenceNote),
      col("completeness", "string", ({ completeness }) => completeness),
      list("draftedFrom", ({ draftedFrom = [] }) => draftedFrom),
    ],
    agreements,
  );
}

interface ItemRow {
  item: Item;
  agreement: WholeAgreement;
}

/** The items of agreements, a row each, with what it takes to read a row alone: title, date, parties, certainty. */
export function itemTable(agreements: readonly WholeAgreement[], names: ExportNames): ExportTable {
  const rows = agreements.flatMap((agreement) =>
    agreement.items.map((item): ItemRow => ({ item, agreement })),
  );
  const province = (id: string, { agreement }: ItemRow) => nameAt(id, agreement.when, names);
  const pages = ({ item }: ItemRow) => item.source.map(({ page }) => names.sourceById.get(page));
  const list = (name: string, of: (row: ItemRow) => (string | undefined)[]): Column<ItemRow> =>
    col(name, "string", (row) => listed(of(row)));
  return table<ItemRow>(
    [
      col("agreement", "string", ({ agreement }) => agreement.id),
      col("id", "integer", ({ item }) => item.id),
      ...textColumns<ItemRow>("text", ({ item }) => item.text),
      ...namedColumns<ItemRow>(
        "topics",
        ({ item }) => item.topics,
        (id) => names.topicById.get(id)?.names,
      ),
      col("status", "string", ({ item }) => item.status),
      ...textColumns<ItemRow>("why", ({ item }) => item.why),
      ...namedColumns<ItemRow>("by", ({ item }) => [item.by], province),
      ...namedColumns<ItemRow>("to", ({ item }) => [item.to], province),
      col("answers", "string", ({ item }) => item.answers),
      col("recurs", "string", ({ item }) => item.recurs),
      col("part", "string", ({ item }) => item.part),
      ...namedColumns<ItemRow>(
        "places",
        ({ item }) => item.places ?? [],
        (id) => names.placeById.get(id)?.names,
      ),
      list("source_page", ({ item }) => item.source.map(({ page }) => page)),
      list("source_at", ({ item }) => item.source.map(({ at }) => at)),
      list("source_title", (row) => pages(row).map((page) => page?.title)),
      list("source_address", (row) => pages(row).map((page) => page?.address)),
      col("agreement_kind", "string", ({ agreement }) => agreement.kind),
      ...langs.map((lang) =>
        col<ItemRow>(`agreement_title_${lang}`, "string", ({ agreement }) => agreement.title[lang]),
      ),
      col("agreement_date", "string", ({ agreement }) => agreement.date),
      ...whenColumns<ItemRow>("agreement_when", ({ agreement }) => agreement.when),
      ...namedColumns<ItemRow>(
        "agreement_parties_province",
        ({ agreement }) => agreement.parties.map((party) => party.province),
        province,
      ),
      col("agreement_confidence", "string", ({ agreement }) => agreement.confidence),
      col("agreement_completeness", "string", ({ agreement }) => agreement.completeness),
    ],
    rows,
  );
}

/** The two provinces of a pair, each with its names. */
const pairColumns = <Row extends { provinces: [ProvinceId, ProvinceId] }>(
  names: Pick<ExportNames, "provinceById">,
): Column<Row>[] =>
  [0, 1].flatMap((at) =>
    namedColumns<Row>(
      `provinces_${at + 1}`,
      ({ provinces }) => [provinces[at]],
      (id) => names.provinceById.get(id)?.names,
    ),
  );

/** Links, a row each; both readings where the rows have both. */
export function linkTable(links: readonly Link[], names: ExportNames): ExportTable {
  const signed = ({ agreements }: Link) => agreements.filter((id) => names.agreementById.get(id)?.signed);
  return table<Link>(
    [
      col("id", "string", ({ id }) => id),
      col("reading", "string", ({ reading }) => reading),
      ...pairColumns<Link>(names),
      col("relation", "string", ({ relation }) => relation),
      col("agreements", "string", ({ agreements }) => listed(agreements)),
      col("agreements_count", "integer", ({ agreements }) => agreements.length),
      col("agreements_signed", "integer", (link) => signed(link).length),
      col("first", "date", ({ first }) => first),
      col("last", "date", ({ last }) => last),
    ],
    links,
  );
}

/** Borders, a row each; both vintages where the rows have both. Lengths in km. */
export const borderTable = (
  borders: readonly Border[],
  names: Pick<ExportNames, "provinceById">,
): ExportTable =>
  table<Border>(
    [
      col("id", "string", ({ id }) => id),
      col("vintage", "string", ({ vintage }) => vintage),
      ...pairColumns<Border>(names),
      col("class", "string", (border) => border.class),
      col("km", "number", ({ km }) => km),
      col("kmSource", "string", ({ kmSource }) => kmSource),
      col("kmOfficial_km", "number", ({ kmOfficial }) => kmOfficial?.km),
      ...langs.map((lang) =>
        col<Border>(`kmOfficial_source_${lang}`, "string", ({ kmOfficial }) => kmOfficial?.source[lang]),
      ),
      col("state", "string", ({ state }) => state),
      col("agreements", "string", ({ agreements }) => listed(agreements)),
      col("agreements_count", "integer", ({ agreements }) => agreements.length),
    ],
    borders,
  );
