import type { ReactNode } from "react";
import { type Lang, langs } from "../../domain/text.ts";
import { shows, type Theme, themes, type View } from "../../domain/view.ts";
import { chrome, languageCodes, languageNames } from "../../i18n/chrome.ts";
import { Choice } from "./choice.tsx";
import styles from "./controls.module.css";

/** ◐ as the system says, ☀ light, ☾ dark. */
const themeSigns: Record<Theme, string> = { auto: "◐", light: "☀\ufe0e", dark: "☾" };

/** How the atlas is shown: map or table, language, colours. */
export function ViewControls({
  lang,
  show,
  theme,
  onShow,
  onLang,
  onTheme,
  more,
}: {
  lang: Lang;
  show: View["show"];
  theme: Theme;
  onShow: (show: View["show"]) => void;
  onLang: (lang: Lang) => void;
  onTheme: (theme: Theme) => void;
  /** a button beside them */
  more?: ReactNode;
}) {
  const words = chrome[lang];
  const showLabels = { map: words.map, table: words.table, borders: words.borders, about: words.about };
  const themeLabels = { auto: words.themeAuto, light: words.themeLight, dark: words.themeDark };
  return (
    <div className={styles.view}>
      <Choice
        label={words.show}
        options={shows.map((value) => ({ value, label: showLabels[value] }))}
        value={show}
        onChange={onShow}
      />
      <Choice
        label={words.language}
        options={langs.map((value) => ({
          value,
          label: languageNames[value],
          short: languageCodes[value],
          lang: value,
        }))}
        value={lang}
        onChange={onLang}
      />
      <Choice
        label={words.theme}
        options={themes.map((value) => ({ value, label: themeLabels[value], short: themeSigns[value] }))}
        value={theme}
        onChange={onTheme}
      />
      {more}
    </div>
  );
}
