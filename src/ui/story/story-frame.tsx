import type { ReactNode } from "react";
import type { Lang } from "../../domain/text.ts";
import { chrome } from "../../i18n/chrome.ts";
import { storyMessages } from "../../i18n/story.ts";
import frame from "../app-frame.module.css";
import styles from "./story-frame.module.css";

/**
 * The whole window while a story is told: the map with the caption over its foot, and little else. On phones the caption
 * is a sheet below the map.
 */
export function StoryFrame({
  lang,
  title,
  tools,
  map,
  table,
  caption,
  legend,
  notice,
  credit,
}: {
  lang: Lang;
  title: string;
  /** table, full screen, leave */
  tools: ReactNode;
  map: ReactNode;
  /** shown in place of the map where it is given */
  table?: ReactNode;
  caption: ReactNode;
  legend: ReactNode;
  notice: ReactNode;
  credit: ReactNode;
}) {
  const showsTable = table !== undefined && table !== null;
  return (
    <div className={styles.frame} data-show={showsTable ? "table" : "map"}>
      <nav aria-label={chrome[lang].skip}>
        <a className={frame.skip} href="#story">
          {storyMessages[lang].toStory}
        </a>
        <a className={frame.skip} href="#main">
          {chrome[lang].toMap}
        </a>
      </nav>
      <header className={styles.header}>
        <h1 className={styles.title} data-over-map>
          {title}
        </h1>
        <div className={styles.tools} data-over-map>
          {tools}
        </div>
      </header>
      <main id="main" tabIndex={-1} className={styles.main}>
        {showsTable ? (
          <div className={styles.table}>{table}</div>
        ) : (
          <>
            <div className={styles.map}>{map}</div>
            <section className={styles.legend} aria-label={chrome[lang].legend} data-over-map>
              {legend}
            </section>
          </>
        )}
      </main>
      <section
        id="story"
        tabIndex={-1}
        className={styles.story}
        aria-label={storyMessages[lang].region}
        data-over-map
      >
        {caption}
      </section>
      <footer className={styles.credit} data-over-map>
        {credit}
      </footer>
      <div className={styles.notice}>{notice}</div>
    </div>
  );
}
