import type { Money, Outcome } from "../../domain/agreement.ts";
import type { CitedSource } from "../../domain/agreement-card.ts";
import type { Lookups } from "../../domain/dataset.ts";
import type { Lang } from "../../domain/text.ts";
import { agreementMessages } from "../../i18n/agreement.ts";
import { formatPublished } from "../../i18n/dates.ts";
import { formatMoney } from "../../i18n/format.ts";
import { moneyKindNames } from "../../i18n/words.ts";
import { Said } from "../said.tsx";
import { type Nav, TargetLink } from "../target-link.tsx";
import styles from "./agreement.module.css";
import { Citations } from "./citations.tsx";
import { fromTo, placeNames } from "./item-groups.tsx";

/** What was done or paid, with the later page that says so. */
export function Outcomes({
  lang,
  nav,
  data,
  outcomes,
  sources,
}: {
  lang: Lang;
  nav: Nav;
  data: Lookups;
  outcomes: readonly Outcome[];
  sources: readonly CitedSource[];
}) {
  return (
    <ul className={styles.items}>
      {outcomes.map((outcome) => (
        <li key={outcome.text.en}>
          <Said text={outcome.text} lang={lang} />
          <Citations lang={lang} citations={outcome.source} sources={sources} />
          {outcome.money && <Paid lang={lang} nav={nav} data={data} money={outcome.money} />}
          {outcome.places && (
            <ul className={styles.itemFacts}>
              <li>{placeNames(outcome.places, data, lang)}</li>
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}

function Paid({ lang, nav, data, money }: { lang: Lang; nav: Nav; data: Lookups; money: Money }) {
  const words = agreementMessages[lang];
  const told = money.repeats?.split("#")[0];
  const facts = [
    moneyKindNames[lang][money.kind],
    fromTo(money, data, lang),
    money.period && words.period(formatPublished(money.period, lang)),
  ].filter((fact) => fact !== undefined);
  return (
    <>
      <p className={styles.money}>{formatMoney(money, lang)}</p>
      <ul className={styles.itemFacts}>
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
        {told !== undefined && (
          <li>
            <TargetLink target={{ kind: "agreement", id: told }} nav={nav}>
              {words.repeats}
            </TargetLink>
          </li>
        )}
      </ul>
    </>
  );
}
