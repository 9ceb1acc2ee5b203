import { expect, test } from "vitest";
import { borderCard } from "../../src/domain/border-card.ts";
import { borderShares } from "../../src/domain/border-shares.ts";
import { provinceCard } from "../../src/domain/province-card.ts";
import { data, show } from "../ui/fixture.ts";

test("every border between the countries is in one state, and lengths and counts add up", () => {
  for (const view of [{}, { at: "2018-01-01" }, { read: "signed" as const }]) {
    const shown = show(view);
    const { all, shares } = borderShares(shown);
    const across = shown.borders.filter(
      (border) => border.class === "national" && border.vintage === shown.vintage,
    );
    expect(all.borders).toBe(across.length);
    expect(shares.reduce((sum, { borders }) => sum + borders, 0)).toBe(all.borders);
    expect(shares.reduce((sum, { km }) => sum + km, 0)).toBeCloseTo(all.km, 6);
  }
});

test("a province's shares are of its own borders", () => {
  const shown = show();
  const own = borderShares(shown, "la-salavan");
  expect(own.all.borders).toBe(2);
  expect(own.shares.find(({ state }) => state === "signed")?.borders).toBe(1);
  expect(borderShares(shown, "vn-lao-cai-2025").all.borders).toBe(0);
});

test("a border's agreements are apart by what each alone makes of it, and none is lost", () => {
  const card = borderCard("la-salavan~vn-quang-tri-2025", show(), data);
  const { signed = [], contact = [], local = [] } = card?.ties ?? {};
  expect([...signed, ...contact, ...local].map(({ id }) => id).toSorted()).toEqual(
    card?.border.agreements.map(({ id }) => id).toSorted(),
  );
  expect(signed.every((agreement) => agreement.signed)).toBe(true);
});

test("a merger is told the same from an old unit and from the new", () => {
  const of = (id: string) => provinceCard(id, show(), data)?.merger;
  expect(of("vn-lao-cai")).toEqual(of("vn-lao-cai-2025"));
  expect(of("vn-lao-cai-2025")?.before.map(({ id }) => id)).toEqual(["vn-lao-cai", "vn-yen-bai"]);
  expect(of("la-salavan")).toBeNull();
});
