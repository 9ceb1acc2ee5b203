import { type RefObject, useId, useRef, useState } from "react";
import type { Agreement } from "../../domain/agreement.ts";
import type { Dataset } from "../../domain/dataset.ts";
import { type Filter, noFilter } from "../../domain/filter.ts";
import type { Lang } from "../../domain/text.ts";
import type { Day } from "../../domain/when.ts";
import { type Choice, choicesOf } from "../../i18n/facet.ts";
import { filterMessages } from "../../i18n/filter.ts";
import { formatNumber } from "../../i18n/format.ts";
import styles from "./filter.module.css";
import { FilterPanel } from "./filter-panel.tsx";
import popover from "./popover.module.css";
import round from "./round-button.module.css";

/** The button that opens the choices, and what is chosen: each can be taken back where it stands. */
export function FilterBar({
  lang,
  filter,
  made,
  left,
  data,
  day,
  matches,
  words: wordState,
  onFilter,
}: {
  lang: Lang;
  filter: Filter;
  made: readonly Agreement[];
  /** how many agreements the filter leaves */
  left: number;
  data: Dataset;
  day: Day;
  /** the agreements that meet the words of the filter; null: no words, or none answered yet */
  matches: ReadonlySet<string> | null;
  /** of the words: they are applied · looked for · could not be looked for */
  words: "applied" | "waiting" | "failed";
  onFilter: (filter: Filter) => void;
}) {
  const words = filterMessages[lang];
  const id = useId();
  // what each choice would leave is only counted while it can be seen
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const closer = useRef<HTMLButtonElement>(null);
  const choices = choicesOf(filter, data, lang);
  const number = (value: number) => formatNumber(value, lang);
  const counted = words.shown(number(left), number(made.length));
  const said =
    wordState === "applied"
      ? counted
      : wordState === "waiting"
        ? words.searching
        : `${counted}. ${words.notSearched}`;
  return (
    <>
      <button
        ref={opener}
        type="button"
        className={`${round.round} ${styles.button}`}
        popoverTarget={id}
        data-on={choices.length > 0}
      >
        {choices.length === 0 ? words.filter : words.filterChosen(number(choices.length))}
      </button>
      <section
        id={id}
        popover="auto"
        className={`${popover.popover} ${styles.panel}`}
        aria-label={words.about}
        onToggle={(event) => setOpen(event.newState === "open")}
      >
        <div className={`${popover.head} ${styles.head}`}>
          <h2>{words.about}</h2>
          <p aria-live="polite">{isOpen && said}</p>
          <button
            ref={closer}
            type="button"
            className={`${round.round} ${styles.button}`}
            popoverTarget={id}
            popoverTargetAction="hide"
          >
            {words.close}
          </button>
        </div>
        {isOpen && choices.length > 0 && (
          <Chosen lang={lang} choices={choices} onFilter={onFilter} next={closer} />
        )}
        {isOpen && (
          <FilterPanel
            lang={lang}
            filter={filter}
            made={made}
            data={data}
            day={day}
            matches={matches}
            onFilter={onFilter}
          />
        )}
      </section>
      {choices.length > 0 && (
        // phones have no room for it over the map: there it stands in the panel of choices alone
        <div className={styles.overMap}>
          <span className={styles.left}>{said}</span>
          <Chosen lang={lang} choices={choices} onFilter={onFilter} next={opener} />
        </div>
      )}
    </>
  );
}

/** Everything chosen, each to be taken back by itself, and all at once. */
function Chosen({
  lang,
  choices,
  onFilter,
  next,
}: {
  lang: Lang;
  choices: readonly Choice[];
  onFilter: (filter: Filter) => void;
  /** where the keyboard goes when the button it is on is gone */
  next: RefObject<HTMLButtonElement | null>;
}) {
  const words = filterMessages[lang];
  const take = (filter: Filter) => {
    onFilter(filter);
    next.current?.focus();
  };
  return (
    <div className={styles.chosen}>
      <ul>
        {choices.map(({ key, label, without }) => (
          <li key={key}>
            <button
              type="button"
              className={styles.chip}
              aria-label={words.remove(label)}
              onClick={() => take(without)}
            >
              {label} <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className={styles.clear} onClick={() => take(noFilter)}>
        {words.clear}
      </button>
    </div>
  );
}
