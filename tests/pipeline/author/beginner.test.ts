import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import Ajv from "ajv";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { agreementRecordSchema } from "../../../src/domain/agreement-schema.ts";
import { modeline } from "../../../src/pipeline/author/new-texts.ts";
import { edtfOf, readDate } from "../../../src/pipeline/date-words.ts";
import { realBuild } from "../real-build.ts";
import { runAuthor } from "./project.ts";
import { articleId, finished, projectOfArticle, saidOf } from "./project-of-article.ts";

// What someone does wrong who sees the data for the first time, and whether they are told what would be right.

test("of the finished agreement of an invented article all is well, wherever its author stands", () => {
  const { root, dataDir, path } = projectOfArticle({ agreements: true });
  expect(saidOf({ dataDir, path }, "confidence: high", "confidence: high")).toBe(
    `draft: all is well.
  Memorandum of Hà Tĩnh and Khammouane, 4 April 2019, for 4 April 2019 – 2021; a signed kind; 2 people named, 2 of them as signing; 5 items (4 committed, 1 requested); 1 outcome (3.5 billion dong pledged); from 1 page; confidence high, whole read.`,
  );
  cpSync(path, join(dataDir, "agreements", `${articleId}.yaml`));
  const fromThere = runAuthor("check", root, {
    args: [`${articleId}.yaml`],
    env: { INIT_CWD: join(dataDir, "agreements") },
  });
  expect(fromThere).toMatchObject({ status: 0 });
});

test("an editor that reads the schema named in its first line takes it, and what it is told of is there", async () => {
  const [first = ""] = finished.split("\n");
  expect(first).toBe(modeline);
  const schemaPath = /\$schema=(\S+)$/.exec(first)?.[1] ?? "";
  expect(resolve("data/agreements", schemaPath)).toBe(resolve("public/data/v1/schema/agreement-record.json"));
  const content = agreementRecordSchema.parse(parse(finished));
  const schema = JSON.parse((await realBuild()).get("schema/agreement-record.json") ?? "{}");
  const validate = new Ajv({ strict: false }).compile(schema);
  expect(validate(content)).toBe(true);
  const strangers = [{ province: "vn-atlantis" }, { province: "la-salavan" }];
  expect(validate({ ...content, parties: strangers })).toBe(false);
});

const english = "      en: The two provinces patrol their border together twice a year.";

