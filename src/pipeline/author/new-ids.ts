import type { Kind } from "../../domain/agreement.ts";
import { fold } from "../../domain/fold.ts";
import type { ProvinceId } from "../../domain/ids.ts";
import type { Source } from "../../domain/lists.ts";
import type { When } from "../../domain/when.ts";

/** Text as a part of an id: lower-case ASCII words joined by `-`, so many of them at most. */
export const slug = (text: string, words = 8): string =>
  fold(text)
    .replace(/[^a-z0-9]+/g, " ")
    .trim()
    .split(" ")
    .slice(0, words)
    .join("-");

/** The id of a new agreement: date, parties in short, a word to tell it apart where there is need, kind. */
export function agreementId(when: When, parties: readonly ProvinceId[], kind: Kind, word = ""): string {
  const [first = "", ...others] = parties.map((id) => id.replace(/^(vn|la)-/, "").replace(/-2025$/, ""));
  const short = others.length < 3 ? [first, ...others] : [first, "and", String(others.length), "others"];
  return [dateIn(when), ...short, slug(word, 3), kind].filter((part) => part !== "").join("-");
}

/** The date as an id begins: as exact as it is known, and `undated` where no year is certain. */
function dateIn({ from, precision, edtf }: When): string {
  if (from === null || precision === "set" || precision === "yearless") return "undated";
  const begin = precision === "interval" ? (edtf.split("/")[0] ?? "") : edtf;
  return /^\d{4}(-\d{2}){0,2}/.exec(begin)?.[0] ?? "undated";
}

/** The id of a new page, from its publisher and title; a number where it is taken. */
export function sourceId(
  { publisher, title }: Pick<Source, "publisher" | "title">,
  taken: readonly string[],
): string {
  const parts = [publisher, title].map((text, at) =>
    text === "notGiven" ? "" : slug(text, at === 0 ? 4 : 7),
  );
  const base = parts.filter((part) => part !== "").join("-") || "page";
  const numbered = (n: number): string => (n === 1 ? base : `${base}-${n}`);
  let n = 1;
  while (taken.includes(numbered(n))) n += 1;
  return numbered(n);
}
