/**
 * Text as it is compared, so that a reader finds it however they write: case, Vietnamese marks of either style, đ,
 * hyphens and punctuation do not count; Lao tone marks, zero-width and blank spaces between Lao letters neither
 * (NFKD also takes ໜ, ໝ and ຳ apart, which are typed in two ways). Words are parted by one blank.
 */
export const fold = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f\u0ec8-\u0ecc\u200b-\u200d\u2060\ufeff]/g, "")
    .toLowerCase()
    .replaceAll("đ", "d")
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, " ")
    .replace(/(?<=\p{Script=Lao}) (?=\p{Script=Lao})/gu, "")
    .trim();

const folded = new Map<string, string>();

/** `fold` for texts that are asked for at every keystroke: those of the records, which stay. */
export function foldOnce(text: string): string {
  const known = folded.get(text) ?? fold(text);
  folded.set(text, known);
  return known;
}

/** Folded text without its blanks: "U Đôm Xay" and "Udomxay" are the same name. */
export const squeeze = (folded: string): string => folded.replaceAll(" ", "");

/** Case and form of letters folded, marks kept: tells "Hoà" from "Hoa" but not from "HOÀ". */
export const foldCase = (text: string): string => text.normalize("NFC").toLowerCase();

/** A query as it is compared: folded as a whole, and each of the words that the reader put apart. */
export interface Query {
  whole: string;
  words: readonly string[];
}

/** Reads a query. Lao words are put apart only by the reader's own blanks, which folding a text would close. */
export const queryOf = (text: string): Query => ({
  whole: fold(text),
  words: text
    .split(/\s+/)
    .flatMap((part) => fold(part).split(" "))
    .filter(Boolean),
});

/** How a query is met by a folded text: the whole, its beginning, beginnings of words, or not at all. */
export type Fit = "whole" | "beginning" | "words" | "none";

/**
 * How well a folded text answers a folded query. Every word of the query must begin a word of the text; Lao, which
 * puts no blanks between words, may be met anywhere. A name may also be met with its blanks left out.
 */
export function fitOf({ whole, words }: Query, text: string): Fit {
  if (whole === "") return "none";
  const tight = squeeze(whole);
  const tightText = squeeze(text);
  if (tight === tightText) return "whole";
  if (text.startsWith(whole) || (tight.length > 3 && tightText.startsWith(tight))) return "beginning";
  return hasWords(text, words) ? "words" : "none";
}

/** Whether every word is met. */
export const hasWords = (text: string, words: readonly string[]): boolean =>
  words.every((word) => hasWord(text, word));

/** Whether a word of the text begins so; anywhere for a word in Lao script. */
export const hasWord = (text: string, word: string): boolean =>
  /\p{Script=Lao}/u.test(word) ? text.includes(word) : ` ${text}`.includes(` ${word}`);
