import type { Lang, Name, Text } from "../domain/text.ts";

/** A text with the language it is really in, for the `lang` attribute of its element. */
export interface Localized {
  text: string;
  lang: Lang;
  /** made by a machine and not yet read by a person */
  machine: boolean;
}

/**
 * The locale that Intl is asked for. Chromium carries no Lao data and would silently answer in English,
 * so Lao numbers take the Vietnamese locale, which writes them the same way (12.345,6).
 */
export const numberLocale: Record<Lang, string> = { vi: "vi-VN", lo: "vi-VN", en: "en-GB" };

/** Locales for sorting. The root order, which English uses, already sorts Lao script as Lao dictionaries do. */
const sortLocales: Record<Lang, string[]> = { vi: ["vi-VN"], lo: ["lo-LA", "en-GB"], en: ["en-GB"] };

/** Compares two texts as a reader of the language expects them sorted; numbers inside them by value. */
export function textOrder(lang: Lang): (a: string, b: string) => number {
  return new Intl.Collator(sortLocales[lang], { numeric: true }).compare;
}

/** A name in the language of the page: every name has all three. */
export const nameOf = (name: Name, lang: Lang): string => name[lang];

/** A text of a record in the language of the page; where it has no Lao, Vietnamese with `lang: "vi"`. */
export function textOf(text: Text, lang: Lang): Localized {
  if (lang !== "lo") return { text: text[lang], lang, machine: false };
  if (text.lo === undefined) return { text: text.vi, lang: "vi", machine: false };
  return { text: text.lo, lang: "lo", machine: text.loMachine === true };
}
