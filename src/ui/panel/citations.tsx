import type { Citation } from "../../domain/agreement.ts";
import type { CitedSource } from "../../domain/agreement-card.ts";
import type { Lang } from "../../domain/text.ts";
import { agreementMessages } from "../../i18n/agreement.ts";
import { onPlainClick } from "../target-link.tsx";
import styles from "./agreement.module.css";

/** The id of a source's entry in the panel's list. */
export const sourceAnchor = (n: number): string => `source-${n}`;

/** Brings the entry into sight without a new address: the address is the view's. */
function show(anchor: string): void {
  const entry = document.getElementById(anchor);
  entry?.scrollIntoView({ block: "center" });
  entry?.focus({ preventScroll: true });
}

/** Where a source says it: the number of the page in the list, where it has several, and the paragraph. */
export function Citations({
  lang,
  citations,
  sources,
}: {
  lang: Lang;
  citations: readonly Citation[];
  sources: readonly CitedSource[];
}) {
  const words = agreementMessages[lang];
  return (
    <span className={styles.citations}>
      {citations.map(({ page, at }) => {
        const n = sources.find((source) => source.id === page)?.n;
        if (n === undefined) return null;
        const anchor = sourceAnchor(n);
        const mark = at === undefined ? `[${n}]` : sources.length === 1 ? at : `[${n}] ${at}`;
        const label = at === undefined ? words.sourceLink(String(n)) : words.sourceParagraph(String(n), at);
        return (
          <a
            key={`${page} ${at}`}
            href={`#${anchor}`}
            aria-label={label}
            onClick={onPlainClick(() => show(anchor))}
          >
            {mark}
          </a>
        );
      })}
    </span>
  );
}
