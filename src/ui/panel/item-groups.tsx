import type { Item } from "../../domain/agreement.ts";
import type { CitedSource, ItemGroup } from "../../domain/agreement-card.ts";
import type { Lookups } from "../../domain/dataset.ts";
import type { Lang } from "../../domain/text.ts";
import { agreementMessages } from "../../i18n/agreement.ts";
import { formatRecurrence } from "../../i18n/counts.ts";
import { formatList, formatNumber } from "../../i18n/format.ts";
import { nameOf } from "../../i18n/localized.ts";
import { itemPartNames } from "../../i18n/record-words.ts";
import { statusNames } from "../../i18n/words.ts";
import { Said } from "../said.tsx";
import { type Nav, TargetLink } from "../target-link.tsx";
import styles from "./agreement.module.css";
import { Citations } from "./citations.tsx";

/** Items under their status and first topic, each with its other topics and where it is said. */
export function ItemGroups({
  lang,
  nav,
  data,
  groups,
  sources,
}: {
  lang: Lang;
  nav: Nav;
  data: Lookups;
  groups: readonly ItemGroup[];
  sources: readonly CitedSource[];
}) {
  return (
    <>
      {groups.map(({ status, topics }) => (
        <div key={status} className={styles.group}>
          <h4 className={styles.status} data-status={status}>
            {statusNames[lang][status]}{" "}
            <span className={styles.statusCount}>
              {formatNumber(
                topics.reduce((sum, { items }) => sum + items.length, 0),
                lang,
              )}
            </span>
          </h4>
          {topics.map(({ topic, items }) => (
            <div key={topic}>
              <h5 className={styles.topic}>{topicName(topic, data, lang)}</h5>
              <ul className={styles.items}>
                {items.map((item) => (
                  <li key={item.id}>
                    <Said text={item.text} lang={lang} />
                    <Citations lang={lang} citations={item.source} sources={sources} />
                    {item.why && (
                      <p className={styles.why}>
                        {agreementMessages[lang].why} <Said text={item.why} lang={lang} />
                      </p>
                    )}
                    <ItemFacts lang={lang} nav={nav} data={data} item={item} />
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      ))}
    </>
  );
}

function ItemFacts({ lang, nav, data, item }: { lang: Lang; nav: Nav; data: Lookups; item: Item }) {
  const words = agreementMessages[lang];
  const answered = item.answers?.split("#")[0];
  const facts = [
    fromTo(item, data, lang),
    ...item.topics.slice(1).map((id) => topicName(id, data, lang)),
    item.recurs && formatRecurrence(item.recurs, lang),
    item.part && itemPartNames[lang][item.part],
    item.places && placeNames(item.places, data, lang),
  ].filter((fact) => fact !== undefined);
  if (facts.length === 0 && answered === undefined) return null;
  return (
    <ul className={styles.itemFacts}>
      {facts.map((fact) => (
        <li key={fact}>{fact}</li>
      ))}
      {answered !== undefined && (
        <li>
          <TargetLink target={{ kind: "agreement", id: answered }} nav={nav}>
            {words.answers}
          </TargetLink>
        </li>
      )}
    </ul>
  );
}

function topicName(id: string, data: Pick<Lookups, "topicById">, lang: Lang): string {
  const topic = data.topicById.get(id);
  return topic === undefined ? id : nameOf(topic.names, lang);
}

/** Who commits, proposes or asks, and of whom. */
export function fromTo(
  { by, to }: { by?: string | undefined; to?: string | undefined },
  data: Pick<Lookups, "provinceById">,
  lang: Lang,
): string | undefined {
  const words = agreementMessages[lang];
  const name = (id: string): string => {
    const province = data.provinceById.get(id);
    return province === undefined ? id : nameOf(province.names, lang);
  };
  if (by !== undefined && to !== undefined) return words.byTo(name(by), name(to));
  if (by !== undefined) return words.by(name(by));
  return to === undefined ? undefined : words.to(name(to));
}

/** The names of places of the closed list, in a row. */
export function placeNames(ids: readonly string[], data: Pick<Lookups, "placeById">, lang: Lang): string {
  const names = ids.map((id) => {
    const place = data.placeById.get(id);
    return place === undefined ? id : nameOf(place.names, lang);
  });
  return agreementMessages[lang].places(formatList(names, lang));
}
