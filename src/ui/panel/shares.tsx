import type { BorderShares } from "../../domain/border-shares.ts";
import type { Lang } from "../../domain/text.ts";
import { formatKm, formatNumber } from "../../i18n/format.ts";
import { sharesMessages } from "../../i18n/shares.ts";
import { borderStateNames } from "../../i18n/words.ts";
import { Note, Section } from "./parts.tsx";
import styles from "./shares.module.css";

/** How much of the border between the two countries is signed at the date shown, by pairs and by length. */
export function Shares({ lang, heading, shares }: { lang: Lang; heading: string; shares: BorderShares }) {
  const words = sharesMessages[lang];
  const { all } = shares;
  const [signed] = shares.shares;
  const km = (length: number) => formatKm(length, true, lang);
  if (all.borders === 0 || signed === undefined) {
    return (
      <Section heading={heading}>
        <Note>{words.none}</Note>
      </Section>
    );
  }
  return (
    <Section heading={heading}>
      <p>
        {words.signed(
          formatNumber(signed.borders, lang),
          formatNumber(all.borders, lang),
          km(signed.km),
          km(all.km),
        )}
      </p>
      <div className={styles.bar} aria-hidden="true">
        {shares.shares.map(({ state, km: length }) => (
          <span key={state} data-state={state} style={{ flexGrow: length }} />
        ))}
      </div>
      <ul className={styles.states}>
        {shares.shares
          .filter(({ borders }) => borders > 0)
          .map(({ state, borders, km: length }) => (
            <li key={state} data-state={state}>
              <span className={styles.name}>{borderStateNames[lang][state]}</span>
              <span>{borders === 1 ? words.oneBorder : words.borders(formatNumber(borders, lang))}</span>
              <span className={styles.km}>{km(length)}</span>
            </li>
          ))}
      </ul>
      <details className={styles.rule}>
        <summary>{words.rule}</summary>
        <Note>{words.ruleText}</Note>
      </details>
    </Section>
  );
}
