import { type EdtfReading, readEdtf } from "../domain/edtf.ts";

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** Ways in which people write a day or a month, and the year, month and day of each; the first that is a date counts. */
const forms: readonly [RegExp, (parts: string[]) => (string | undefined)[]][] = [
  [/^(\d{4})[-./ ](\d{1,2})[-./ ](\d{1,2})$/, ([y, m, d]) => [y, m, d]],
  [/^(\d{4})[-./ ](\d{1,2})[-./ ](\d{1,2})$/, ([y, d, m]) => [y, m, d]],
  [/^(\d{1,2})[-./ ](\d{1,2})[-./ ](\d{4})$/, ([d, m, y]) => (Number(m) > 12 ? [y, d, m] : [y, m, d])],
  [/^(\d{4})[-./ ](\d{1,2})$/, ([y, m]) => [y, m]],
  [/^(?:tháng )?(\d{1,2})[-./ ](\d{4})$/, ([m, y]) => [y, m]],
  [/^(\d{1,2}) tháng (\d{1,2}) năm (\d{4})$/, ([d, m, y]) => [y, m, d]],
  [/^tháng (\d{1,2}) năm (\d{4})$/, ([m, y]) => [y, m]],
  [/^năm (\d{4})$/, ([y]) => [y]],
  [/^(\d{1,2}) ([a-z]{3})[a-z]*,? (\d{4})$/, ([d, m, y]) => [y, numberOf(m), d]],
  [/^([a-z]{3})[a-z]* (\d{1,2}),? (\d{4})$/, ([m, d, y]) => [y, numberOf(m), d]],
  [/^([a-z]{3})[a-z]* (\d{4})$/, ([m, y]) => [y, numberOf(m)]],
];

/** A month by the beginning of its English name; 00, which no month is, for what is none. */
const numberOf = (name = ""): string => String(months.indexOf(name) + 1);

/** A date as people write it (4/4/2019, tháng 4/2019, 4 April 2019), in EDTF; null where it cannot be told. */
export function edtfOf(text: string): string | null {
  const words = text
    .trim()
    .toLowerCase()
    .replace(/^ngày /, "")
    .replace(/^(khoảng|about|around|circa|c\.) (.+)$/, "$2?");
  const mark = words.endsWith("?") ? "?" : "";
  const plain = words.slice(0, words.length - mark.length);
  for (const [form, partsOf] of forms) {
    const found = form.exec(plain);
    if (found === null) continue;
    const edtf = `${partsOf(found.slice(1))
      .map((part = "", at) => part.padStart(at === 0 ? 4 : 2, "0"))
      .join("-")}${mark}`;
    if (readEdtf(edtf).ok) return edtf;
  }
  return /^\d{4}$/.test(plain) ? `${plain}${mark}` : shortEnd(plain);
}

/** An interval whose end leaves out what it has in common with its beginning: 2018-07-05/07. */
function shortEnd(text: string): string | null {
  const [, begin = "", end = ""] = /^(\d{4}-\d{2}-\d{2})\/(\d{2}|\d{2}-\d{2})$/.exec(text) ?? [];
  if (begin === "") return null;
  const edtf = `${begin}/${begin.slice(0, begin.length - end.length)}${end}`;
  return readEdtf(edtf).ok ? edtf : null;
}

/** Reads an EDTF date. Where it is none, but plainly a date, what would be right is that date in EDTF. */
export function readDate(text: string): EdtfReading {
  const reading = readEdtf(text);
  const edtf = reading.ok ? null : edtfOf(text);
  if (reading.ok || edtf === null) return reading;
  const [, first = "", second = ""] = /^(?:ngày )?(\d{1,2})[-./](\d{1,2})[-./]\d{4}$/.exec(text.trim()) ?? [];
  const isOpen = first !== "" && first !== second && Number(first) <= 12 && Number(second) <= 12;
  const order = isOpen ? ` (day ${Number(first)}, month ${Number(second)})` : "";
  const isYearLast = /\d{4}\??$/.test(text.trim()) && /^\d{4}-/.test(edtf);
  return {
    ok: false,
    what: `${JSON.stringify(text)} is no EDTF`,
    expected: `${isYearLast ? "year first: " : ""}${edtf}${order}`,
  };
}
