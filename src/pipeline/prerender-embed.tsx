import { renderToStaticMarkup } from "react-dom/server";
import type { Dataset } from "../domain/dataset.ts";
import { extentsOf } from "../domain/extents.ts";
import type { Outlines } from "../domain/outlines.ts";
import { scene } from "../domain/scene.ts";
import { shown } from "../domain/shown.ts";
import { langs } from "../domain/text.ts";
import { startView } from "../domain/view.ts";
import type { Day } from "../domain/when.ts";
import { chrome } from "../i18n/chrome.ts";
import { countedSentence } from "../i18n/counted.ts";
import { embedMessages } from "../i18n/embed.ts";
import { servedMessages } from "../i18n/served.ts";
import { Credit } from "../picture/credit.tsx";
import { Legend } from "../picture/legend.tsx";
import { StaticPicture } from "../picture/static-picture.tsx";

/** The view box of the picture: between that of a phone's column and of a wide one's. */
const size = { width: 760, height: 640 };

/**
 * The embed before any script, and where none can run: the picture, and in each language a title line, legend, summary,
 * credit and the way to the atlas. It has the places of the embed itself (embed.css), so that nothing jumps.
 */
export function prerenderEmbed(data: Dataset, outlines: Outlines, today: Day): string {
  const seen = shown(data, startView, today);
  const drawn = scene(data, startView, seen, extentsOf(outlines));
  return renderToStaticMarkup(
    <main className="embed">
      {langs.map((lang) => (
        <h1 key={lang} lang={lang} className="embed-head">
          <strong lang="vi">{chrome[lang].title}</strong> <span>{chrome[lang].subtitle}</span>
        </h1>
      ))}
      <div className="embed-map">
        <StaticPicture
          scene={drawn}
          outlines={outlines}
          islands={data.islands}
          langs={langs}
          size={size}
          title={servedMessages.vi.title}
          description={servedMessages.vi.picture}
        />
      </div>
      {langs.map((lang) => (
        <div key={lang} lang={lang} className="embed-legend">
          <Legend entries={drawn.legend} lang={lang} />
        </div>
      ))}
      {langs.map((lang) => (
        <div key={lang} lang={lang} className="embed-side">
          <h2 className="embed-intro">{servedMessages[lang].heading}</h2>
          <p>{servedMessages[lang].about}</p>
          <p>{countedSentence(seen, lang)}</p>
        </div>
      ))}
      {langs.map((lang) => (
        <div key={lang} lang={lang} className="embed-foot">
          <a href={`index.html?lang=${lang}`}>{embedMessages[lang].open}</a>
          <Credit lang={lang} />
        </div>
      ))}
    </main>,
  );
}
