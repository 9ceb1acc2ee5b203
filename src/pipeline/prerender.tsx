import { renderToStaticMarkup } from "react-dom/server";
import type { Dataset } from "../domain/dataset.ts";
import { partiesAt } from "../domain/emphasis.ts";
import { extentsOf } from "../domain/extents.ts";
import type { Outlines } from "../domain/outlines.ts";
import { overview } from "../domain/overview.ts";
import { namesOn } from "../domain/province.ts";
import { newestFirst } from "../domain/province-card.ts";
import { scene } from "../domain/scene.ts";
import { type Shown, shown } from "../domain/shown.ts";
import { type Lang, langs } from "../domain/text.ts";
import { startView } from "../domain/view.ts";
import type { Day } from "../domain/when.ts";
import { chrome } from "../i18n/chrome.ts";
import { formatAgreements } from "../i18n/counts.ts";
import { formatDay, formatWhen } from "../i18n/dates.ts";
import { formatList, formatNumber } from "../i18n/format.ts";
import { nameOf, textOf } from "../i18n/localized.ts";
import { overviewMessages } from "../i18n/overview.ts";
import { overviewFigures } from "../i18n/overview-figures.ts";
import { servedMessages } from "../i18n/served.ts";
import { Credit } from "../picture/credit.tsx";
import { Legend } from "../picture/legend.tsx";
import { StaticPicture } from "../picture/static-picture.tsx";

/** The view box of the served picture: about what the map has beside the panel on a wide screen. */
const size = { width: 1000, height: 880 };

/** The controls that the app will bring: their room is drawn, so that little moves when they come. */
const rooms = ["find", "stories", "filter", "options", "zoom", "time", "legend-button"] as const;

/** How many agreements the served page lists: it is to be read at once, and the whole is one link away. */
const listed = 24;

/**
 * The page before any script: the picture, and in each language title, summary and the list of agreements.
 * The `lang` of the document decides which language is shown (served.css).
 */
export function prerender(data: Dataset, outlines: Outlines, today: Day): string {
  const seen = shown(data, startView, today);
  const drawn = scene(data, startView, seen, extentsOf(outlines));
  return renderToStaticMarkup(
    <>
      <div className="served-map">
        <p className="served-title">
          <span lang="vi">{chrome.vi.title}</span>
        </p>
        {langs.map((lang) => (
          <p key={lang} lang={lang} className="served-subtitle">
            {chrome[lang].subtitle}
          </p>
        ))}
        <div className="served-rooms" aria-hidden="true">
          {rooms.map((room) => (
            <i key={room} className={`served-${room}`} />
          ))}
        </div>
        <StaticPicture
          scene={drawn}
          outlines={outlines}
          islands={data.islands}
          langs={langs}
          size={size}
          title={servedMessages.vi.title}
          description={servedMessages.vi.picture}
        />
        {langs.map((lang) => (
          <div key={lang} lang={lang} className="served-legend">
            <Legend entries={drawn.legend} lang={lang} />
            <Credit lang={lang} />
          </div>
        ))}
      </div>
      <div className="served-texts">
        <i className="served-height" aria-hidden="true" />
        {langs.map((lang) => (
          <ServedText key={lang} lang={lang} data={data} seen={seen} />
        ))}
      </div>
    </>,
  );
}

function ServedText({ lang, data, seen }: { lang: Lang; data: Dataset; seen: Shown }) {
  const words = servedMessages[lang];
  const newest = newestFirst(seen.agreements).slice(0, listed);
  return (
    <section lang={lang} className="served-text">
      <p className="served-soft">{overviewMessages[lang].eyebrow}</p>
      <h1>{words.heading}</h1>
      <p className="served-soft served-lead">{overviewMessages[lang].about}</p>
      <dl>
        {overviewFigures(overview(seen), lang).map(({ value, label }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="served-soft">{overviewMessages[lang].shownAt(formatDay(seen.day, lang))}</p>
      <h2>{words.newest(formatNumber(newest.length, lang))}</h2>
      <ul>
        {newest.map((agreement) => {
          const title = textOf(agreement.title, lang);
          const parties = partiesAt(agreement, { ...seen, reading: "signed" }, data).flatMap((id) => {
            const province = data.provinceById.get(id);
            return province ? [nameOf(namesOn(province, agreement.when.from ?? seen.day), lang)] : [];
          });
          return (
            <li key={agreement.id}>
              <a href={`?lang=${lang}&agreement=${agreement.id}`} lang={title.lang}>
                {title.text}
              </a>
              <p>
                {words.between(formatList(parties, lang))} · {formatWhen(agreement.when, lang)}
              </p>
            </li>
          );
        })}
      </ul>
      <p>
        <a href="data/v1/agreements.csv">{words.all(formatAgreements(seen.agreements.length, lang))}</a>
        {" · "}
        <a href="data/v1/manifest.json">{words.data}</a>
      </p>
    </section>
  );
}
