import type { ReactNode } from "react";
import type { Story } from "../../domain/story.ts";
import type { Lang } from "../../domain/text.ts";
import { formatNumber } from "../../i18n/format.ts";
import { storyMessages } from "../../i18n/story.ts";
import popover from "../controls/popover.module.css";
import round from "../controls/round-button.module.css";
import { onPlainClick } from "../target-link.tsx";
import styles from "./story-list.module.css";

/** The button that opens the list of stories. `children` stand there: the list, or that it is on its way. */
export function StoryButton({
  lang,
  id,
  onOpen,
  children,
}: {
  lang: Lang;
  /** of the popover */
  id: string;
  onOpen: (isOpen: boolean) => void;
  children: ReactNode;
}) {
  const words = storyMessages[lang];
  return (
    <>
      <button
        id={`${id}-button`}
        type="button"
        className={`${round.round} ${round.raised} ${styles.button}`}
        popoverTarget={id}
      >
        {words.stories}
      </button>
      <section
        id={id}
        popover="auto"
        className={`${popover.popover} ${styles.panel}`}
        aria-label={words.about}
        onToggle={(event) => onOpen(event.newState === "open")}
      >
        <div className={`${popover.head} ${styles.head}`}>
          <h2>{words.about}</h2>
          <button
            type="button"
            className={`${round.round} ${round.raised} ${styles.button}`}
            popoverTarget={id}
            popoverTargetAction="hide"
          >
            {words.close}
          </button>
        </div>
        {children}
      </section>
    </>
  );
}

/** The stories, each with what it is about and how long it is. A real link to its first step. */
export function StoryList({
  lang,
  stories,
  href,
  onStart,
}: {
  lang: Lang;
  stories: readonly Story[];
  href: (story: Story) => string;
  onStart: (story: Story) => void;
}) {
  return (
    <ul className={styles.list}>
      {stories.map((story) => (
        <li key={story.id}>
          <a className={styles.story} href={href(story)} onClick={onPlainClick(() => onStart(story))}>
            <strong>{story.title[lang]}</strong>
            <span>{story.about[lang]}</span>
            <small>{storyMessages[lang].steps(formatNumber(story.steps.length, lang))}</small>
          </a>
        </li>
      ))}
    </ul>
  );
}
