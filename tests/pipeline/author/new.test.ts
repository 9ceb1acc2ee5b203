import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { agreementRecordSchema, kindSchema } from "../../../src/domain/agreement-schema.ts";
import { readEdtf } from "../../../src/domain/edtf.ts";
import { sourceSchema } from "../../../src/domain/lists-schema.ts";
import type { Province } from "../../../src/domain/province.ts";
import type { When } from "../../../src/domain/when.ts";
import { agreementId, slug, sourceId } from "../../../src/pipeline/author/new-ids.ts";
import { agreementText, modeline, sourceText } from "../../../src/pipeline/author/new-texts.ts";
import { matchParty } from "../../../src/pipeline/author/party-match.ts";
import { matchSources } from "../../../src/pipeline/author/source-match.ts";
import { readData } from "../../../src/pipeline/read.ts";
import { baseData, projectWith } from "../case-folder.ts";
import { dataDir as realData } from "../real-build.ts";
import { runAuthor } from "./project.ts";

const when = (edtf: string): When => {
  const reading = readEdtf(edtf);
  if (!reading.ok) throw new Error(reading.what);
  return reading.when;
};
const { records } = readData(realData);
const provinces = records.provinces.entries.map(
  ({ value }): Province => ({ ...value, labelPoint: [value.seat.lng, value.seat.lat] }),
);

test.each([
  ["quang tri", "2023-04-04", ["vn-quang-tri"]],
  ["Tỉnh Quảng Trị", "2026-04-04", ["vn-quang-tri-2025"]],
  ["u dom xay", "2026", ["la-oudomxay"]],
  ["ສາລະວັນ", "2026", ["la-salavan"]],
  ["TP. Hồ Chí Minh", "2020", ["vn-ho-chi-minh"]],
  ["la-salavan", "1999", ["la-salavan"]],
  ["Thừa Thiên Huế", "2020", ["vn-hue"]],
])("%s at %s is %j", (said, date, ids) => {
  const { found, hint } = matchParty(said, when(date), provinces);
  expect(found.map(({ id }) => id)).toEqual(ids);
  expect(hint).toBe("");
});

test("of names that fit alike all are listed; a province that is gone leads to its heir, one to come to its parts", () => {
  const ids = (said: string, date: string) => {
    const { found, hint } = matchParty(said, when(date), provinces);
    return { ids: found.map(({ id }) => id), hint };
  };
  expect(ids("Quảng", "2020").ids.length).toBeGreaterThan(3);
  expect(ids("Quảng Bình", "2026-01-01")).toEqual({
    ids: ["vn-quang-tri-2025"],
    hint: "Quảng Bình (vn-quang-binh) ended on 2025-06-30; of that day:",
  });
  expect(ids("vn-quang-tri-2025", "2020")).toEqual({
    ids: ["vn-quang-tri", "vn-quang-binh"],
    hint: "Quảng Trị (vn-quang-tri-2025) began on 2025-07-01; of that day:",
  });
  expect(ids("Bến Hải", "2020")).toEqual({ ids: [], hint: "no province is called “Bến Hải”" });
});

test("pages are found by any of their words, without marks, or by address", () => {
  const sources = readData(baseData).records.sources.entries.map(({ value }) => value);
  expect(matchSources("trang thu nhat", sources).map(({ id }) => id)).toEqual(["page-one"]);
  expect(matchSources("https://example.org/one", sources).map(({ id }) => id)).toEqual(["page-one"]);
  expect(matchSources("", sources)).toEqual([]);
});

test("ids are date, parties in short and kind; those of pages publisher and title, a number where one is taken", () => {
  const two = ["vn-quang-tri-2025", "la-salavan"];
  expect(agreementId(when("2026-04-04"), two, "talks")).toBe("2026-04-04-quang-tri-salavan-talks");
  expect(agreementId(when("2026-04?"), two, "talks", "Hội đồng")).toBe(
    "2026-04-quang-tri-salavan-hoi-dong-talks",
  );
  expect(agreementId(when("2018-07-05/2018-07-07"), two, "review")).toBe(
    "2018-07-05-quang-tri-salavan-review",
  );
  expect(agreementId(when("[2021..2023]"), [...two, "la-sekong", "la-attapeu"], "minutes")).toBe(
    "undated-quang-tri-and-3-others-minutes",
  );
  expect(slug("Báo Đắk Lắk: “Ký kết!”")).toBe("bao-dak-lak-ky-ket");
  const page = { publisher: "Báo Thử", title: "Một bài" };
  expect(sourceId(page, [])).toBe("bao-thu-mot-bai");
  expect(sourceId(page, ["bao-thu-mot-bai", "bao-thu-mot-bai-2"])).toBe("bao-thu-mot-bai-3");
  expect(sourceId({ publisher: "notGiven", title: "notGiven" }, [])).toBe("page");
});

test.each(
  kindSchema.options.flatMap((kind) =>
    ["2026-04-04", "[2021..2023]", "2023"].map((date) => [kind, date] as const),
  ),
)("the file of a new %s of %s holds by its schema", (kind, date) => {
  const said = { id: "x", kind, when: when(date), parties: ["vn-hue", "la-salavan"], page: "page-one" };
  const text = agreementText(said, { topics: ["councils"], bodies: ["people-council"] });
  expect(text.startsWith(`${modeline}\n`)).toBe(true);
  const content: unknown = parse(text.replace("date: 2023\n", 'date: "2023"\n'));
  expect(agreementRecordSchema.safeParse(content).error).toBeUndefined();
});

