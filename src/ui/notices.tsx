import type { Lang } from "../domain/text.ts";
import { chrome } from "../i18n/chrome.ts";
import { problemMessages } from "../i18n/problems.ts";
import styles from "./notices.module.css";

/** Something the reader should know. `retry` is set where trying again can help. */
export interface Notice {
  id: string;
  text: string;
  retry?: () => void;
}

/** Notices, each to be dismissed, but for those that a retry mends. The list is always on the page, so that what is added to it is read aloud, politely. */
export function Notices({
  lang,
  notices,
  onDismiss,
}: {
  lang: Lang;
  notices: readonly Notice[];
  onDismiss: (id: string) => void;
}) {
  const words = chrome[lang];
  return (
    <section aria-label={problemMessages[lang].notices} aria-live="polite">
      <ul className={styles.list}>
        {notices.map((notice) => (
          <li key={notice.id} className={styles.notice}>
            <p>{notice.text}</p>
            {notice.retry && (
              <button type="button" onClick={notice.retry}>
                {words.retry}
              </button>
            )}
            {notice.retry === undefined && (
              <button type="button" onClick={() => onDismiss(notice.id)}>
                {words.dismiss}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
