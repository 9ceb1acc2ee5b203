import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { langs } from "../../src/domain/text.ts";
import { formatKm, formatList, formatMoney, formatNumber } from "../../src/i18n/format.ts";

describe("money as each language writes it", () => {
  test.each([
    [{ amount: 305_000_000, currency: "VND" }, "305 million dong", "305 triệu đồng", "305 ລ້ານ ດົ່ງ"],
    [{ amount: 9_000_000_000, currency: "VND" }, "9 billion dong", "9 tỷ đồng", "9 ຕື້ ດົ່ງ"],
    [{ amount: 14_998_000_000, currency: "VND" }, "14.998 billion dong", "14,998 tỷ đồng", "14,998 ຕື້ ດົ່ງ"],
    [{ amount: 10_000, currency: "USD" }, "US$10,000", "10.000 đô la Mỹ", "10.000 ໂດລາສະຫະລັດ"],
    [{ amount: 2_500_000, currency: "LAK" }, "2.5 million kip", "2,5 triệu kíp", "2,5 ລ້ານ ກີບ"],
    [{ amount: 100, currency: "EUR" }, "EUR 100", "100 EUR", "100 EUR"],
    [
      { amount: 1_300_000_000, currency: "VND", approximate: true },
      "about 1.3 billion dong",
      "khoảng 1,3 tỷ đồng",
      "ປະມານ 1,3 ຕື້ ດົ່ງ",
    ],
    [
      { amount: 1_234_567_891, currency: "VND" },
      "1,234,567,891 dong",
      "1.234.567.891 đồng",
      "1.234.567.891 ດົ່ງ",
    ],
  ])("%j", (money, en, vi, lo) => {
    expect(formatMoney(money, "en")).toBe(en);
    expect(formatMoney(money, "vi")).toBe(vi);
    expect(formatMoney(money, "lo")).toBe(lo);
  });

  test("nothing is rounded away: the amount can be read back", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500_000_000_000 }), (amount) => {
        const told = formatMoney({ amount, currency: "VND" }, "en");
        const unit = told.includes("billion") ? 1e9 : told.includes("million") ? 1e6 : 1;
        const number = Number(told.replaceAll(",", "").split(" ")[0]);
        expect(Math.round(number * unit)).toBe(amount);
      }),
    );
  });
});

test("lengths: certain ones to the km, others to two figures and marked", () => {
  expect(formatKm(70.4, true, "vi")).toBe("70 km");
  expect(formatKm(5.25, true, "vi")).toBe("5,3 km");
  expect(formatKm(138.2, false, "en")).toBe("≈ 140 km");
  expect(formatKm(1234, false, "en")).toBe("≈ 1,200 km");
  expect(formatKm(138.2, false, "lo")).toBe("≈ 140 ກມ");
});

test("numbers with the separators of the language; Lao as in Laos, not as in English", () => {
  expect(langs.map((lang) => formatNumber(12345.67, lang, 1))).toEqual(["12.345,7", "12.345,7", "12,345.7"]);
});

test("lists", () => {
  expect(formatList([], "en")).toBe("");
  expect(formatList(["a"], "vi")).toBe("a");
  expect(formatList(["a", "b", "c"], "vi")).toBe("a, b và c");
  expect(formatList(["a", "b", "c"], "en")).toBe("a, b and c");
  expect(formatList(["a", "b"], "lo")).toBe("a ແລະ b");
});
