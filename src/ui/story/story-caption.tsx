import type { Step } from "../../domain/story.ts";
import type { Lang } from "../../domain/text.ts";
import { formatNumber } from "../../i18n/format.ts";
import { storyMessages } from "../../i18n/story.ts";
import styles from "./story-caption.module.css";

/**
 * What a step says, how far the story is, and the way on and back. What is said is read aloud, politely, and the
 * keyboard stays where it is: at an end its button is only called disabled, so that it keeps the focus.
 */
export function StoryCaption({
  lang,
  step,
  number,
  all,
  strayed,
  onStep,
  onBack,
}: {
  lang: Lang;
  step: Step;
  /** which step it is, from 1, and of how many */
  number: number;
  all: number;
  /** what is shown is no longer what the step shows */
  strayed: boolean;
  onStep: (number: number) => void;
  onBack: () => void;
}) {
  const words = storyMessages[lang];
  const [told, last] = [formatNumber(number, lang), formatNumber(all, lang)];
  const segments = Array.from({ length: all }, (_, n) => n + 1);
  return (
    <>
      <div className={styles.bar} aria-hidden="true">
        {segments.map((segment) => (
          <span key={segment} data-done={segment <= number} />
        ))}
      </div>
      <div className={styles.row}>
        <div className={styles.text} aria-live="polite" aria-atomic="true">
          <p className="aside">{words.stepOf(told, last)}</p>
          {step.heading && <h2 className={styles.heading}>{step.heading[lang]}</h2>}
          <p className={styles.caption}>{step.caption[lang]}</p>
        </div>
        <div className={styles.ways}>
          <button
            type="button"
            className={styles.way}
            aria-disabled={number === 1}
            aria-keyshortcuts="ArrowLeft PageUp"
            onClick={() => onStep(number - 1)}
          >
            <span aria-hidden="true">←</span> {words.previous}
          </button>
          <p className={styles.progress} aria-hidden="true">
            {words.progress(told, last)}
          </p>
          <button
            type="button"
            className={styles.way}
            aria-disabled={number === all}
            aria-keyshortcuts="ArrowRight PageDown Space"
            onClick={() => onStep(number + 1)}
          >
            {words.next} <span aria-hidden="true">→</span>
          </button>
        </div>
      </div>
      <div className={styles.strayed} role="status">
        {strayed && (
          <>
            <p>{words.strayed}</p>
            <button type="button" className={styles.back} onClick={onBack}>
              {words.back}
            </button>
          </>
        )}
      </div>
    </>
  );
}
