import type { Ref } from "react";
import type { Lang } from "../../domain/text.ts";
import { chrome } from "../../i18n/chrome.ts";
import styles from "./controls.module.css";

/** Opens the dialog to share and embed. A sign alone where the row has no room for its word. */
export function ShareButton({
  lang,
  ref,
  onOpen,
}: {
  lang: Lang;
  ref: Ref<HTMLButtonElement>;
  onOpen: () => void;
}) {
  const words = chrome[lang];
  return (
    <button
      ref={ref}
      type="button"
      className={styles.share}
      aria-haspopup="dialog"
      title={words.shareHeading}
      onClick={onOpen}
    >
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <path
          d="M8 10V1.5M4.5 5L8 1.5L11.5 5M2.5 8.5v6h11v-6"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.6"
        />
      </svg>
      <span className={styles.shareWord}>{words.share}</span>
    </button>
  );
}
