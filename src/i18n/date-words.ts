import { defineMessages } from "./define-messages.ts";

/** A date as far as it is known; null where it is not. */
export interface DatePart {
  year: number | null;
  /** 1 to 12 */
  month: number | null;
  day: number | null;
}

// made once: it takes longer than all that a list has to say
let monthFormat: Intl.DateTimeFormat | undefined;
const englishMonth = (month: number): string => {
  monthFormat ??= new Intl.DateTimeFormat("en-GB", { month: "long", timeZone: "UTC" });
  return monthFormat.format(Date.UTC(2000, month - 1, 1));
};

// CLDR's month names: browsers that carry no Lao data would give English ones.
const laoMonths = [
  "ມັງກອນ",
  "ກຸມພາ",
  "ມີນາ",
  "ເມສາ",
  "ພຶດສະພາ",
  "ມິຖຸນາ",
  "ກໍລະກົດ",
  "ສິງຫາ",
  "ກັນຍາ",
  "ຕຸລາ",
  "ພະຈິກ",
  "ທັນວາ",
];
const laoMonth = (month: number): string => laoMonths[month - 1] ?? String(month);

const joined = (separator: string, ...parts: (string | number | null)[]): string =>
  parts.filter((part) => part !== null).join(separator);

/** How each language writes dates: Vietnamese with numbers, as its press does; English and Lao with names of months. */
export const dateWords = defineMessages({
  en: {
    year: (year: number) => String(year),
    month: (month: number, year: number | null) => joined(" ", englishMonth(month), year),
    day: (day: number, month: number, year: number | null) => joined(" ", day, englishMonth(month), year),
    daysOfMonth: (from: number, to: number, month: number, year: number | null) =>
      joined(" ", `${from}–${to}`, englishMonth(month), year),
    daysOfYear: (day: number, month: number, day2: number, month2: number, year: number | null) =>
      joined(" ", day, englishMonth(month), "–", day2, englishMonth(month2), year),
    years: (from: string, to: string) => `${from}–${to}`,
    range: (from: string, to: string) => `${from} – ${to}`,
    since: (from: string) => `since ${from}`,
    until: (to: string) => `until ${to}`,
    between: (from: string, to: string) => `between ${from} and ${to}, not dated`,
    notAfter: (to: string) => `by ${to}, not dated`,
    notBefore: (from: string) => `${from} or later, not dated`,
    oneOf: (dates: string[]) => dates.join(" or "),
    yearInferred: (date: string) => `${date}, year inferred`,
    inferred: (date: string) => `${date}, inferred`,
    yearUnknown: (date: string) => `${date}, year unknown`,
    undated: "not dated",
  },
  vi: {
    year: (year: number) => String(year),
    month: (month: number, year: number | null) => `tháng ${joined("/", month, year)}`,
    day: (day: number, month: number, year: number | null) => joined("/", day, month, year),
    daysOfMonth: (from: number, to: number, month: number, year: number | null) =>
      joined("/", `${from}–${to}`, month, year),
    daysOfYear: (day: number, month: number, day2: number, month2: number, year: number | null) =>
      `${day}/${month} – ${joined("/", day2, month2, year)}`,
    years: (from: string, to: string) => `${from}–${to}`,
    range: (from: string, to: string) => `${from} – ${to}`,
    since: (from: string) => `từ ${from}`,
    until: (to: string) => `đến ${to}`,
    between: (from: string, to: string) => `trong khoảng từ ${from} đến ${to}, không rõ ngày`,
    notAfter: (to: string) => `chậm nhất ${to}, không rõ ngày`,
    notBefore: (from: string) => `từ ${from} trở đi, không rõ ngày`,
    oneOf: (dates: string[]) => dates.join(" hoặc "),
    yearInferred: (date: string) => `${date}, năm do suy ra`,
    inferred: (date: string) => `${date}, do suy ra`,
    yearUnknown: (date: string) => `${date}, không rõ năm`,
    undated: "không rõ ngày",
  },
  lo: {
    year: (year: number) => String(year),
    month: (month: number, year: number | null) => joined(" ", laoMonth(month), year),
    day: (day: number, month: number, year: number | null) => joined(" ", day, laoMonth(month), year),
    daysOfMonth: (from: number, to: number, month: number, year: number | null) =>
      joined(" ", `${from}–${to}`, laoMonth(month), year),
    daysOfYear: (day: number, month: number, day2: number, month2: number, year: number | null) =>
      joined(" ", day, laoMonth(month), "–", day2, laoMonth(month2), year),
    years: (from: string, to: string) => `${from}–${to}`,
    range: (from: string, to: string) => `${from} – ${to}`,
    since: (from: string) => `ແຕ່ ${from}`,
    until: (to: string) => `ຮອດ ${to}`,
    between: (from: string, to: string) => `ລະຫວ່າງ ${from} ຫາ ${to}, ບໍ່ຮູ້ວັນທີແນ່ນອນ`,
    notAfter: (to: string) => `ບໍ່ກາຍ ${to}, ບໍ່ຮູ້ວັນທີແນ່ນອນ`,
    notBefore: (from: string) => `ແຕ່ ${from} ເປັນຕົ້ນໄປ, ບໍ່ຮູ້ວັນທີແນ່ນອນ`,
    oneOf: (dates: string[]) => dates.join(" ຫຼື "),
    yearInferred: (date: string) => `${date}, ປີແມ່ນສັນນິຖານ`,
    inferred: (date: string) => `${date}, ສັນນິຖານ`,
    yearUnknown: (date: string) => `${date}, ບໍ່ຮູ້ປີ`,
    undated: "ບໍ່ຮູ້ວັນທີ",
  },
});