test("the row of a new page holds by its schema, whatever its title", () => {
  const source = sourceSchema.parse({
    id: "a",
    title: "- a: b # “c” 'd'",
    publisher: "notGiven",
    address: "https://example.org/?a=1#b",
    published: "2023",
    read: "2026-11-25",
    language: "vi",
  });
  expect(parse(sourceText(source))).toEqual([source]);
});

const answers = [
  "pact", // no kind: asked again
  "memorandum",
  "20/5/2019", // no EDTF: asked again
  "2019-05-20",
  "lao cai",
  "", // two parties at least
  "Atlantis", // no province
  "lai châu",
  "",
  "", // a new page
  "Một bài báo thử",
  "Báo Thử",
  "example.org", // no address
  "https://example.org/bai-thu",
  "2019-05-21",
  "",
];

test("a scripted run writes the agreement and the page, and the check leads on from there", () => {
  const { root, dataDir } = projectWith(baseData);
  const { status, out } = runAuthor("new", root, { answers: [...answers, "councils"] });
  expect(out).toContain("year first: 2019-05-20");
  expect(out).toContain("no province is called “Atlantis”");
  expect(status).toBe(0);
  const path = "data/agreements/2019-05-20-lao-cai-lai-chau-councils-memorandum.yaml";
  expect(out).toContain(`npm run data:check -- ${path}`);
  // The publisher has a file, and the page stands at its end.
  expect(readFileSync(join(dataDir, "sources", "example.yaml"), "utf8")).toMatch(
    /language: vi\n- id: bao-thu-mot-bai-bao-thu\n {2}title: Một bài báo thử\n/,
  );
  const checked = runAuthor("check", root, { args: [path] });
  expect(checked.status).toBe(1);
  const whats = checked.out.split("\n").filter((line) => line.startsWith("  ") && !line.startsWith("    "));
  expect(whats.length).toBeGreaterThan(5);
  // It has the parties, date and kind of the agreement of the base, which is only right with a relation.
  const allowed = /is a note to the author|has the same provinces, date and kind|choose-a-topic is not known/;
  expect(whats.filter((line) => !allowed.test(line))).toEqual([]);
  const filled = readFileSync(join(root, path), "utf8")
    .replace(/vi: "VIẾT.*"/g, "vi: Lời đã viết")
    .replace("choose-a-topic\n", "councils\n")
    .replace(/en: "WRITE.*"/g, "en: Words that were written")
    .replace(
      "sources:",
      "relations: [{ kind: follows, agreement: 2019-05-20-lao-cai-lai-chau-memorandum }]\nsources:",
    );
  writeFileSync(join(root, path), filled);
  expect(runAuthor("check", root, { args: [path] })).toMatchObject({ status: 0 });
});

test("where the answers end too soon nothing is written", () => {
  const { root, dataDir } = projectWith(baseData);
  const { status, out } = runAuthor("new", root, { answers: answers.slice(0, 9) });
  expect(status).toBe(1);
  expect(out).toContain("nothing was written");
  expect(readdirSync(join(dataDir, "agreements"))).toHaveLength(1);
  expect(existsSync(join(dataDir, "sources", "bao-thu.yaml"))).toBe(false);
});

test("names in Vietnamese, a page by its address and a publisher without marks are understood; what is near is told", () => {
  const { root, dataDir } = projectWith(baseData);
  const { status, out } = runAuthor("new", root, {
    answers: [
      "Biên bản",
      "ngày 4/6/2019", // what would be right is told
      "2019-06-04",
      "lao cai, lai chau", // one at a time
      "Lao Cay", // nearly so
      "1",
      "lai chau",
      "",
      "bao thu", // a page of the atlas, and not meant
      "https://example.org/ hai", // no address, and no number
      "https://example.org/hai",
      "Một bài khác",
      "BAO THU",
      "2019-06-05",
      "",
    ],
  });
  expect(out).toContain("year first: 2019-06-04 (day 4, month 6)");
  expect(out).toContain("one province at a time");
  expect(out).toContain("no province is called “Lao Cay”; nearly so:");
  expect(out).toContain(
    "data/agreements/2019-05-20-lao-cai-lai-chau-memorandum.yaml: Bản ghi nhớ bịa để thử",
  );
  expect(out).toContain("written Báo Thử, as in the atlas");
  expect(status).toBe(0);
  const written = readFileSync(
    join(dataDir, "agreements", "2019-06-04-lao-cai-lai-chau-minutes.yaml"),
    "utf8",
  );
  expect(written).toContain("# body: people-committee");
  expect(readFileSync(join(dataDir, "sources", "example.yaml"), "utf8")).toContain(
    "publisher: Báo Thử\n  address: https://example.org/hai\n",
  );
});

test("a page of the atlas is known by its address, however it is written", () => {
  const { root, dataDir } = projectWith(baseData);
  const { status, out } = runAuthor("new", root, {
    answers: ["hội đàm", "2020", "lao cai", "lai chau", "", "http://www.example.org/one/", "1"],
  });
  expect(status).toBe(0);
  expect(out).not.toContain("sources/");
  expect(readFileSync(join(dataDir, "agreements", "2020-lao-cai-lai-chau-talks.yaml"), "utf8")).toContain(
    "- page: page-one\n    role: primary",
  );
});
