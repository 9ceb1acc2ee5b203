import type { Lang } from "../../domain/text.ts";
import { chrome } from "../../i18n/chrome.ts";
import styles from "./controls.module.css";

/** Nearer, farther, and back to all of it. */
export function ZoomControls({
  lang,
  onZoomIn,
  onZoomOut,
  onFit,
}: {
  lang: Lang;
  onZoomIn: () => void;
  onZoomOut: () => void;
  onFit: () => void;
}) {
  const words = chrome[lang];
  return (
    <fieldset className={styles.zoom} aria-label={words.zoom}>
      <button type="button" className={styles.zoomButton} onClick={onZoomIn}>
        <span aria-hidden="true">+</span>
        <span className={styles.zoomWord}>{words.zoomIn}</span>
      </button>
      <button type="button" className={styles.zoomButton} onClick={onZoomOut}>
        <span aria-hidden="true">−</span>
        <span className={styles.zoomWord}>{words.zoomOut}</span>
      </button>
      <button type="button" className={styles.zoomButton} onClick={onFit}>
        <span aria-hidden="true" className={styles.zoomSign}>
          ⤢
        </span>
        <span className={styles.zoomWord}>{words.fit}</span>
      </button>
    </fieldset>
  );
}
