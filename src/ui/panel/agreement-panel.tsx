import type { AgreementCard } from "../../domain/agreement-card.ts";
import type { Lookups } from "../../domain/dataset.ts";
import type { Source } from "../../domain/lists.ts";
import type { Lang } from "../../domain/text.ts";
import { type Day, madeBy } from "../../domain/when.ts";
import { agreementMessages } from "../../i18n/agreement.ts";
import { formatDay, formatWhen } from "../../i18n/dates.ts";
import { filteredMessages } from "../../i18n/filtered.ts";
import { completenessNames, relatedNames, relatesNames } from "../../i18n/record-words.ts";
import { agreementStatement } from "../../i18n/statement.ts";
import { confidenceNames, kindNames } from "../../i18n/words.ts";
import { MachineNote, Said } from "../said.tsx";
import { type Nav, TargetLink } from "../target-link.tsx";
import styles from "./agreement.module.css";
import { AgreementFacts } from "./agreement-facts.tsx";
import { Citations } from "./citations.tsx";
import { Conflicts } from "./conflicts.tsx";
import { ItemGroups } from "./item-groups.tsx";
import { Outcomes } from "./outcomes.tsx";
import { Parties } from "./parties.tsx";
import { Note, PanelHead, Section } from "./parts.tsx";
import { SourceList } from "./source-list.tsx";
import { Statement } from "./statement.tsx";

const sourcesOf = ({ sources }: AgreementCard): Map<string, Source> =>
  new Map(sources.flatMap(({ id, source }) => (source === null ? [] : [[id, source] as const])));

/** One agreement: who, when, what, what came of it, and where each of that can be read. */
export function AgreementPanel({
  lang,
  nav,
  data,
  card,
  day,
  filteredOut = false,
}: {
  lang: Lang;
  nav: Nav;
  data: Lookups;
  card: AgreementCard;
  day: Day;
  /** made by the date, and left out by the filter */
  filteredOut?: boolean;
}) {
  const words = agreementMessages[lang];
  const { agreement, programme, sources, related } = card;
  const outcomes = agreement.outcomes ?? [];
  const conflicts = agreement.conflicts ?? [];
  return (
    <>
      <PanelHead
        lang={lang}
        nav={nav}
        eyebrow={kindNames[lang][agreement.kind]}
        title={<Said text={agreement.title} lang={lang} />}
        long
      >
        {filteredOut && <Note>{filteredMessages[lang].leftOut}</Note>}
        {!madeBy(agreement.when, day) && <Note>{words.laterThan(formatDay(day, lang))}</Note>}
      </PanelHead>
      <AgreementFacts lang={lang} card={card} day={day} />
      <Section heading={programme ? words.members : words.parties}>
        <Parties lang={lang} nav={nav} data={data} agreement={agreement} sources={sources} />
        {programme && <Note>{words.programmeAbout}</Note>}
      </Section>
      <Section heading={words.items}>
        {agreement.items.length === 0 && <Note>{words.noItems}</Note>}
        <ItemGroups lang={lang} nav={nav} data={data} groups={card.groups} sources={sources} />
      </Section>
      {outcomes.length > 0 && (
        <Section heading={words.outcomes}>
          <Outcomes lang={lang} nav={nav} data={data} outcomes={outcomes} sources={sources} />
        </Section>
      )}
      {agreement.planned.length > 0 && (
        <Section heading={words.planned}>
          <ul className={styles.items}>
            {agreement.planned.map((act) => (
              <li key={`${act.date} ${act.text.en}`}>
                <div className={styles.relatedDate}>{formatWhen(act.when, lang)}</div>
                <Said text={act.text} lang={lang} />
                <Citations lang={lang} citations={act.source} sources={sources} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {related.length > 0 && (
        <Section heading={words.related}>
          <ul>
            {related.map(({ direction, kind, agreement: other }) => (
              <li key={`${direction} ${kind} ${other.id}`} className={styles.related}>
                <div className={styles.relatedKind}>
                  {(direction === "from" ? relatesNames : relatedNames)[lang][kind]}
                </div>
                <TargetLink target={{ kind: "agreement", id: other.id }} nav={nav}>
                  <Said text={other.title} lang={lang} />
                </TargetLink>{" "}
                <span className={styles.relatedDate}>{formatWhen(other.when, lang)}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {conflicts.length > 0 && (
        <Section heading={words.conflicts}>
          <Conflicts lang={lang} conflicts={conflicts} sources={sources} />
        </Section>
      )}
      <Section heading={words.trust}>
        <p className={styles.confidence}>{confidenceNames[lang][agreement.confidence]}</p>
        {agreement.confidenceNote && (
          <Note>
            <Said text={agreement.confidenceNote} lang={lang} />
          </Note>
        )}
        <Note>{completenessNames[lang][agreement.completeness]}</Note>
      </Section>
      <Statement
        lang={lang}
        text={agreementStatement(agreement, { ...data, sourceById: sourcesOf(card) }, lang)}
        address={nav.cite({ kind: "agreement", id: agreement.id })}
      />
      <Section heading={words.sources}>
        <SourceList lang={lang} sources={sources} />
      </Section>
      <MachineNote lang={lang} />
    </>
  );
}