test.each([
  [
    "a tab",
    "    status: committed",
    "\tstatus: committed",
    "a tab before the text",
    "blanks, two for each step",
  ],
  [
    "a colon in text",
    "en: The two",
    "en: Patrols: the two",
    "the text of en holds a colon and has no quotes",
    "quotes",
  ],
  [
    "a quote not closed",
    "en: The two provinces patrol",
    'en: "The two provinces patrol',
    "line 23, a quote is opened here",
    "same quote",
  ],
  ["a sign of YAML", "en: The two", "en: @The two", "begins with a sign", "quotes round the text"],
  ["a name of nothing", english, "      en: *patrols", "text that begins with *", "quotes round the text"],
  [
    "a comment in text",
    "en: The two",
    "en: Route #8, the two",
    "“#8, the two provinces patrol",
    "quotes round the text",
  ],
  [
    "no blank after a colon",
    "    status: committed",
    "    status:committed",
    "no blank after the colon",
    "status: value",
  ],
  ["no colon", "    status: committed", "    status committed", "the line has no key", "key: value"],
  [
    "a line too far left",
    "      vi: Hai tỉnh tuần",
    "     vi: Hai tỉnh tuần",
    "too far left or right",
    "as many blanks",
  ],
  [
    "a key too far left",
    "    status: committed",
    "   status: committed",
    "too far left: it belongs to no row",
    "as many blanks",
  ],
  ["a row out of line", "  - id: 2", "   - id: 2", "too far left or right", "as many blanks"],
  [
    "a blank of a page",
    "    status: committed",
    "\u00a0   status: committed",
    "a blank copied from a page",
    "plain blanks",
  ],
  [
    "a brace not closed",
    "en: Governor }, part: signed }",
    "en: Governor }, part: signed",
    "a { or [",
    "its } or ]",
  ],
  [
    "a comma in braces",
    "vi: Tỉnh trưởng",
    "vi: Tỉnh trưởng, Trưởng đoàn",
    "no field of that name",
    "quotes round text that holds a comma",
  ],
  [
    "a row without -",
    "  - id: 2",
    "    id: 2",
    "id: the key stands twice",
    "a new row of a list begins with -",
  ],
  ["commas in a number", "3500000000", "3,500,000,000", "a number with commas", "3500000000"],
  ["dots in a number", "3500000000", "3.500.000.000", "is text", "3500000000, a plain number"],
  ["an amount in words", "3500000000", '"3,5 tỷ đồng"', "is text", "3500000000, a plain number"],
  ["a forgotten billion", "3500000000", "3.5", "3.5 VND", "whole units"],
  ["a currency's own word", "VND", "đồng", "is not right here", "ISO 4217: VND, LAK, USD"],
  ["a date of the day", "date: 2019-04-04", "date: 4/4/2019", "is no EDTF", "year first: 2019-04-04"],
  ["no date", "date: 2019-04-04", "date:", "empty", "2023-04 (month)"],
  [
    "an act after its page",
    "date: 2019-04-04",
    "date: 2019-06-04",
    "was published (2019-04-05)",
    "the day of the act",
  ],
  [
    "a province's name",
    "province: la-khammouane",
    "province: Khăm Muộn",
    "is not right here",
    "la-khammouane (Khăm Muồn)",
  ],
  [
    "a province misspelt",
    "province: la-khammouane",
    "province: la-khamuane",
    "is not known",
    "la-khammouane (Khăm Muồn)",
  ],
  ["a topic's name", "- border-management", "- biên giới", "is not right here", "border-management"],
  [
    "a topic of none",
    "- border-management",
    "- customs",
    "is not known",
    "one of councils-and-representation",
  ],
  [
    "a body misspelt",
    "body: people-committee",
    "body: peoples-committee",
    "is not known",
    "people-committee (Provincial",
  ],
  ["a place's name", "- boualapha", "- Bualapha", "is not right here", "boualapha (Bualapha district)"],
  ["a place of none", "- boualapha", "- cha-lo", "is not known", "only told of in the text"],
  [
    "a status of none",
    "status: committed",
    "status: agreed",
    "is not right here",
    "committed: will be done.",
  ],
  [
    "confidence in words",
    "confidence: high",
    "confidence: sure",
    "is not right here",
    "high: a page reports the act",
  ],
  ["coordinates swapped", "[105.90, 18.34]", "[18.34, 105.90]", "looks like lat, lng", "[105.9, 18.34]"],
  ["no coordinates", "[105.90, 18.34]", "somewhere", "is text", "[longitude, latitude]"],
  ["a paragraph's number", "at: ¶4", "at: 4", '"4" is not right here', "¶4"],
  ["a plain stroke", "at: ¶4", "at: ¶4-5", "is not right here", "¶4–5"],
  [
    "a topic without list",
    "topics:\n      - border-management",
    "topics: border-management",
    "is text",
    "a list: [border-management]",
  ],
  [
    "text without languages",
    "office: { vi: Tỉnh trưởng, en: Governor }",
    "office: Tỉnh trưởng",
    "is text",
    "fields: vi: …, en: …",
  ],
  [
    "English in vi",
    "vi: Hai tỉnh tuần tra chung đoạn biên giới mỗi năm hai lần.",
    "vi: The two provinces patrol the border.",
    "is English",
    "Vietnamese",
  ],
  [
    "English of names in vi",
    "vi: Khăm Muồn đề nghị Hà Tĩnh cử giáo viên dạy tiếng Việt cho cán bộ của tỉnh.",
    "vi: Khăm Muồn asks teachers soon.",
    '"asks teachers soon" has no Vietnamese marks',
    "Vietnamese",
  ],
  ["an item's number twice", "  - id: 2", "  - id: 1", "item 1 is there already", "a number of its own"],
  [
    "a request to oneself",
    "    to: vn-ha-tinh",
    "    to: la-khammouane",
    "is who it is by, too",
    "vn-ha-tinh, or no to",
  ],
  [
    "a request of a stranger",
    "    by: la-khammouane",
    "    by: la-salavan",
    "la-salavan is no party",
    "one of vn-ha-tinh, la-khammouane",
  ],
  [
    "a page by its address",
    "      - page: bao-ha-tinh-ha-tinh-va-kham-muon-ky-bien",
    "      - page: https://example.org/ha-tinh-kham-muon",
    "is not right here",
    "bao-ha-tinh-ha-tinh-va-kham-muon-ky-bien",
  ],
  [
    "no source",
    "    source:\n      - page: bao-ha-tinh-ha-tinh-va-kham-muon-ky-bien\n        at: ¶4\n",
    "",
    "source: missing",
    "a list of rows that begin with - (page: …, at: …)",
  ],
  ["an id of its own", `id: ${articleId}`, "id: Hà Tĩnh", "is not right here", `id: ${articleId}`],
])("%s is told, and what would be right", (_, right, wrong, what, expected) => {
  const answer = saidOf(projectOfArticle(), right, wrong).replace(/^ {2}(line \d+): /m, "  $1, ");
  expect(answer).toContain(what);
  expect(answer.replace(/^[\s\S]*?right would be: /, "")).toContain(expected);
});

