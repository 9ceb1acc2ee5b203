import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fitOf, fold, hasWord, queryOf, wordReader } from "../../src/domain/fold.ts";

describe("folding", () => {
  test.each([
    ["Đắk Lắk", "dak lak"],
    ["Hoà Bình", fold("Hòa Bình")],
    ["Hòa Bình".normalize("NFD"), "hoa binh"],
    ["Xa-la-van", "xa la van"],
    ["  TP. Hồ Chí Minh ", "tp ho chi minh"],
    // sara am typed as one letter or as two, with and without the tone mark
    ["ນ້ຳພາວ", fold("ນ\u0ecd\u0eb2ພາວ")],
    ["ຫຼວງ\u200bພະ ບາງ", fold("ຫຼວງພະບາງ")],
    ["ໝູ່ບ້ານ", fold("ຫມູ່ບ້ານ")],
  ])("%s is %s", (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test("Lao vowels are kept: only what does not tell words apart goes", () => {
    expect(fold("ປີ")).not.toBe(fold("ປາ"));
  });

  test("twice is once", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => fold(fold(text)) === fold(text)));
  });
});

test("words read one by one are those of the text folded as a whole", () => {
  const parts = [
    "Đắk",
    "ກວາງ",
    "ຈິ",
    "A-Yun",
    "TP.",
    "ຫ",
    "ລ",
    "ΟΣ",
    "\u0301",
    "12",
    "–",
    "ho\u200ba",
    "hòa\ufeffb",
  ];
  const gaps = [" ", "  ", "\u00a0", "\n", "", "\u200b", "-"];
  const text = fc
    .array(fc.oneof(fc.constantFrom(...parts), fc.constantFrom(...gaps), fc.string({ unit: "grapheme" })))
    .map((all) => all.join(""));
  const wordsOf = wordReader();
  fc.assert(
    fc.property(text, (any) => {
      expect(wordsOf(any)).toEqual(fold(any).split(" ").filter(Boolean));
    }),
    { numRuns: 1000 },
  );
});

describe("a query meets a text", () => {
  test.each([
    ["quang tri", "Quảng Trị", "whole"],
    ["udomxay", "U Đôm Xay", "whole"],
    ["udom", "U Đôm Xay", "beginning"],
    ["giao duc", "Hợp tác giáo dục, đào tạo", "words"],
    ["tac", "Hợp tác", "words"],
    // inside a word is no beginning of one
    ["ap", "Hợp tác", "none"],
    ["ສາລະ", "ແຂວງສາລະວັນ", "words"],
    ["", "Quảng Trị", "none"],
  ] as const)("%s in %s: %s", (query, text, fit) => {
    expect(fitOf(queryOf(query), fold(text))).toBe(fit);
  });

  test("Lao, which parts no words, is met anywhere; others at the beginning of a word", () => {
    expect(hasWord(fold("ບົດບັນທຶກ"), fold("ບັນທຶກ"))).toBe(true);
    expect(hasWord("memorandum", "randum")).toBe(false);
  });
});
