import { type MouseEvent, type ReactNode, useEffect } from "react";
import type { Dataset } from "../../domain/dataset.ts";
import { namesOn } from "../../domain/province.ts";
import type { Found, Hit } from "../../domain/search.ts";
import type { Lang } from "../../domain/text.ts";
import { chrome } from "../../i18n/chrome.ts";
import { formatAgreements } from "../../i18n/counts.ts";
import { formatDay, formatWhen } from "../../i18n/dates.ts";
import { formatNumber } from "../../i18n/format.ts";
import { nameOf } from "../../i18n/localized.ts";
import { linkName } from "../../i18n/pair-name.ts";
import { searchMessages, showAll } from "../../i18n/search.ts";
import { countryNames } from "../../i18n/words.ts";
import { Said } from "../said.tsx";
import styles from "./search.module.css";

/** How many agreements have the words; null: not known yet, or cannot be. */
export type Count = { agreements: number; isWhole: boolean } | null;

/** A line of the list: all agreements with the words, or one thing found. */
export type Option = { kind: "all" } | { kind: "hit"; hit: Hit };

/** The lines of what was found, in the order in which the keyboard goes through them. */
export const optionsOf = (count: Count, found: readonly Found[]): Option[] => [
  ...(hasNone(count) ? [] : [{ kind: "all" as const }]),
  ...found.flatMap(({ hits }) => hits.map((hit): Option => ({ kind: "hit", hit }))),
];

const hasNone = (count: Count): boolean => count?.isWhole === true && count.agreements === 0;

interface ListProps {
  id: string;
  lang: Lang;
  query: string;
  count: Count;
  found: readonly Found[];
  /** of the texts: none is read, or a share of them from 0 to 1 · all are · they cannot be had */
  state: "waiting" | number | "read" | "failed";
  onRetry: (() => void) | null;
  /** the line that the keyboard is on, counted through all groups from 0; -1: none */
  active: number;
  data: Dataset;
  onTake: (option: Option) => void;
}

/** What was found, by group. The field keeps the keyboard; the list only shows which line it is on. */
export function SearchList(props: ListProps) {
  const { id, lang, query, count, found, state, onRetry, active, data, onTake } = props;
  const words = searchMessages[lang];
  useEffect(() => {
    if (active >= 0) document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: "nearest" });
  }, [id, active]);
  const texts =
    state === "waiting" || typeof state === "number" ? (
      <p className={styles.state}>
        {state === "waiting" ? words.waiting : words.reading(formatNumber(Math.floor(100 * state), lang))}
      </p>
    ) : state === "failed" ? (
      <p className={styles.state}>
        {words.failed}{" "}
        <button type="button" className={styles.retry} onMouseDown={keepField} onClick={() => onRetry?.()}>
          {chrome[lang].retry}
        </button>
      </p>
    ) : null;
  const isNone = hasNone(count);
  if (isNone && found.length === 0) {
    return <div className={`${styles.list} ${styles.none}`}>{texts ?? <p>{words.none(query)}</p>}</div>;
  }
  const line = (option: Option, at: number, children: ReactNode) => (
    <button
      key={keyOf(option)}
      type="button"
      id={`${id}-${at}`}
      role="option"
      tabIndex={-1}
      aria-selected={at === active}
      className={styles.option}
      onClick={() => onTake(option)}
    >
      {children}
    </button>
  );
  const first = isNone ? 0 : 1;
  const before = found.map(
    (_, n) => first + found.slice(0, n).reduce((sum, { hits }) => sum + hits.length, 0),
  );
  return (
    <div className={styles.list}>
      <div
        id={`${id}-list`}
        role="listbox"
        aria-label={words.results}
        className={styles.lines}
        onMouseDown={keepField}
      >
        {!isNone &&
          line({ kind: "all" }, 0, <span className={styles.all}>{allLine(count, query, lang)}</span>)}
        {found.map((group, n) => (
          <fieldset key={group.group} className={styles.hits} aria-label={headingOf(group, lang)}>
            <p aria-hidden="true" className={styles.group}>
              {headingOf(group, lang)}
            </p>
            {group.hits.map((hit, at) =>
              line(
                { kind: "hit", hit },
                (before[n] ?? 0) + at,
                <HitLine hit={hit} lang={lang} data={data} />,
              ),
            )}
          </fieldset>
        ))}
      </div>
      {texts}
    </div>
  );
}

/** The field must not lose the keyboard before a click is done. */
const keepField = (event: MouseEvent) => event.preventDefault();

function allLine(count: Count, query: string, lang: Lang): string {
  const words = searchMessages[lang];
  if (count?.isWhole) return showAll(count.agreements, query, lang);
  // that none was found so far says nothing
  if (count === null || count.agreements === 0) return words.allUncounted(query);
  return words.allSoFar(formatNumber(count.agreements, lang), query);
}

function headingOf({ group, hits, all }: Found, lang: Lang): string {
  const words = searchMessages[lang];
  if (all === null || all === hits.length) return words[group];
  return words.more(words[group], formatNumber(hits.length, lang), formatNumber(all, lang));
}

/** What tells a line from the others. */
export function keyOf(option: Option): string {
  if (option.kind === "all") return "all";
  const { hit } = option;
  switch (hit.group) {
    case "provinces":
    case "links":
    case "topics":
      return `${hit.group} ${hit.id}`;
    case "agreements":
      return hit.agreement.id;
    case "items":
      return `${hit.agreement.id}#${hit.item}`;
    case "people":
      return `people ${hit.name}`;
    case "places":
      return `places ${hit.names.vi}`;
  }
}

function HitLine({ hit, lang, data }: { hit: Hit; lang: Lang; data: Dataset }) {
  switch (hit.group) {
    case "provinces":
      return <ProvinceLine id={hit.id} lang={lang} data={data} />;
    case "links":
      return (
        <Line soft={formatAgreements(hit.link.agreements.length, lang)}>
          {linkName(hit.link, data, lang)}
        </Line>
      );
    case "agreements":
      return (
        <Line soft={formatWhen(hit.agreement.when, lang)}>
          <Said text={hit.agreement.title} lang={lang} />
        </Line>
      );
    case "items":
      return (
        <Line soft={<Said text={hit.agreement.title} lang={lang} />}>
          <Said text={hit.text} lang={lang} />
        </Line>
      );
    case "people":
      return <Line soft={formatAgreements(hit.agreements, lang)}>{hit.name}</Line>;
    case "topics":
    case "places":
      return <Line soft={formatAgreements(hit.agreements, lang)}>{nameOf(hit.names, lang)}</Line>;
  }
}

function ProvinceLine({ id, lang, data }: { id: string; lang: Lang; data: Dataset }) {
  const province = data.provinceById.get(id);
  if (province === undefined) return null;
  const words = searchMessages[lang];
  const { validFrom, validTo } = province;
  const when =
    validTo !== null
      ? words.until(formatDay(validTo, lang))
      : validFrom !== null
        ? words.since(formatDay(validFrom, lang))
        : "";
  const names = namesOn(province, validTo ?? data.manifest.dataVersion);
  return (
    <Line soft={[countryNames[lang][province.country], when].filter(Boolean).join(" · ")}>
      {nameOf(names, lang)}
    </Line>
  );
}

const Line = ({ soft, children }: { soft: ReactNode; children: ReactNode }) => (
  <>
    <span className={styles.what}>{children}</span>
    <span className={styles.soft}>{soft}</span>
  </>
);
