/**
 * Text as it is compared, so that a reader finds it however they write: case, Vietnamese marks of either style, đ,
 * hyphens and punctuation do not count; Lao tone marks, zero-width and blank spaces between Lao letters neither
 * (NFKD also takes ໜ, ໝ and ຳ apart, which are typed in two ways; ຫລ and ຫຼ are one). Words are parted by one blank.
 */
export const fold = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f\u0ec8-\u0ecc\u00ad\u200b-\u200f\u2060\ufeff]/g, "")
    .replaceAll("ຫລ", "ຫຼ")
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

const laoLetters = /[\u0e80-\u0eff]/;

/**
 * Reads the words of many texts as `fold` writes them. A word that was met before is not folded again; a text with Lao
 * letters is folded as a whole, since the blanks between them close.
 */
export function wordReader(): (text: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  const wordsOf = (text: string) => fold(text).split(" ").filter(Boolean);
  return (text) => {
    if (laoLetters.test(text)) return wordsOf(text);
    return text.split(" ").flatMap((part) => {
      const words = known.get(part) ?? wordsOf(part);
      known.set(part, words);
      return words;
    });
  };
}

/** Folded text without its blanks: "U Đôm Xay" and "Udomxay" are the same name. */
export const squeeze = (folded: string): string => folded.replaceAll(" ", "");

/** Case and form of letters folded, marks kept: tells "Hoà" from "Hoa" but not from "HOÀ". */
export const foldCase = (text: string): string => text.normalize("NFC").toLowerCase();

/** A query as it is compared: folded as a whole, each of the words that the reader put apart, and what stands in quotes. */
export interface Query {
  whole: string;
  words: readonly string[];
  /** to be met as they stand, word beside word */
  phrases: readonly string[];
}

const quoted = /[“"]([^“”"]+)[”"]/g;

/** Reads a query. Lao words are put apart only by the reader's own blanks, which folding a text would close. */
export const queryOf = (text: string): Query => ({
  whole: fold(text),
  words: text
    .replaceAll(quoted, " ")
    .split(/\s+/)
    .flatMap((part) => fold(part).split(" "))
    .filter(Boolean),
  phrases: [...text.matchAll(quoted)].map(([, phrase = ""]) => fold(phrase)).filter(Boolean),
});

/** Folded fields as one text in which no phrase reaches from one field into the next. */
export const joinFolded = (fields: readonly string[]): string => [...new Set(fields.map(fold))].join(" \n ");

/** Whether a text of folded fields has all that a query asks for. Nothing that can be asked for: it has. */
export const meets = ({ words, phrases }: Query, text: string): boolean =>
  hasWords(text, words) &&
  phrases.every((phrase) =>
    /\p{Script=Lao}/u.test(phrase) ? text.includes(phrase) : ` ${text} `.includes(` ${phrase} `),
  );

/** How a query is met by a folded text: the whole, its beginning, beginnings of words, or not at all. */
export type Fit = "whole" | "beginning" | "words" | "none";

/**
 * How well a folded text answers a folded query. Every word of the query must begin a word of the text; Lao, which
 * puts no blanks between words, may be met anywhere; what stands in quotes must stand in the text. A name may also be met
 * with its blanks left out.
 */
export function fitOf(query: Query, text: string): Fit {
  const { whole, words, phrases } = query;
  if (whole === "") return "none";
  const tight = squeeze(whole);
  const tightText = squeeze(text);
  if (tight === tightText) return "whole";
  if (text.startsWith(whole) || (tight.length > 3 && tightText.startsWith(tight))) return "beginning";
  return words.length + phrases.length > 0 && meets(query, text) ? "words" : "none";
}

/** Whether every word is met. */
export const hasWords = (text: string, words: readonly string[]): boolean =>
  words.every((word) => hasWord(text, word));

/** Whether a word of the text begins so; anywhere for a word in Lao script. */
export const hasWord = (text: string, word: string): boolean =>
  /\p{Script=Lao}/u.test(word) ? text.includes(word) : ` ${text}`.includes(` ${word}`);
