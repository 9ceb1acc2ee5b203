import { expect, test } from "vitest";
import {
  countLabels,
  formatAgreements,
  formatItems,
  formatPages,
  formatRecurrence,
} from "../../src/i18n/counts.ts";
import { coverageSentence } from "../../src/i18n/coverage.ts";

test("English has plurals, the others none", () => {
  expect([0, 1, 2].map((n) => formatAgreements(n, "en"))).toEqual([
    "0 agreements",
    "1 agreement",
    "2 agreements",
  ]);
  expect(formatItems(1, "vi")).toBe("1 nội dung");
  expect(formatPages(1200, "lo")).toBe("1.200 ໜ້າ");
  expect(countLabels.en.provincesWithLink(1)).toBe("province with a link");
});

test("how often something recurs", () => {
  expect(formatRecurrence("P2Y", "en")).toBe("every 2 years");
  expect(formatRecurrence("P1Y", "vi")).toBe("hằng năm");
  expect(formatRecurrence("P6M", "lo")).toBe("6 ເດືອນຕໍ່ຄັ້ງ");
});

test("none found is always said with what was read and up to when", () => {
  expect(coverageSentence("Quảng Trị", { pages: 14, newest: "2026-05-03" }, false, "en")).toBe(
    "None found, with 14 pages read for Quảng Trị, the newest of 3 May 2026.",
  );
  expect(coverageSentence("Salavan", { pages: 1, newest: null }, false, "vi")).toBe(
    "Chưa tìm thấy. Về Salavan, đã đọc 1 trang, không trang nào ghi ngày.",
  );
  for (const unread of [null, { pages: 0, newest: null }]) {
    expect(coverageSentence("Huế", unread, false, "en")).toBe("None found, and no page was read for Huế.");
  }
  expect(coverageSentence("Huế", { pages: 3, newest: "2024" }, true, "en")).toContain("3 pages read");
});
