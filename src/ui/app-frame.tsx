import { type ReactNode, useEffect, useRef, useState } from "react";
import type { Lang } from "../domain/text.ts";
import { chrome } from "../i18n/chrome.ts";
import styles from "./app-frame.module.css";
import findRow from "./find-row.module.css";

/**
 * The whole window: map or table, title, controls, panel. On wide windows the panel stands at the right, on phones it
 * is a sheet of two heights below the map; narrow windows keep the controls behind one button.
 */
export function AppFrame({
  lang,
  map,
  table,
  panel,
  panelKey,
  find,
  controls,
  time,
  zoom,
  legend,
  notice,
  credit,
}: {
  lang: Lang;
  map: ReactNode;
  /** shown in place of the map where it is given */
  table?: ReactNode;
  panel: ReactNode;
  /** changes when the panel tells of another thing: it then begins at its top */
  panelKey: string;
  /** search and filter: beside the title, on phones a row of its own */
  find?: ReactNode;
  controls: ReactNode;
  time: ReactNode;
  zoom?: ReactNode;
  legend?: ReactNode;
  notice?: ReactNode;
  credit: ReactNode;
}) {
  const words = chrome[lang];
  const [tall, setTall] = useState(false);
  const showsTable = table !== undefined && table !== null;
  return (
    <div className={styles.frame} data-show={showsTable ? "table" : "map"} data-tall={tall}>
      <nav aria-label={words.skip}>
        <a className={styles.skip} href="#main">
          {words.toMap}
        </a>
        <a className={styles.skip} href="#panel">
          {words.toPanel}
        </a>
      </nav>
      <header className={styles.header}>
        <div className={styles.title} data-over-map>
          <h1 lang="vi">{words.title}</h1>
          <p>{words.subtitle}</p>
        </div>
        {find !== undefined && (
          <div className={findRow.row} data-over-map>
            {find}
          </div>
        )}
        <button type="button" className={styles.optionsButton} popoverTarget="options">
          {words.options}
        </button>
        <div id="options" popover="auto" className={styles.options}>
          <div className={styles.controls} data-over-map>
            {controls}
          </div>
          <div className={styles.time} data-over-map>
            {time}
          </div>
        </div>
      </header>
      <main id="main" tabIndex={-1} className={styles.main}>
        {showsTable ? (
          <div className={styles.table}>{table}</div>
        ) : (
          <>
            <div className={styles.map}>{map}</div>
            <div className={styles.zoom} data-over-map>
              {zoom}
            </div>
            {legend !== undefined && (
              <div className={styles.legendSlot} data-over-map>
                <button type="button" className={styles.legendButton} popoverTarget="legend">
                  {words.legend}
                </button>
                <section id="legend" popover="auto" className={styles.legend} aria-label={words.legend}>
                  {legend}
                </section>
              </div>
            )}
          </>
        )}
        <footer className={styles.credit} data-over-map>
          {credit}
        </footer>
      </main>
      <Panel lang={lang} panelKey={panelKey} tall={tall} onTall={setTall}>
        {panel}
      </Panel>
      <div className={styles.notice}>{notice}</div>
    </div>
  );
}

function Panel({
  lang,
  panelKey,
  tall,
  onTall,
  children,
}: {
  lang: Lang;
  panelKey: string;
  tall: boolean;
  onTall: (tall: boolean) => void;
  children: ReactNode;
}) {
  const words = chrome[lang];
  const scroller = useRef<HTMLDivElement>(null);
  const last = useRef(panelKey);
  useEffect(() => {
    const element = scroller.current;
    if (element === null || last.current === panelKey) return;
    last.current = panelKey;
    element.scrollTop = 0;
    // the followed link is gone with the old text: whoever came by keyboard goes on at the new one
    const active = document.activeElement;
    if (active === document.body || element.contains(active)) element.focus({ preventScroll: true });
  }, [panelKey]);
  return (
    <aside className={styles.panel} aria-label={words.panel}>
      <button type="button" className={styles.height} onClick={() => onTall(!tall)}>
        {tall ? words.lower : words.taller}
      </button>
      <div id="panel" ref={scroller} tabIndex={-1} className={styles.scroll}>
        {children}
      </div>
    </aside>
  );
}
