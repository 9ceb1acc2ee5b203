import { expect, test } from "vitest";
import { stateOf, type Witness } from "../../src/domain/border-states.ts";
import { course, distanceKm, fanBows } from "../../src/domain/course.ts";
import { existsOn, unitOn } from "../../src/domain/lineage.ts";
import { pairsOf } from "../../src/domain/pairs.ts";
import { after, before, data } from "./fixture.ts";

const units = data.provinceById;

test("a former province is its successor from the merger on, and itself before", () => {
  expect(unitOn("vn-yen-bai", before, units)).toBe("vn-yen-bai");
  expect(unitOn("vn-yen-bai", after, units)).toBe("vn-lao-cai-2025");
  expect(unitOn("vn-lai-chau", after, units)).toBe("vn-lai-chau");
  expect(unitOn("la-salavan", before, units)).toBe("la-salavan");
});

test("a merged province has no single unit before the merger, and a stranger none ever", () => {
  expect(unitOn("vn-lao-cai-2025", before, units)).toBeNull();
  expect(unitOn("vn-atlantis", after, units)).toBeNull();
});

test("units exist to their last day and from their first", () => {
  const on = (id: string, day: string) => {
    const unit = units.get(id);
    return unit !== undefined && existsOn(unit, day);
  };
  expect([on("vn-yen-bai", before), on("vn-yen-bai", after)]).toEqual([true, false]);
  expect([on("vn-lao-cai-2025", before), on("vn-lao-cai-2025", after)]).toEqual([false, true]);
});

const parties = (...ids: string[]) => ids.map((province) => ({ province }));

test.each([
  ["two parties link", { parties: parties("vn-quang-tri", "la-salavan") }, ["la-salavan~vn-quang-tri"]],
  [
    "more parties link nothing unless told",
    { parties: parties("vn-quang-tri", "la-salavan", "la-oudomxay") },
    [],
  ],
  [
    "across: every party with every party across the border",
    { parties: parties("vn-quang-tri", "vn-lao-cai", "la-salavan"), pairs: "across" as const },
    ["la-salavan~vn-lao-cai", "la-salavan~vn-quang-tri"],
  ],
  [
    "hub: that one with each other",
    { parties: parties("vn-quang-tri", "vn-lao-cai", "la-salavan"), pairs: { hub: "la-salavan" } },
    ["la-salavan~vn-lao-cai", "la-salavan~vn-quang-tri"],
  ],
])("%s", (_, record, pairs) => {
  expect(pairsOf(record, units)).toEqual(pairs);
});

const levels = new Map([
  ["council", { level: "province" as const }],
  ["police", { level: "department" as const }],
  ["district", { level: "district" as const }],
]);
const party = (province: string, body?: string) => ({ province, body });
const witness = (signed: boolean, body?: string) => ({ signed, parties: [party("la-salavan", body)] });

test("the state of a border: signed over contact over local over none found", () => {
  const border = { id: "la-salavan~vn-quang-tri", vintage: "vn63" as const };
  const state = (...agreements: Witness[]) => stateOf(agreements, border, units, levels);
  expect(state()).toBe("none-found");
  expect(state(witness(true, "district"))).toBe("local");
  expect(state(witness(true, "district"), witness(false, "council"))).toBe("contact");
  expect(state(witness(false, "council"), witness(true, "police"))).toBe("signed");
  expect(state(witness(true))).toBe("signed");
});

test("the state of a border rests on the bodies of its own two provinces, or of what went into them", () => {
  const together = [
    party("la-salavan", "district"),
    party("vn-quang-tri", "district"),
    party("la-savannakhet", "council"),
    party("vn-quang-binh", "council"),
  ];
  const state = (id: string, vintage: "vn63" | "vn34") =>
    stateOf([{ signed: true, parties: together }], { id, vintage }, units, levels);
  expect(state("la-salavan~vn-quang-tri", "vn63")).toBe("local");
  expect(state("la-savannakhet~vn-quang-tri", "vn63")).toBe("signed");
  expect(state("la-salavan~vn-quang-tri-2025", "vn34")).toBe("signed");
});

test("a course starts and ends at its seats, and opposite bows lie apart", () => {
  const there = course([106.4, 15.7], [107.1, 16.8], 0.2);
  expect([there[0], there.at(-1), there.length]).toEqual([[106.4, 15.7], [107.1, 16.8], 25]);
  expect(there[12]).not.toEqual(course([106.4, 15.7], [107.1, 16.8], -0.2)[12]);
});

test("fans never fold two arcs into one, up to 30", () => {
  for (let n = 1; n <= 30; n++) expect(new Set(fanBows(n)).size).toBe(n);
});

test("great-circle distance: Hanoi to Vientiane is about 480 km", () => {
  expect(distanceKm([105.84, 21.02], [102.6, 17.97])).toBeCloseTo(479.7, 0);
});
