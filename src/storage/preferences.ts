import { type Lang, langs } from "../domain/text.ts";
import { type Theme, themes } from "../domain/view.ts";

/**
 * The browser's own storage. Reaching for it throws in a sandboxed frame or where it is blocked (TRUST 0.5),
 * so this is the only place that does, and what cannot be kept is simply forgotten.
 */
function read(key: string): string | null {
  try {
    return window.localStorage.getItem(`lien-tinh:${key}`);
  } catch {
    return null;
  }
}

function write(key: string, value: string): void {
  try {
    window.localStorage.setItem(`lien-tinh:${key}`, value);
  } catch {
    // nothing is lost but the preference
  }
}

/** The theme the reader chose last, on this machine. */
export const storedTheme = (): Theme => themes.find((theme) => theme === read("theme")) ?? "auto";
export const storeTheme = (theme: Theme): void => write("theme", theme);

/** The language the reader chose last, or null. */
export const storedLang = (): Lang | null => langs.find((lang) => lang === read("lang")) ?? null;
export const storeLang = (lang: Lang): void => write("lang", lang);
