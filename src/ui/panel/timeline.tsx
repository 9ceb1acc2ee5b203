import { type ReactNode, useCallback, useState } from "react";
import type { Agreement } from "../../domain/agreement.ts";
import type { PlannedAct } from "../../domain/link-card.ts";
import type { Lang } from "../../domain/text.ts";
import { formatWhen } from "../../i18n/dates.ts";
import { formatNumber } from "../../i18n/format.ts";
import { linkMessages } from "../../i18n/link.ts";
import { panelMessages } from "../../i18n/panel.ts";
import { qualityLabel } from "../../i18n/quality.ts";
import { Said } from "../said.tsx";
import { type Nav, TargetLink } from "../target-link.tsx";
import styles from "./timeline.module.css";

/** How many agreements come at a time. */
const portion = 60;

/**
 * Agreements along a line, in the order given: a filled dot is signed, a hollow one contact, a dotted one planned.
 * A long list comes in portions, the next one when its end comes into view or is asked for.
 */
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
  const [count, setCount] = useState(portion);
  const more = useCallback(() => setCount((last) => last + portion), []);
  const rest = agreements.length - count;
  return (
    <ol className={styles.timeline}>
      {agreements.slice(0, count).map((agreement) => (
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
      {rest > 0 && (
        <More key={count} label={panelMessages[lang].more(formatNumber(rest, lang))} onMore={more} />
      )}
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

/** The end of what is listed: it asks for more by itself when it is seen. */
function More({ label, onMore }: { label: string; onMore: () => void }) {
  const watch = useCallback(
    (end: HTMLLIElement | null) => {
      if (end === null) return;
      const observer = new IntersectionObserver((seen) => {
        if (seen.some(({ isIntersecting }) => isIntersecting)) onMore();
      });
      observer.observe(end);
      return () => observer.disconnect();
    },
    [onMore],
  );
  return (
    <li ref={watch} className={styles.more}>
      <button type="button" onClick={onMore}>
        {label}
      </button>
    </li>
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
