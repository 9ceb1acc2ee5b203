import type { WholeAgreement } from "../../domain/agreement.ts";
import type { CitedSource } from "../../domain/agreement-card.ts";
import type { Lang } from "../../domain/text.ts";
import { agreementMessages } from "../../i18n/agreement.ts";
import { formatPublished } from "../../i18n/dates.ts";
import { fieldNames } from "../../i18n/record-words.ts";
import { Said } from "../said.tsx";
import styles from "./agreement.module.css";
import { Citations } from "./citations.tsx";
import { Note } from "./parts.tsx";

/** Where sources differ: what each says, which is shown here, and why. */
export function Conflicts({
  lang,
  conflicts,
  sources,
}: {
  lang: Lang;
  conflicts: NonNullable<WholeAgreement["conflicts"]>;
  sources: readonly CitedSource[];
}) {
  return (
    <ul>
      {conflicts.map((conflict) => (
        <li key={`${conflict.field} ${conflict.shown}`} className={styles.conflict}>
          <p className={styles.conflictField}>{fieldName(conflict.field, lang)}</p>
          <ul className={styles.items}>
            {conflict.values.map(({ value, source }) => (
              <li key={value.en}>
                <Said text={value} lang={lang} />
                <Citations lang={lang} citations={source} sources={sources} />
              </li>
            ))}
          </ul>
          <p>{agreementMessages[lang].conflictShown(formatPublished(conflict.shown, lang))}</p>
          <Note>
            <Said text={conflict.why} lang={lang} />
          </Note>
        </li>
      ))}
    </ul>
  );
}

/** The field in the language of the page; `outcomes[2].money` is named by its last word. */
function fieldName(field: string, lang: Lang): string {
  const names: Partial<Record<string, string>> = fieldNames[lang];
  const last = field.split(".").at(-1) ?? field;
  return names[last] ?? fieldNames[lang].other;
}
