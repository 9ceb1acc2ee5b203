import type { ReactNode } from "react";
import type { Agreement } from "../../domain/agreement.ts";
import type { PlannedAct } from "../../domain/link-card.ts";
import type { Lang } from "../../domain/text.ts";
import { formatWhen } from "../../i18n/dates.ts";
import { linkMessages } from "../../i18n/link.ts";
import { qualityLabel } from "../../i18n/quality.ts";
import { Said } from "../said.tsx";
import { type Nav, TargetLink } from "../target-link.tsx";
import styles from "./timeline.module.css";

/** Agreements along a line, in the order given: a filled dot is signed, a hollow one contact, a dotted one planned. */
export function Timeline({
  lang,
  nav,
  agreements,
  planned = [],
}: {
  lang: Lang;
  nav: Nav;
  agreements: readonly Agreement[];
  planned?: readonly PlannedAct[];
}) {
  return (
    <ol className={styles.timeline}>
      {agreements.map((agreement) => (
        <Act
          key={agreement.id}
          mark={agreement.signed ? "signed" : "contact"}
          date={formatWhen(agreement.when, lang)}
        >
          <TargetLink target={{ kind: "agreement", id: agreement.id }} nav={nav} className={styles.title}>
            <Said text={agreement.title} lang={lang} />
          </TargetLink>
          <span className={styles.quality}>{qualityLabel(agreement, lang)}</span>
        </Act>
      ))}
      {planned.map((act) => (
        <Act
          key={`${act.agreement.id} ${act.date} ${act.text.en}`}
          mark="planned"
          date={linkMessages[lang].plannedFor(formatWhen(act.when, lang))}
        >
          <Said text={act.text} lang={lang} />
        </Act>
      ))}
    </ol>
  );
}

function Act({
  mark,
  date,
  children,
}: {
  mark: "signed" | "contact" | "planned";
  date: string;
  children: ReactNode;
}) {
  return (
    <li className={styles.act} data-mark={mark}>
      <span className={styles.date}>{date}</span>
      <span className={styles.what}>{children}</span>
    </li>
  );
}
