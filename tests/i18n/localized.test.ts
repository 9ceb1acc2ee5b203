import { expect, test } from "vitest";
import { textOf, textOrder } from "../../src/i18n/localized.ts";

const text = { vi: "Thỏa thuận", en: "Agreement" };

test("a text without Lao falls back to Vietnamese and says so", () => {
  expect(textOf(text, "lo")).toEqual({ text: "Thỏa thuận", lang: "vi", machine: false });
  expect(textOf(text, "en")).toEqual({ text: "Agreement", lang: "en", machine: false });
});

test("Lao made by a machine is marked, Lao made by a person is not", () => {
  expect(textOf({ ...text, lo: "ຂໍ້ຕົກລົງ", loMachine: true }, "lo")).toEqual({
    text: "ຂໍ້ຕົກລົງ",
    lang: "lo",
    machine: true,
  });
  expect(textOf({ ...text, lo: "ຂໍ້ຕົກລົງ" }, "lo").machine).toBe(false);
  expect(textOf({ ...text, lo: "ຂໍ້ຕົກລົງ", loMachine: true }, "vi").machine).toBe(false);
});

test("Vietnamese sorts Đ after D and Ă after A", () => {
  const names = ["Điện Biên", "Đắk Lắk", "Ăn", "An Giang", "Cà Mau", "Dak"];
  expect(names.toSorted(textOrder("vi"))).toEqual([
    "An Giang",
    "Ăn",
    "Cà Mau",
    "Dak",
    "Đắk Lắk",
    "Điện Biên",
  ]);
});

test("Lao sorts by its consonants, also those written after their vowel", () => {
  // ເຊກອງ begins with the vowel ເ and sorts under ຊ, between ສ and ຫ
  const names = ["ຫຼວງພະບາງ", "ເຊກອງ", "ສາລະວັນ", "ກວາງຈິ"];
  expect(names.toSorted(textOrder("lo"))).toEqual(["ກວາງຈິ", "ສາລະວັນ", "ເຊກອງ", "ຫຼວງພະບາງ"]);
});
