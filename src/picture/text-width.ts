/**
 * Advance widths in thousandths of the font size, by group: Be Vietnam Pro 500 and Noto Sans Lao 500 as packaged by
 * @fontsource 5.3.0, read with canvas measureText at 1000 px in Chromium and rounded to 20. Marks above and below are
 * dropped before looking up (NFD); đ and Đ do not decompose and stand here themselves. Of the names of the 104 provinces
 * in three languages and weights 400 to 600, half are off by less than 0.8 %, 95 % by less than 2.5 %, none by 5.4 %.
 */
const groups: readonly (readonly [number, string])[] = [
  [200, "'"],
  [240, " "],
  [270, "lIi.·ເ"],
  [300, "j,ໂໃ"],
  [340, "າຳໄ"],
  [380, "fງະ"],
  [400, "1r"],
  [430, "t/()"],
  [480, "J"],
  [510, "zs"],
  [540, "ແ"],
  [560, "kຈ"],
  [580, "nuxyວຯຽ໑໒"],
  [600, "7ehv-ຉຣຬຮ໓"],
  [620, "cEກຂຄຊຍຐຖນບປມຢຨຩອໆ໐໔໕໗ໞໟ"],
  [640, "8agoFLSຌດຕຘລສ໖໘"],
  [660, "235bdpqPTZຏ"],
  [680, "069BRYđ–"],
  [700, "K"],
  [720, "4HUທຜຝພຟຫ"],
  [740, "ADNVX&ຆຑ"],
  [780, "CGĐ"],
  [820, "OQ"],
  [860, "M"],
  [900, "mw"],
  [970, "ໜ"],
  [1000, "ໝ"],
  [1040, "W"],
];
const widths: ReadonlyMap<string, number> = new Map(
  groups.flatMap(([width, characters]) => [...characters].map((character) => [character, width] as const)),
);
/** a common letter */
const unknown = 620;
/** 600 is 1.4 % wider than 500 in the Latin letters, 400 as much narrower */
const heavier = 1.014;

/** The estimated width of a line of text in px, in the fonts of the atlas: the same in Node and in any browser. */
export function textWidth(text: string, px: number, weight: number): number {
  let sum = 0;
  for (const character of text.normalize("NFD").replaceAll(/\p{Mn}/gu, "")) {
    sum += widths.get(character) ?? unknown;
  }
  return (sum / 1000) * px * (weight > 500 ? heavier : 1);
}
