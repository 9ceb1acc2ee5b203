import type { Lang, Text } from "../domain/text.ts";
import { textOf } from "../i18n/localized.ts";
import { panelMessages } from "../i18n/panel.ts";
import styles from "./said.module.css";

/** A text of a record, in the language of the page or else marked as the language it is in; machine-made Lao gets a mark. */
export function Said({ text, lang }: { text: Text; lang: Lang }) {
  const said = textOf(text, lang);
  return (
    <>
      <span lang={said.lang === lang ? undefined : said.lang}>{said.text}</span>
      {said.machine && (
        <sup className={styles.mark} title={panelMessages[lang].machine}>
          °
        </sup>
      )}
    </>
  );
}

/** What the mark means; records have machine-made text in Lao only. */
export function MachineNote({ lang }: { lang: Lang }) {
  return lang === "lo" ? <p className={styles.note}>{panelMessages[lang].machineNote}</p> : null;
}
