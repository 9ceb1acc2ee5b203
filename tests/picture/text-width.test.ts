import { expect, test } from "vitest";
import { textWidth } from "../../src/picture/text-width.ts";

/** Read with canvas measureText in Chromium, fonts of @fontsource 5.3.0, px at 100 px. */
const measured: [text: string, weight: number, width: number][] = [
  ["Quảng Trị", 500, 479.6],
  ["Thủ đô Viêng Chăn", 600, 939.1],
  ["Đắk Lắk", 500, 409.9],
  ["Xiangkhouang", 600, 723.9],
  ["ຫຼວງພະບາງ", 500, 410.6],
  ["ນະຄອນຫຼວງວຽງຈັນ", 600, 725.2],
];

test("marks above and below add no width", () => {
  expect(textWidth("Quảng Trị", 12, 500)).toBe(textWidth("Quang Tri", 12, 500));
  expect(textWidth("ກິ່", 12, 500)).toBe(textWidth("ກ", 12, 500));
});

test("width grows with size and weight", () => {
  expect(textWidth("Huế", 24, 500)).toBeCloseTo(2 * textWidth("Huế", 12, 500), 6);
  expect(textWidth("Huế", 12, 600)).toBeGreaterThan(textWidth("Huế", 12, 500));
});

test("estimates are within 5 % of what a browser measures", () => {
  for (const [text, weight, width] of measured)
    expect(Math.abs(textWidth(text, 100, weight) / width - 1), text).toBeLessThan(0.05);
});
