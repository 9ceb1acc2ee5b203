import { useLayoutEffect } from "react";
import { type Lang, langs } from "../../domain/text.ts";
import type { View } from "../../domain/view.ts";
import { storedLang } from "../../storage/preferences.ts";

/** The reader's language: the address's, else the one chosen last, else the browser's, else English. */
export function useLang(view: Pick<View, "lang">): Lang {
  const lang = view.lang ?? storedLang() ?? browserLang();
  useLayoutEffect(() => {
    document.documentElement.lang = lang;
  }, [lang]);
  return lang;
}

const browserLang = (): Lang =>
  navigator.languages.map((tag) => langs.find((lang) => tag.startsWith(lang))).find((lang) => lang) ?? "en";
