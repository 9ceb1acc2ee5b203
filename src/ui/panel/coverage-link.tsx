import type { Lang } from "../../domain/text.ts";
import { panelMessages } from "../../i18n/panel.ts";
import { type Nav, onPlainClick } from "../target-link.tsx";
import styles from "./panel.module.css";

/** To the map shaded by how many pages were read about each province, and back. */
export function CoverageLink({ lang, nav }: { lang: Lang; nav: Nav }) {
  const words = panelMessages[lang];
  const { isOn, href, onToggle } = nav.coverage;
  return (
    <a className={styles.row} href={href} onClick={onPlainClick(onToggle)}>
      <span className={styles.rowText}>{isOn ? words.coverageOff : words.coverageOn}</span>
    </a>
  );
}
