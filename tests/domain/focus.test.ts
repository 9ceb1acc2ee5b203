import { expect, test } from "vitest";
import type { Agreement } from "../../src/domain/agreement.ts";
import { dataset } from "../../src/domain/dataset.ts";
import { shown } from "../../src/domain/shown.ts";
import type { Focus, View } from "../../src/domain/view.ts";
import { before, data, day, now, viewOf } from "./fixture.ts";

const focused = (focus: Focus, change: Partial<View>, of = data) => {
  const { focus: stands, focusUnknown } = shown(of, viewOf({ focus, ...change }), now);
  return focusUnknown ? "unknown" : stands.kind === "none" ? "none" : `${stands.kind} ${stands.id}`;
};
const link = (id: string, change: Partial<View>, of = data) => focused({ kind: "link", id }, change, of);
const border = (id: string, change: Partial<View>) => focused({ kind: "border", id }, change);
const signed: Partial<View> = { read: "signed" };
const ring = "vn-lao-cai-2025~vn-lao-cai-2025";

test("flipping the reading keeps the link, in both directions", () => {
  for (const [today, asSigned] of [
    ["la-salavan~vn-quang-tri-2025", "la-salavan~vn-quang-tri"],
    ["vn-lai-chau~vn-lao-cai-2025", "vn-lai-chau~vn-lao-cai"],
    [ring, "vn-lao-cai~vn-yen-bai"],
  ] as const) {
    expect(link(today, signed)).toBe(`link ${asSigned}`);
    expect(link(today, { at: before })).toBe(`link ${asSigned}`);
    expect(link(today, {})).toBe(`link ${today}`);
    expect(link(asSigned, {})).toBe(`link ${today}`);
    expect(link(asSigned, signed)).toBe(`link ${asSigned}`);
  }
});

test("of several links that went into the one asked for, the one with most agreements, then by id", () => {
  const [first] = data.agreements;
  if (first === undefined) throw new Error("the fixture is empty");
  const more = (id: string, pair: string): Agreement => ({
    ...first,
    id,
    when: day("2024-05-05"),
    pairs: [pair],
  });
  const along = (...agreements: Agreement[]) =>
    dataset({ ...data, agreements: [...data.agreements, ...agreements] });
  const yenBai = "vn-lai-chau~vn-yen-bai";
  expect(link("vn-lai-chau~vn-lao-cai-2025", signed, along(more("a", yenBai)))).toBe(
    "link vn-lai-chau~vn-lao-cai",
  );
  expect(link("vn-lai-chau~vn-lao-cai-2025", signed, along(more("a", yenBai), more("b", yenBai)))).toBe(
    `link ${yenBai}`,
  );
});

test("a pair without a link stays what was asked for", () => {
  expect(link("la-savannakhet~vn-quang-tri-2025", signed)).toBe("link la-savannakhet~vn-quang-tri-2025");
  // what its neighbour signed is not its own
  expect(link("la-salavan~vn-quang-binh", signed)).toBe("link la-salavan~vn-quang-binh");
  expect(link("la-salavan~vn-atlantis", signed)).toBe("unknown");
});

test("a province of today stays in reading signed", () => {
  expect(focused({ kind: "province", id: "vn-quang-tri-2025" }, signed)).toBe("province vn-quang-tri-2025");
});

test("a border within what is one province now is the link of its parts", () => {
  expect(border("vn-lao-cai~vn-yen-bai", {})).toBe(`link ${ring}`);
  expect(border("vn-lao-cai~vn-yen-bai", { at: before })).toBe("border vn-lao-cai~vn-yen-bai");
  expect(border("vn-lao-cai~vn-yen-bai", signed)).toBe("border vn-lao-cai~vn-yen-bai");
  expect(border("la-oudomxay~vn-lai-chau", {})).toBe("unknown");
});
