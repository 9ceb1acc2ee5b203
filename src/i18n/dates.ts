import type { Lang } from "../domain/text.ts";
import type { Day, When } from "../domain/when.ts";
import { type DatePart, dateWords } from "./date-words.ts";

/** Reads `2023`, `2023-04` or `2023-04-04`, with or without `?`, `~` or `%`; null for anything else. */
function readPart(text: string): DatePart | null {
  const match = /^(\d{4}|XXXX)(?:-(\d{2}))?(?:-(\d{2}))?[?~%]?$/.exec(text);
  if (match === null) return null;
  const [, year, month, day] = match;
  return {
    year: year === undefined || year === "XXXX" ? null : Number(year),
    month: month === undefined ? null : Number(month),
    day: day === undefined ? null : Number(day),
  };
}

function partWords(part: DatePart, lang: Lang): string {
  const words = dateWords[lang];
  if (part.month === null) return part.year === null ? words.undated : words.year(part.year);
  return part.day === null ? words.month(part.month, part.year) : words.day(part.day, part.month, part.year);
}

function rangeWords(from: DatePart, to: DatePart, lang: Lang): string {
  const words = dateWords[lang];
  const sameYear = from.year === to.year;
  if (sameYear && from.day !== null && to.day !== null && from.month !== null && to.month !== null) {
    if (from.month === to.month) return words.daysOfMonth(from.day, to.day, to.month, to.year);
    return words.daysOfYear(from.day, from.month, to.day, to.month, to.year);
  }
  if (from.month === null && to.month === null)
    return words.years(partWords(from, lang), partWords(to, lang));
  return words.range(partWords(from, lang), partWords(to, lang));
}

const open = (text: string | undefined): boolean => text === undefined || text === "" || text === "..";

function intervalWords(edtf: string, lang: Lang): string {
  const [first, last] = edtf.split("/");
  const from = readPart(first ?? "");
  const to = readPart(last ?? "");
  if (from !== null && to !== null) return rangeWords(from, to, lang);
  if (from !== null && open(last)) return dateWords[lang].since(partWords(from, lang));
  if (to !== null && open(first)) return dateWords[lang].until(partWords(to, lang));
  return edtf;
}

function setWords(edtf: string, lang: Lang): string {
  const words = dateWords[lang];
  const inner = edtf.replace(/^\[|\]$/g, "");
  const [first, last] = inner.split("..");
  const from = readPart(first ?? "");
  const to = readPart(last ?? "");
  if (inner.includes("..")) {
    if (from !== null && to !== null) return words.between(partWords(from, lang), partWords(to, lang));
    if (to !== null) return words.notAfter(partWords(to, lang));
    if (from !== null) return words.notBefore(partWords(from, lang));
    return edtf;
  }
  const parts = inner.split(",").map((one) => readPart(one.trim()));
  const told = parts.flatMap((part) => (part === null ? [] : [partWords(part, lang)]));
  return told.length === parts.length ? words.oneOf(told) : edtf;
}

/** A date in plain words with its certainty: "15 March 2024, year inferred", "5–7 July 2018", "24 October, year unknown". */
export function formatWhen(when: When, lang: Lang): string {
  const words = dateWords[lang];
  if (when.precision === "interval") {
    const told = intervalWords(when.edtf, lang);
    return when.uncertain ? words.inferred(told) : told;
  }
  if (when.precision === "set") return setWords(when.edtf, lang);
  const part = readPart(when.edtf);
  if (part === null) return when.edtf;
  const told = partWords(part, lang);
  if (when.precision === "yearless") return words.yearUnknown(told);
  if (!when.uncertain) return told;
  return part.month === null ? words.inferred(told) : words.yearInferred(told);
}

/** A term of an agreement in plain words: "2023–2025", "since 2019". */
export const formatTerm = (term: When, lang: Lang): string => formatWhen(term, lang);

/** A calendar day in plain words: "4 April 2023", "4/4/2023", "4 ເມສາ 2023". */
export const formatDay = (day: Day, lang: Lang): string => formatPublished(day, lang);

/** A date that comes as plain text: a day, a month, a year or an interval of them in words, anything else as it stands. */
export function formatPublished(text: string, lang: Lang): string {
  if (text.includes("/")) return intervalWords(text, lang);
  const part = readPart(text);
  return part === null ? text : partWords(part, lang);
}
