import type { ReactNode } from "react";
import type { Target } from "../../domain/intent.ts";
import type { Lang } from "../../domain/text.ts";
import { panelMessages } from "../../i18n/panel.ts";
import { type Nav, onPlainClick, TargetLink } from "../target-link.tsx";
import styles from "./panel.module.css";

/** The top of a panel: what kind of thing, its name, and the way back. */
export function PanelHead({
  lang,
  nav,
  eyebrow,
  title,
  long = false,
  children,
}: {
  lang: Lang;
  /** null: there is nowhere to go back to */
  nav: Nav | null;
  eyebrow: string;
  title: ReactNode;
  /** a title of a sentence's length, not a name */
  long?: boolean;
  children?: ReactNode;
}) {
  return (
    <div className={styles.head}>
      <div className={styles.top}>
        <p className={styles.eyebrow}>{eyebrow}</p>
        {nav && (
          <a className={styles.close} href={nav.clearHref} onClick={onPlainClick(nav.onClear)}>
            {panelMessages[lang].close}
          </a>
        )}
      </div>
      <h2 className={`${styles.title} ${long ? styles.long : ""}`}>{title}</h2>
      {children}
    </div>
  );
}

/** A part of a panel under its heading. */
export function Section({ heading, children }: { heading: ReactNode; children: ReactNode }) {
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{heading}</h3>
      {children}
    </section>
  );
}

export interface Figure {
  label: string;
  value: string;
}

/** Large figures with small labels. */
export function Figures({ figures }: { figures: readonly Figure[] }) {
  return (
    <dl className={styles.figures}>
      {figures.map((figure) => (
        <div key={figure.label} className={styles.figure}>
          <dt>{figure.label}</dt>
          <dd>{figure.value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Soft small print. */
export function Note({ children }: { children: ReactNode }) {
  return <p className={styles.note}>{children}</p>;
}

/** A link that fills a row, with something at its end. */
export function Row({
  target,
  nav,
  end,
  soft,
  children,
}: {
  target: Target;
  nav: Nav;
  end?: ReactNode;
  /** small print after the end */
  soft?: ReactNode;
  children: ReactNode;
}) {
  return (
    <TargetLink target={target} nav={nav} className={styles.row}>
      <span className={styles.rowText}>{children}</span>
      {(end !== undefined || soft !== undefined) && (
        <span className={styles.rowEnd}>
          {end} {soft !== undefined && <span className={styles.rowSoft}>{soft}</span>}
        </span>
      )}
    </TargetLink>
  );
}
