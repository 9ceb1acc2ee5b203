import { expect, test, vi } from "vitest";
import { buildBoundaries } from "../../../src/pipeline/boundaries/build.ts";
import { edited, known } from "./fixture.ts";

// Each of these builds the whole: slow where many things run at once.
vi.setConfig({ testTimeout: 60_000 });

const { provinces, districts } = known();
const problemsOf = async (file: string, edit: (text: string) => string) => {
  const { problems, boundaries } = await buildBoundaries(await edited(file, edit), provinces, districts);
  expect(boundaries).toBeNull();
  return problems;
};

test.each([
  "source/Vietnam.json",
  "source/Laos.json",
  "source/countries-10m-clipped.json",
  "source/LICENSE-ODbL.md",
])("a source that was tampered with is refused: %s", async (file) => {
  const problems = await problemsOf(file, (text) => `${text} `);
  expect(problems).toMatchObject([{ file: `data/boundaries/${file}`, field: "sha256" }]);
  expect(problems[0]?.expected).toMatch(/^[0-9a-f]{64}$/);
  expect(problems[0]?.what).not.toBe(problems[0]?.expected);
});

test("a source without provenance is refused", async () => {
  const problems = await problemsOf("provenance.yaml", (text) =>
    text.replace("file: source/Laos.json", "file: source/Other.json"),
  );
  expect(problems).toMatchObject([
    { file: "data/boundaries/source/Other.json", what: "cannot be read" },
    { file: "data/boundaries/provenance.yaml", field: "source/Laos.json" },
  ]);
});

test("a field that does not fit is named with its line", async () => {
  const problems = await problemsOf("lengths.yaml", (text) => text.replace("km: 337.2", "km: -337.2"));
  expect(problems).toMatchObject([
    { file: "data/boundaries/lengths.yaml", field: "borders[0].km", line: 13 },
  ]);
});

test("a name that is missing from the table, and the province it leaves empty, are named", async () => {
  const problems = await problemsOf("names.yaml", (text) => text.replace("  Attapeu: la-attapeu\n", ""));
  expect(problems).toMatchObject([
    { file: "data/boundaries/names.yaml", field: "Attapeu" },
    { file: "data/boundaries/names.yaml", field: "la-attapeu", what: "stands for 0 areas" },
  ]);
});

test("two names exchanged are found by the seats, the areas and the neighbours", async () => {
  const problems = await problemsOf("names.yaml", (text) =>
    text
      .replace("Lai Chau province: vn-lai-chau", "Lai Chau province: vn-lao-cai")
      .replace("Lao Cai province: vn-lao-cai", "Lao Cai province: vn-lai-chau"),
  );
  const fields = problems.map(({ field }) => field);
  expect(fields).toContain("seat of vn-lai-chau");
  expect(fields).toContain("than-uyen");
  expect(fields).toContain("vn-lao-cai");
});

test("a pair that is missing from the list of those across the border is found", async () => {
  const problems = await problemsOf("lengths.yaml", (text) =>
    text.replace("la-savannakhet~vn-quang-binh", "la-savannakhet~vn-lai-chau"),
  );
  expect(problems.map(({ field, expected }) => `${field}: ${expected}`)).toEqual([
    "la-savannakhet~vn-quang-binh: no common border",
    "la-savannakhet~vn-lai-chau: a common border",
    "la-savannakhet~vn-lai-chau: a common border",
  ]);
});
