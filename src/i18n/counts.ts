import type { Lang } from "../domain/text.ts";
import { defineMessages } from "./define-messages.ts";
import { formatNumber } from "./format.ts";

const english = new Intl.PluralRules("en-GB");
const plural = (n: number, one: string, other: string): string => (english.select(n) === "one" ? one : other);

/** Nouns of figures, without the figure, which stands large above them. English has plurals; the others have none. */
export const countLabels = defineMessages({
  en: {
    agreements: (n: number) => plural(n, "agreement", "agreements"),
    links: (n: number) => plural(n, "link", "links"),
    provincesWithLink: (n: number) => plural(n, "province with a link", "provinces with a link"),
    items: (n: number) => plural(n, "item", "items"),
    partners: (n: number) => plural(n, "partner", "partners"),
    neighbours: (n: number) => plural(n, "neighbour", "neighbours"),
  },
  vi: {
    agreements: () => "văn kiện",
    links: () => "mối liên kết",
    provincesWithLink: () => "tỉnh có liên kết",
    items: () => "nội dung",
    partners: () => "đối tác",
    neighbours: () => "tỉnh giáp ranh",
  },
  lo: {
    agreements: () => "ເອກະສານ",
    links: () => "ສາຍພົວພັນ",
    provincesWithLink: () => "ແຂວງທີ່ມີສາຍພົວພັນ",
    items: () => "ເນື້ອໃນ",
    partners: () => "ຄູ່ຮ່ວມມື",
    neighbours: () => "ແຂວງທີ່ຕິດກັນ",
  },
});

const counts = defineMessages({
  en: {
    agreements: (n: number, told: string) => `${told} ${plural(n, "agreement", "agreements")}`,
    items: (n: number, told: string) => `${told} ${plural(n, "item", "items")}`,
    pages: (n: number, told: string) => `${told} ${plural(n, "page", "pages")}`,
    amounts: (n: number, told: string) => `${told} ${plural(n, "amount", "amounts")}`,
  },
  vi: {
    agreements: (_: number, told: string) => `${told} văn kiện`,
    items: (_: number, told: string) => `${told} nội dung`,
    pages: (_: number, told: string) => `${told} trang`,
    amounts: (_: number, told: string) => `${told} khoản`,
  },
  lo: {
    agreements: (_: number, told: string) => `${told} ເອກະສານ`,
    items: (_: number, told: string) => `${told} ເນື້ອໃນ`,
    pages: (_: number, told: string) => `${told} ໜ້າ`,
    amounts: (_: number, told: string) => `${told} ລາຍການ`,
  },
});

/** "1 agreement", "5 agreements", "5 văn kiện". */
export const formatAgreements = (n: number, lang: Lang): string =>
  counts[lang].agreements(n, formatNumber(n, lang));

/** "1 item", "8 items", "8 nội dung". */
export const formatItems = (n: number, lang: Lang): string => counts[lang].items(n, formatNumber(n, lang));

/** "1 page", "14 pages", "14 trang". */
export const formatPages = (n: number, lang: Lang): string => counts[lang].pages(n, formatNumber(n, lang));

/** "1 amount", "3 amounts", "3 khoản". */
export const formatAmounts = (n: number, lang: Lang): string =>
  counts[lang].amounts(n, formatNumber(n, lang));

const spans = defineMessages({
  en: {
    years: (n: number, told: string) => `every ${n === 1 ? "year" : `${told} years`}`,
    months: (n: number, told: string) => `every ${n === 1 ? "month" : `${told} months`}`,
  },
  vi: {
    years: (n: number, told: string) => (n === 1 ? "hằng năm" : `${told} năm một lần`),
    months: (n: number, told: string) => (n === 1 ? "hằng tháng" : `${told} tháng một lần`),
  },
  lo: {
    years: (n: number, told: string) => (n === 1 ? "ທຸກໆປີ" : `${told} ປີຕໍ່ຄັ້ງ`),
    months: (n: number, told: string) => (n === 1 ? "ທຸກໆເດືອນ" : `${told} ເດືອນຕໍ່ຄັ້ງ`),
  },
});

/** How often something recurs, from an ISO 8601 duration in years or months: "P2Y" is "every 2 years". */
export function formatRecurrence(duration: string, lang: Lang): string {
  const match = /^P(\d+)([YM])$/.exec(duration);
  if (match === null) return duration;
  const n = Number(match[1]);
  const told = formatNumber(n, lang);
  return match[2] === "Y" ? spans[lang].years(n, told) : spans[lang].months(n, told);
}
