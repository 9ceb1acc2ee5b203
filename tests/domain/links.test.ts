import fc from "fast-check";
import { expect, test } from "vitest";
import { linksAt } from "../../src/domain/links.ts";
import { neighboursOf } from "../../src/domain/neighbours.ts";
import { after, before, data, now } from "./fixture.ts";

const at = (day: string, reading: "today" | "signed") =>
  linksAt({
    agreements: data.agreements,
    units: data.provinceById,
    neighbours: neighboursOf(data.borders),
    day,
    reading,
  }).map(({ id, relation, agreements }) => `${id} ${relation} ${agreements.map((a) => a.id).join(" ")}`);

test("before the merger both readings agree", () => {
  const links = [
    "la-salavan~vn-quang-tri neighbours-across quang-tri-salavan-2017 quang-tri-salavan-2023",
    "vn-lai-chau~vn-lao-cai neighbours-domestic lao-cai-lai-chau-2023",
    "vn-lao-cai~vn-yen-bai neighbours-domestic lao-cai-yen-bai-2024",
  ];
  expect(at(before, "today")).toEqual(links);
  expect(at(before, "signed")).toEqual(links);
});

test("from the merger on, reading today moves agreements to the successors and one becomes merged", () => {
  expect(at(after, "today")).toEqual([
    "la-salavan~vn-quang-tri-2025 neighbours-across quang-tri-salavan-2017 quang-tri-salavan-2023",
    "vn-lai-chau~vn-lao-cai-2025 neighbours-domestic lao-cai-lai-chau-2023",
    "vn-lao-cai-2025~vn-lao-cai-2025 merged lao-cai-yen-bai-2024",
  ]);
});

test("reading signed keeps the provinces that signed, on their own vintage", () => {
  expect(at(now, "signed")).toEqual([
    "la-oudomxay~vn-lai-chau distant-across lai-chau-oudomxay-2025",
    "la-salavan~vn-quang-tri neighbours-across quang-tri-salavan-2017 quang-tri-salavan-2023",
    "vn-lai-chau~vn-lao-cai neighbours-domestic lao-cai-lai-chau-2023",
    "vn-lao-cai~vn-yen-bai neighbours-domestic lao-cai-yen-bai-2024",
  ]);
});

test("no agreement made by a day is lost or doubled, in any reading at any date", () => {
  const days = fc.date({ min: new Date("2016-01-01"), max: new Date("2027-01-01"), noInvalidDate: true });
  fc.assert(
    fc.property(days, fc.constantFrom("today" as const, "signed" as const), (date, reading) => {
      const day = date.toISOString().slice(0, 10);
      const links = linksAt({
        agreements: data.agreements,
        units: data.provinceById,
        neighbours: neighboursOf(data.borders),
        day,
        reading,
      });
      const drawn = links.flatMap((link) => link.agreements.map((agreement) => agreement.id)).sort();
      const made = data.agreements.filter((a) => (a.when.from ?? "") <= day).map((a) => a.id);
      expect(drawn).toEqual(made.sort());
    }),
  );
});

test("an agreement of several pairs that became one is counted once", () => {
  const [first] = data.agreements;
  if (first === undefined) throw new Error("the fixture is empty");
  const both = { ...first, pairs: ["la-salavan~vn-quang-binh", "la-salavan~vn-quang-tri"] };
  const links = linksAt({
    agreements: [both],
    units: data.provinceById,
    neighbours: neighboursOf(data.borders),
    day: after,
    reading: "today",
  });
  expect(links.map((link) => [link.id, link.agreements.length])).toEqual([
    ["la-salavan~vn-quang-tri-2025", 1],
  ]);
});
