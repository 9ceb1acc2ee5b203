import type { Party, Person, WholeAgreement } from "../../domain/agreement.ts";
import type { CitedSource } from "../../domain/agreement-card.ts";
import type { Lookups } from "../../domain/dataset.ts";
import { namesOn } from "../../domain/province.ts";
import type { Lang } from "../../domain/text.ts";
import { agreementMessages } from "../../i18n/agreement.ts";
import { nameOf } from "../../i18n/localized.ts";
import { partNames } from "../../i18n/record-words.ts";
import { Said } from "../said.tsx";
import { type Nav, TargetLink } from "../target-link.tsx";
import styles from "./agreement.module.css";
import { Citations } from "./citations.tsx";
import { Note } from "./parts.tsx";

/** The parties under the names they had on the day, their bodies, and who signed, led and attended. */
export function Parties({
  lang,
  nav,
  data,
  agreement,
  sources,
}: {
  lang: Lang;
  nav: Nav;
  data: Lookups;
  agreement: WholeAgreement;
  sources: readonly CitedSource[];
}) {
  const words = agreementMessages[lang];
  return (
    <ul>
      {agreement.parties.map((party) => (
        <li key={`${party.province} ${party.body} ${party.bodyName?.en}`} className={styles.party}>
          <div className={styles.partyName}>
            <TargetLink target={{ kind: "province", id: party.province }} nav={nav}>
              {partyName(party, agreement, data, lang)}
            </TargetLink>
          </div>
          {party.asNamed && (
            <Note>
              {words.asNamed} <Said text={party.asNamed} lang={lang} />. {words.asNamedAbout}
            </Note>
          )}
          <BodyName lang={lang} data={data} party={party} />
          <People lang={lang} people={party.people ?? []} sources={sources} />
        </li>
      ))}
      {agreement.others && (
        <li className={styles.party}>
          <Note>{words.others}</Note>
          <ul>
            {agreement.others.map((other) => (
              <li key={other.name.en}>
                <Said text={other.name} lang={lang} />
              </li>
            ))}
          </ul>
        </li>
      )}
    </ul>
  );
}

function partyName(party: Party, agreement: WholeAgreement, data: Lookups, lang: Lang): string {
  const province = data.provinceById.get(party.province);
  if (province === undefined) return party.province;
  const names = agreement.when.from === null ? province.names : namesOn(province, agreement.when.from);
  return nameOf(names, lang);
}

/** The body as the source words it, else by its kind. */
function BodyName({ lang, data, party }: { lang: Lang; data: Lookups; party: Party }) {
  if (party.bodyName) {
    return (
      <p>
        <Said text={party.bodyName} lang={lang} />
      </p>
    );
  }
  const body = party.body === undefined ? undefined : data.bodyById.get(party.body);
  return body === undefined ? null : <p>{nameOf(body.names, lang)}</p>;
}

function People({
  lang,
  people,
  sources,
}: {
  lang: Lang;
  people: readonly Person[];
  sources: readonly CitedSource[];
}) {
  return (
    <ul>
      {people.map((person) => (
        <li key={`${person.part} ${person.name}`} className={styles.person}>
          <span className={styles.part}>{partNames[lang][person.part]}</span>{" "}
          <span lang={lang === "vi" ? undefined : "vi"}>{person.name}</span>
          {person.office && (
            <>
              , <Said text={person.office} lang={lang} />
            </>
          )}
          {person.source && <Citations lang={lang} citations={person.source} sources={sources} />}
        </li>
      ))}
    </ul>
  );
}
