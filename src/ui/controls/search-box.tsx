import { type KeyboardEvent, useDeferredValue, useEffect, useId, useMemo, useRef, useState } from "react";
import { queryLimit } from "../../domain/address-filter.ts";
import type { Dataset } from "../../domain/dataset.ts";
import { type Hit, searchNames, searchTexts } from "../../domain/search.ts";
import { searchAtHand } from "../../domain/search-at-hand.ts";
import type { TextFinds } from "../../domain/search-finds.ts";
import type { Shown } from "../../domain/shown.ts";
import type { Lang } from "../../domain/text.ts";
import { formatNumber } from "../../i18n/format.ts";
import { searchMessages } from "../../i18n/search.ts";
import styles from "./search.module.css";
import { keyOf, type Option, optionsOf, SearchList } from "./search-list.tsx";

/** What the texts of agreements answer. */
export interface TextAnswer {
  /**
   * to `query`, which may be the one before, among `newest`, which may be another list; `share`: of the texts, from 0 to 1,
   * null: all; null: nothing yet
   */
  found: { query: string; newest: Shown["newest"]; finds: TextFinds; share: number | null } | null;
  /** it was found among agreements that are no longer the ones shown, or to the query before */
  isEarlier: boolean;
  /** the texts could not be had: what to do to try again; null: nothing failed */
  onRetry: (() => void) | null;
}

interface SearchProps {
  lang: Lang;
  /** the words that filter at present */
  q: string;
  shown: Shown;
  data: Dataset;
  texts: TextAnswer;
  /** the reader may be about to search */
  onNear: () => void;
  /** words to look for in the texts; "" for none */
  onAsk: (query: string) => void;
  /** words to filter by; "" for none */
  onQuery: (q: string) => void;
  /** something found to look at, or a topic to filter by */
  onHit: (hit: Hit) => void;
}

/**
 * The search field: a combobox (WAI-ARIA) whose list groups what is found while the reader types. Arrows move through
 * it, Enter takes; Enter in the field itself, and the first line of the list, show all agreements with these words.
 */
export function SearchBox({ lang, q, shown, data, texts, onNear, onAsk, onQuery, onHit }: SearchProps) {
  const words = searchMessages[lang];
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  // null: nothing typed that is not taken yet, so the field shows the words that filter
  const [draft, setDraft] = useState<string | null>(null);
  const [isOpen, setOpen] = useState(false);
  // by what it is, not by its place: lines may come in above it
  const [activeKey, setActive] = useState<string | null>(null);
  const text = draft ?? q;
  const asked = useDeferredValue(text.trim());
  const [known, setKnown] = useState(q);
  // the address changed under the field: what was typed before it goes
  if (known !== q) {
    setKnown(q);
    setDraft(null);
  }
  const isListed = isOpen && asked !== "";
  const query = isListed ? asked : "";
  useEffect(() => onAsk(query), [onAsk, query]);
  const named = useMemo(() => searchNames(query, shown, data), [query, shown, data]);
  const { found: last, isEarlier } = texts;
  const answer = last?.query === query && !isEarlier ? last : null;
  const isWhole = answer?.share === null;
  const texted = useMemo(
    () =>
      answer?.share === null
        ? searchTexts(answer.finds, data)
        : searchAtHand(query, shown, data, last?.newest === shown.newest ? last.finds : null),
    [query, shown, data, answer, last],
  );
  const found = [...named, ...texted];
  const count = answer === null ? null : { agreements: answer.finds.meeting, isWhole };
  const options = optionsOf(count, found);
  const active = options.findIndex((option) => keyOf(option) === activeKey);
  const activate = (at: number) => {
    const option = options[at];
    setActive(option === undefined ? null : keyOf(option));
  };
  const all = found.reduce((sum, group) => sum + (group.all ?? 0), 0);
  const told = useTold(isWhole ? words.told(formatNumber(all, lang)) : "");

  const close = () => {
    setOpen(false);
    setActive(null);
  };
  const ask = (query: string) => {
    onQuery(query.trim());
    setDraft(null);
    close();
  };
  const take = (option: Option | undefined) => {
    if (option === undefined || option.kind === "all") return ask(text);
    const { hit } = option;
    // in quotes: the name as it stands, not any text that has its words
    if (hit.group === "people") return ask(`“${hit.name}”`);
    if (hit.group === "places") return ask(`“${hit.names.vi}”`);
    setDraft(null);
    close();
    onHit(hit);
  };
  const type = (typed: string) => {
    setDraft(typed);
    setActive(null);
    setOpen(true);
    // an emptied field leaves no words behind that would filter unseen
    if (typed === "" && q !== "") ask("");
  };
  const onKey = (event: KeyboardEvent) => {
    // the key belongs to an input method that is still composing (229: Safari sends its Enter after the end)
    if (event.nativeEvent.isComposing || event.nativeEvent.keyCode === 229) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && isListed) {
      event.preventDefault();
      const next = active + step;
      activate(next < -1 ? options.length - 1 : next);
    } else if (event.key === "ArrowDown" && asked !== "") {
      event.preventDefault();
      setOpen(true);
      activate(0);
    }
    if (event.key === "Enter") take(options[active]);
    else if (event.key === "Escape" && (isOpen || draft !== null)) {
      // the first Escape is the list's and the field's, not the view's
      event.preventDefault();
      setDraft(null);
      close();
    }
  };

  return (
    <search className={styles.search}>
      <input
        ref={field}
        className={styles.field}
        role="combobox"
        aria-label={words.label}
        aria-description={words.hint}
        title={words.hint}
        aria-expanded={isListed && options.length > 0}
        aria-controls={isListed && options.length > 0 ? `${id}-list` : undefined}
        aria-autocomplete="list"
        aria-activedescendant={isListed && active >= 0 ? `${id}-${active}` : undefined}
        autoComplete="off"
        spellCheck={false}
        maxLength={queryLimit}
        placeholder={words.label}
        value={text}
        onChange={(event) => type(event.target.value)}
        onKeyDown={onKey}
        onFocus={onNear}
        onBlur={() => {
          close();
          setDraft(null);
        }}
      />
      {text !== "" && (
        <button
          type="button"
          className={styles.clear}
          aria-label={words.clear}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => {
            ask("");
            field.current?.focus();
          }}
        >
          <span aria-hidden="true">×</span>
        </button>
      )}
      <p className="aside" aria-live="polite">
        {told}
      </p>
      {isListed && (
        <SearchList
          id={id}
          lang={lang}
          query={asked}
          count={count}
          found={found}
          state={texts.onRetry !== null ? "failed" : last === null ? "waiting" : (last.share ?? "read")}
          onRetry={texts.onRetry}
          active={active}
          data={data}
          onTake={take}
        />
      )}
    </search>
  );
}

/** How long the reader must have stopped typing before the count is told, ms: one message, not one for each key. */
const quiet = 1000;

/** A text that is read aloud only when it has stood for a while. */
function useTold(text: string): string {
  const [told, setTold] = useState("");
  useEffect(() => {
    const clock = setTimeout(() => setTold(text), quiet);
    return () => clearTimeout(clock);
  }, [text]);
  return told;
}
