import type { Lang } from "../domain/text.ts";
import { chrome } from "../i18n/chrome.ts";
import { problemMessages } from "../i18n/problems.ts";
import styles from "./states.module.css";

/** Data is on its way. */
export function Loading({ lang }: { lang: Lang }) {
  return (
    <p role="status" className={styles.state}>
      {problemMessages[lang].loading}
    </p>
  );
}

/** A file could not be had; `file` is its name, as published. */
export function Failed({ lang, file, onRetry }: { lang: Lang; file: string; onRetry: () => void }) {
  const words = problemMessages[lang];
  return (
    <div role="alert" className={styles.state}>
      <p className={styles.failed}>{words.failed(file)}</p>
      <p>{words.failedAbout}</p>
      <button type="button" className={styles.button} onClick={onRetry}>
        {chrome[lang].retry}
      </button>
    </div>
  );
}

/** There is nothing to show, and that is no failure. */
export function Empty({ lang, text }: { lang: Lang; text?: string }) {
  return <p className={styles.state}>{text ?? problemMessages[lang].empty}</p>;
}