test("what follows from a line that cannot be read is not told, and that more may show is", () => {
  const answer = saidOf(projectOfArticle(), "    status: committed", "\tstatus: committed");
  expect(answer.split("\n")).toHaveLength(4);
  expect(answer).toContain("1 thing is not right yet.");
  expect(answer).toContain("Once these are right");
});

test("files of Windows are read, and a name of nothing in a list stops no program", () => {
  const { dataDir, path } = projectOfArticle();
  expect(saidOf({ dataDir, path }, "\n", "\r\n")).toContain("all is well");
  const list = join(dataDir, "sources", "invented.yaml");
  writeFileSync(
    list,
    readFileSync(list, "utf8")
      .replace("title: Hà", "title: *Hà")
      .replace(/Tĩnh và.*/, ""),
  );
  expect(saidOf({ dataDir, path }, "confidence", "confidence")).toContain("draft");
});

test.each([
  ["4/4/2019", "2019-04-04"],
  ["ngày 4.4.2019", "2019-04-04"],
  ["4-4-2019", "2019-04-04"],
  ["2019/4/4", "2019-04-04"],
  ["2019-4-4", "2019-04-04"],
  ["4/13/2019", "2019-04-13"],
  ["2019-13-04", "2019-04-13"],
  ["ngày 4 tháng 4 năm 2019", "2019-04-04"],
  ["4 April 2019", "2019-04-04"],
  ["Apr 4, 2019", "2019-04-04"],
  ["tháng 4/2019", "2019-04"],
  ["04/2019", "2019-04"],
  ["April 2019", "2019-04"],
  ["năm 2019", "2019"],
  ["khoảng 2019", "2019?"],
  ["2018-07-05/07", "2018-07-05/2018-07-07"],
  ["31/2/2019", null],
  ["some day", null],
])("%s is the date %s", (text, edtf) => {
  expect(edtfOf(text)).toBe(edtf);
});

test("of a day and a month that may be either, it is said which is taken for which", () => {
  expect(readDate("5/4/2019")).toMatchObject({ expected: "year first: 2019-04-05 (day 5, month 4)" });
  expect(readDate("20/5/2019")).toMatchObject({ expected: "year first: 2019-05-20" });
  expect(readDate("2019-04-04")).toMatchObject({ ok: true });
});
