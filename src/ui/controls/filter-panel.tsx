import { useId, useMemo, useState } from "react";
import type { Agreement } from "../../domain/agreement.ts";
import type { Dataset } from "../../domain/dataset.ts";
import { type Facet, facets, facetValues } from "../../domain/facet.ts";
import { type Filter, facetCounts } from "../../domain/filter.ts";
import type { Lang } from "../../domain/text.ts";
import type { Day } from "../../domain/when.ts";
import { facetValueName } from "../../i18n/facet.ts";
import { filterMessages } from "../../i18n/filter.ts";
import { filteredMessages } from "../../i18n/filtered.ts";
import { formatNumber } from "../../i18n/format.ts";
import styles from "./filter.module.css";

interface FilterProps {
  lang: Lang;
  filter: Filter;
  /** made by the date shown, whatever the filter leaves */
  made: readonly Agreement[];
  data: Dataset;
  day: Day;
  /** the agreements that meet the words of the filter; null: no words, or none answered yet */
  matches: ReadonlySet<string> | null;
  onFilter: (filter: Filter) => void;
}

/** The choices of every facet, each with how many agreements it would leave, and the span of years. */
export function FilterPanel(props: FilterProps) {
  const { lang, filter, data, day, matches } = props;
  const counts = useMemo(() => facetCounts(data, { filter, day, matches }), [data, filter, day, matches]);
  return (
    <div className={styles.facets}>
      {facets.map((facet) => (
        <FacetField key={facet} facet={facet} counts={counts[facet]} {...props} />
      ))}
      <YearField {...props} />
      <p className={styles.note}>{filteredMessages[lang].bordersStay}</p>
    </div>
  );
}

function FacetField({
  facet,
  counts,
  lang,
  filter,
  data,
  onFilter,
}: FilterProps & { facet: Facet; counts: ReadonlyMap<string, number> }) {
  const values = facetValues[facet] ?? data.topics.map(({ id }) => id);
  const chosen = filter[facet];
  const toggle = (value: string) =>
    onFilter({
      ...filter,
      [facet]: chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value],
    });
  return (
    <fieldset className={styles.facet}>
      <legend>{filterMessages[lang][facet]}</legend>
      {values.map((value) => {
        const count = counts.get(value) ?? 0;
        return (
          <label key={value} className={styles.choice} data-none={count === 0}>
            <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />
            <span className={styles.name}>{facetValueName(facet, value, data, lang)}</span>
            <span className={styles.count}>{formatNumber(count, lang)}</span>
          </label>
        );
      })}
    </fieldset>
  );
}

function YearField({ lang, filter, made, onFilter }: FilterProps) {
  const words = filterMessages[lang];
  const span = useMemo(() => yearsOf(made), [made]);
  return (
    <fieldset className={styles.years}>
      <legend>{words.years}</legend>
      <YearInput
        label={filteredMessages[lang].from}
        value={filter.from}
        hint={span[0]}
        wrong={words.yearWrong}
        isRight={(year) => filter.to === null || year <= filter.to}
        onYear={(from) => onFilter({ ...filter, from })}
      />
      <YearInput
        label={filteredMessages[lang].to}
        value={filter.to}
        hint={span[1]}
        wrong={words.yearWrong}
        isRight={(year) => filter.from === null || year >= filter.from}
        onYear={(to) => onFilter({ ...filter, to })}
      />
    </fieldset>
  );
}

/** The first and last year in which an act may begin. */
function yearsOf(made: readonly Agreement[]): [number, number] {
  let [least, most] = ["2100", "1900"];
  for (const { when } of made) {
    if (when.from === null) continue;
    // days compare as text
    if (when.from < least) least = when.from;
    if (when.from > most) most = when.from;
  }
  return [Number(least.slice(0, 4)), Number(most.slice(0, 4))];
}

/** A year is taken as soon as it is one that the span can have; until then the field keeps what is typed. */
function YearInput({
  label,
  value,
  hint,
  wrong,
  isRight,
  onYear,
}: {
  label: string;
  value: number | null;
  hint: number;
  /** what is wrong with a year that is none, or that turns the span round */
  wrong: string;
  isRight: (year: number) => boolean;
  onYear: (year: number | null) => void;
}) {
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const text = draft ?? (value === null ? "" : String(value));
  const isWrong = draft !== null && draft !== "" && !(isYear(draft) && isRight(Number(draft)));
  const take = (typed: string) => {
    const whole = isYear(typed) && isRight(Number(typed));
    setDraft(whole || typed === "" ? null : typed);
    if (typed === "") onYear(null);
    else if (whole) onYear(Number(typed));
  };
  return (
    <label>
      {label}
      <input
        aria-describedby={isWrong ? `${id}-wrong` : undefined}
        inputMode="numeric"
        maxLength={4}
        size={5}
        placeholder={String(hint)}
        value={text}
        aria-invalid={isWrong}
        onChange={(event) => take(event.target.value.trim())}
        onBlur={() => setDraft(null)}
      />
      {isWrong && (
        <span id={`${id}-wrong`} className={styles.wrong}>
          {wrong}
        </span>
      )}
    </label>
  );
}

const isYear = (text: string): boolean => /^(19|20)\d{2}$/.test(text);
