import type { Lang } from "../../domain/text.ts";
import type { View } from "../../domain/view.ts";
import { storyMessages } from "../../i18n/story.ts";
import round from "../controls/round-button.module.css";
import styles from "./story-tools.module.css";

/** What a presenter can do beside stepping: the same as a table, full screen, leave. */
export function StoryTools({
  lang,
  show,
  isFull,
  onShow,
  onFull,
  onLeave,
}: {
  lang: Lang;
  show: View["show"];
  isFull: boolean;
  onShow: (show: View["show"]) => void;
  /** null where the browser has no full screen */
  onFull: (() => void) | null;
  onLeave: () => void;
}) {
  const words = storyMessages[lang];
  return (
    <>
      <button
        type="button"
        className={`${round.round} ${round.raised} ${styles.tool}`}
        onClick={() => onShow(show === "map" ? "table" : "map")}
      >
        {show === "map" ? words.asTable : words.asMap}
      </button>
      {onFull && (
        <button
          type="button"
          className={`${round.round} ${round.raised} ${styles.tool}`}
          aria-keyshortcuts="F"
          onClick={onFull}
        >
          {isFull ? words.window : words.fullScreen}
        </button>
      )}
      <button
        type="button"
        className={`${round.round} ${round.raised} ${styles.tool}`}
        aria-keyshortcuts="Escape"
        onClick={onLeave}
      >
        {words.leave}
      </button>
    </>
  );
}
