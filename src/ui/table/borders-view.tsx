import { useState } from "react";
import type { BorderState } from "../../domain/border.ts";
import { borderStates } from "../../domain/border.ts";
import type { Country } from "../../domain/province.ts";
import { countries } from "../../domain/province.ts";
import type { BorderRow, LinkRow } from "../../domain/table-rows.ts";
import type { Lang } from "../../domain/text.ts";
import type { Focus } from "../../domain/view.ts";
import type { Day } from "../../domain/when.ts";
import { filterMessages } from "../../i18n/filter.ts";
import { tableMessages } from "../../i18n/table.ts";
import { borderStateNames, countryNames } from "../../i18n/words.ts";
import { Choice } from "../controls/choice.tsx";
import type { Nav } from "../target-link.tsx";
import { BordersTable } from "./borders-table.tsx";
import { LinksTable } from "./links-table.tsx";
import type { CsvFile } from "./rows-csv.tsx";
import styles from "./table.module.css";

/**
 * Borders as a view of their own: every pair with length, state and newest agreement, chosen by class and state; and
 * the reverse, agreements between provinces that do not touch, with how far apart they are.
 */
export function BordersView({
  lang,
  nav,
  borders,
  distant,
  day,
  focus,
  file,
}: {
  lang: Lang;
  nav: Nav;
  borders: readonly BorderRow[];
  /** links of provinces that share no border */
  distant: readonly LinkRow[];
  day: Day;
  focus: Focus;
  /** borders to take away */
  file: (rows: readonly BorderRow[]) => CsvFile;
}) {
  const words = tableMessages[lang];
  const [where, setWhere] = useState<"any" | "national" | Country>("national");
  const [state, setState] = useState<"any" | BorderState>("any");
  const rows = borders.filter(
    ({ border, provinces: [one] }) =>
      (where === "any" || where === (border.class === "national" ? "national" : one.country)) &&
      (state === "any" || border.state === state),
  );
  return (
    <>
      <p className={styles.about}>
        {words.bordersAbout} <a href="data/v1/borders.csv">{words.csv}</a>
      </p>
      <div className={styles.choices}>
        <Choice
          label={words.ofClass}
          showLabel
          options={[
            { value: "national" as const, label: words.national },
            ...countries.map((value) => ({
              value,
              label: filterMessages[lang].within(countryNames[lang][value]),
            })),
            { value: "any" as const, label: words.anyClass },
          ]}
          value={where}
          onChange={setWhere}
        />
        <Choice
          label={words.ofState}
          showLabel
          options={[
            { value: "any" as const, label: words.anyState },
            ...borderStates.map((value) => ({ value, label: borderStateNames[lang][value] })),
          ]}
          value={state}
          onChange={setState}
        />
      </div>
      <BordersTable lang={lang} nav={nav} rows={rows} day={day} focus={focus} file={file} />
      <LinksTable lang={lang} nav={nav} rows={distant} day={day} focus={focus} heading="distant" />
    </>
  );
}
