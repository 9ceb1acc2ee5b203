import type { AgreementCard } from "../../domain/agreement-card.ts";
import type { Lang } from "../../domain/text.ts";
import type { Day } from "../../domain/when.ts";
import { agreementMessages } from "../../i18n/agreement.ts";
import { formatDay, formatTerm, formatWhen } from "../../i18n/dates.ts";
import { Said } from "../said.tsx";
import styles from "./panel.module.css";
import { Note } from "./parts.tsx";

/** When and where, with the certainty of the date and why; the term and whether it runs at the date shown. */
export function AgreementFacts({ lang, card, day }: { lang: Lang; card: AgreementCard; day: Day }) {
  const words = agreementMessages[lang];
  const { agreement, term } = card;
  const termState =
    term === "not-signed" || term === "unknown" ? words[term] : words[term](formatDay(day, lang));
  return (
    <dl className={`${styles.facts} ${styles.section}`}>
      <dt>{words.date}</dt>
      <dd>
        {formatWhen(agreement.when, lang)}
        {agreement.dateNote && (
          <Note>
            <Said text={agreement.dateNote} lang={lang} />
          </Note>
        )}
      </dd>
      {agreement.place && (
        <>
          <dt>{words.place}</dt>
          <dd>
            <Said text={agreement.place.name} lang={lang} />
          </dd>
        </>
      )}
      <dt>{words.term}</dt>
      <dd>
        {agreement.termWhen !== null && formatTerm(agreement.termWhen, lang)}
        <Note>{termState}</Note>
      </dd>
    </dl>
  );
}
