import type { CitedSource } from "../../domain/agreement-card.ts";
import type { Source } from "../../domain/lists.ts";
import type { Lang } from "../../domain/text.ts";
import { agreementMessages } from "../../i18n/agreement.ts";
import { formatPublished } from "../../i18n/dates.ts";
import { editionMessages, editionNames } from "../../i18n/quality.ts";
import { Said } from "../said.tsx";
import styles from "./agreement.module.css";
import { sourceAnchor } from "./citations.tsx";
import { Note } from "./parts.tsx";

/** The pages an agreement rests on, numbered as cited. What a page does not give is said to be not given. */
export function SourceList({ lang, sources }: { lang: Lang; sources: readonly CitedSource[] }) {
  const words = agreementMessages[lang];
  return (
    <ol className={styles.sources}>
      {sources.map(({ n, id, source, role }) => (
        <li key={id} id={sourceAnchor(n)} tabIndex={-1} className={styles.source}>
          <span className={styles.number} aria-hidden="true">
            {n}
          </span>
          <div>
            {source === null ? <p>{words.unknownSource(id)}</p> : <Page lang={lang} source={source} />}
            <Note>{words[role]}</Note>
          </div>
        </li>
      ))}
    </ol>
  );
}

function Page({ lang, source }: { lang: Lang; source: Source }) {
  const words = agreementMessages[lang];
  const editions = editionMessages[lang];
  const foreign = source.language === lang ? undefined : source.language;
  return (
    <>
      <p className={styles.pageTitle}>
        {source.title === "notGiven" ? words.titleNotGiven : <cite lang={foreign}>{source.title}</cite>}
      </p>
      <ul className={styles.pageFacts}>
        <li>
          {source.publisher === "notGiven" ? (
            words.publisherNotGiven
          ) : (
            <span lang={foreign}>{source.publisher}</span>
          )}
        </li>
        <li>
          {source.published === "notGiven"
            ? words.publishedNotGiven
            : words.published(formatPublished(source.published, lang))}
        </li>
        <li>
          {source.read === "notGiven" ? words.readNotGiven : words.read(formatPublished(source.read, lang))}
        </li>
        <li>
          <Address lang={lang} address={source.address} />
        </li>
        {source.edition && (
          <li className={styles.weak}>{editions.weak(editionNames[lang][source.edition])}</li>
        )}
        {source.original && (
          <li>
            {editions.original(source.original.publisher)}{" "}
            {source.original.address && <Address lang={lang} address={source.original.address} />}
          </li>
        )}
        {source.titleRebuilt && <li>{editions.titleRebuilt}</li>}
        {source.note && (
          <li>
            <Said text={source.note} lang={lang} />
          </li>
        )}
      </ul>
    </>
  );
}

/** Addresses come from files that others can bring: only http and https become links. */
function Address({ lang, address }: { lang: Lang; address: string }) {
  if (address === "notGiven") return agreementMessages[lang].addressNotGiven;
  if (!/^https?:\/\//.test(address)) return address;
  return (
    <a href={address} rel="noopener noreferrer" className={styles.address}>
      {address}
    </a>
  );
}
