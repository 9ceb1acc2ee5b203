import type { Money } from "../domain/agreement.ts";
import type { Lang } from "../domain/text.ts";
import { defineMessages } from "./define-messages.ts";
import { numberLocale } from "./localized.ts";

/** A number with the separators of the language, at most `digits` decimals. */
export function formatNumber(value: number, lang: Lang, digits = 0): string {
  const key = `${lang} ${digits}`;
  const format =
    formats.get(key) ?? new Intl.NumberFormat(numberLocale[lang], { maximumFractionDigits: digits });
  formats.set(key, format);
  return format.format(value);
}

/** Making one takes a hundred times as long as using it. */
const formats = new Map<string, Intl.NumberFormat>();

const lengths = defineMessages({
  en: { km: (n: string) => `${n} km`, about: (n: string) => `≈ ${n} km` },
  vi: { km: (n: string) => `${n} km`, about: (n: string) => `≈ ${n} km` },
  lo: { km: (n: string) => `${n} ກມ`, about: (n: string) => `≈ ${n} ກມ` },
});

/**
 * A length in km. Certain lengths are given to the km (to 0.1 km below 10);
 * others, measured on a generalised line, to two figures and with "≈".
 */
export function formatKm(km: number, certain: boolean, lang: Lang): string {
  if (certain) return lengths[lang].km(formatNumber(km, lang, km < 10 ? 1 : 0));
  const rounded = Number(km.toPrecision(2));
  return lengths[lang].about(formatNumber(rounded, lang, 1));
}

/** A length in km as an official page gives it, with all its decimals. */
export const formatOfficialKm = (km: number, lang: Lang): string =>
  lengths[lang].km(formatNumber(km, lang, 3));

const amounts = defineMessages({
  en: {
    VND: (n: string) => `${n} dong`,
    LAK: (n: string) => `${n} kip`,
    USD: (n: string) => `US$${n}`,
    THB: (n: string) => `${n} baht`,
    other: (n: string, code: string) => `${code} ${n}`,
    million: (n: string) => `${n} million`,
    billion: (n: string) => `${n} billion`,
    about: (sum: string) => `about ${sum}`,
  },
  vi: {
    VND: (n: string) => `${n} đồng`,
    LAK: (n: string) => `${n} kíp`,
    USD: (n: string) => `${n} đô la Mỹ`,
    THB: (n: string) => `${n} baht`,
    other: (n: string, code: string) => `${n} ${code}`,
    million: (n: string) => `${n} triệu`,
    billion: (n: string) => `${n} tỷ`,
    about: (sum: string) => `khoảng ${sum}`,
  },
  lo: {
    VND: (n: string) => `${n} ດົ່ງ`,
    LAK: (n: string) => `${n} ກີບ`,
    USD: (n: string) => `${n} ໂດລາສະຫະລັດ`,
    THB: (n: string) => `${n} ບາດ`,
    other: (n: string, code: string) => `${n} ${code}`,
    million: (n: string) => `${n} ລ້ານ`,
    billion: (n: string) => `${n} ຕື້`,
    about: (sum: string) => `ປະມານ ${sum}`,
  },
});

/** The amount in billions or millions where three decimals tell it exactly, else in full. */
function amountOf(amount: number, lang: Lang): string {
  const scaled = (unit: number) =>
    amount >= unit && Number.isInteger((amount * 1000) / unit) ? formatNumber(amount / unit, lang, 3) : null;
  const billions = scaled(1e9);
  if (billions !== null) return amounts[lang].billion(billions);
  const millions = scaled(1e6);
  if (millions !== null) return amounts[lang].million(millions);
  return formatNumber(amount, lang, 2);
}

/** A sum as the language writes money: "305 triệu đồng", "305 million dong", "305 ລ້ານ ດົ່ງ". Nothing is rounded away. */
export function formatMoney(money: Pick<Money, "amount" | "currency" | "approximate">, lang: Lang): string {
  const words = amounts[lang];
  const amount = amountOf(money.amount, lang);
  const { currency } = money;
  const known = currency === "VND" || currency === "LAK" || currency === "USD" || currency === "THB";
  const sum = known ? words[currency](amount) : words.other(amount, currency);
  return money.approximate ? words.about(sum) : sum;
}

const and = defineMessages({
  en: { pair: (a: string, b: string) => `${a} and ${b}`, comma: ", " },
  vi: { pair: (a: string, b: string) => `${a} và ${b}`, comma: ", " },
  lo: { pair: (a: string, b: string) => `${a} ແລະ ${b}`, comma: ", " },
});

/** Things in a row, in words: "a, b and c". Intl has no Lao list in Chromium, and the others are this simple. */
export function formatList(parts: readonly string[], lang: Lang): string {
  const last = parts.at(-1);
  if (last === undefined) return "";
  const first = parts.slice(0, -1).join(and[lang].comma);
  return first === "" ? last : and[lang].pair(first, last);
}
