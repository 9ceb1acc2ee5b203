import { useCallback, useEffect, useMemo } from "react";
import { formatAddress, rounded } from "../../domain/address.ts";
import type { Dataset } from "../../domain/dataset.ts";
import type { EmbedOptions } from "../../domain/embed.ts";
import type { Intent, Target } from "../../domain/intent.ts";
import { scene } from "../../domain/scene.ts";
import type { LegendEntry } from "../../domain/scene-marks.ts";
import { shown } from "../../domain/shown.ts";
import type { Lang } from "../../domain/text.ts";
import { type Focus, startView, type View } from "../../domain/view.ts";
import type { Day } from "../../domain/when.ts";
import { chrome as chromeMessages } from "../../i18n/chrome.ts";
import { countedSentence } from "../../i18n/counted.ts";
import { embedMessages } from "../../i18n/embed.ts";
import { servedMessages } from "../../i18n/served.ts";
import { Credit } from "../../picture/credit.tsx";
import { Legend } from "../../picture/legend.tsx";
import { type Notice, Notices } from "../../ui/notices.tsx";
import { Loading } from "../../ui/states.tsx";
import type { Nav } from "../../ui/target-link.tsx";
import { useEscape } from "../../ui/use-escape.ts";
import { besideAddress } from "../../url/address-bar.ts";
import { EmbedSide } from "./embed-side.tsx";
import { EmbedStage } from "./embed-stage.tsx";
import { EmbedTime } from "./embed-time.tsx";
import { failureNotice } from "./failure-notice.ts";
import { useEmbedGround } from "./use-embed-ground.ts";
import { useHint } from "./use-hint.ts";
import { useWords } from "./use-words.ts";

interface EmbeddedAtlasProps {
  data: Dataset;
  view: View;
  options: EmbedOptions;
  lang: Lang;
  today: Day;
  /** the address had what was not taken, and the reader has not put that away */
  isFaulty: boolean;
  onDismiss: () => void;
  onChange: (change: Partial<View>) => void;
  /** the first complete render is on the page */
  onReady: () => void;
}

const nothing: Focus = { kind: "none" };
/** A place is shown on the map and never singled out by itself. */
const focusFor = (target: Target): Focus => (target.kind === "place" ? nothing : target);

/** The embed with its records at hand: one view as picture, with as much around it as its address asks for. */
export function EmbeddedAtlas(props: EmbeddedAtlasProps) {
  const { data, view, options, lang, today, onChange, onReady } = props;
  const { chrome } = options;
  const asked = useWords(data, view.filter.q);
  const { matches } = asked;
  const seen = useMemo(() => shown(data, view, today, matches), [data, view, today, matches]);
  const ground = useEmbedGround(seen.vintage === "vn63" || seen.reading === "signed");
  const drawn = useMemo(() => scene(data, view, seen, ground.extents), [data, view, seen, ground.extents]);
  const { hint, onYield } = useHint(lang);
  useEffect(() => onReady(), [onReady]);

  const focusOn = useCallback((focus: Focus) => onChange({ focus, camera: null }), [onChange]);
  const onIntent = useCallback(
    (intent: Intent) => {
      if (intent.kind === "focus" && intent.target.kind !== "place") focusOn(intent.target);
      else if (intent.kind === "clear" && view.focus.kind !== "none") focusOn(nothing);
      else if (intent.kind === "move" && intent.settled) onChange({ camera: rounded(intent.camera) });
    },
    [focusOn, onChange, view.focus],
  );
  useEscape(useCallback(() => onIntent({ kind: "clear" }), [onIntent]));

  // what is opened from here in a page of its own is the atlas, at the same view
  const inAtlas = (change: Partial<View> = {}) =>
    besideAddress("index.html", formatAddress({ ...view, lang, at: seen.day, ...change }, options.others));
  const otherGround = view.ground === "coverage" ? "plain" : "coverage";
  const nav: Nav = {
    href: (target) => inAtlas({ focus: focusFor(target), camera: null }),
    onFocus: (target) => focusOn(focusFor(target)),
    cite: (target) =>
      besideAddress(
        "index.html",
        formatAddress({ ...startView, lang, focus: focusFor(target), at: seen.day, read: view.read }),
      ),
    coverage: {
      isOn: view.ground === "coverage",
      href: inAtlas({ ground: otherGround }),
      onToggle: () => onChange({ ground: otherGround }),
    },
    clearHref: inAtlas({ focus: nothing, camera: null }),
    onClear: () => focusOn(nothing),
  };

  const words = embedMessages[lang];
  const isUnknown = seen.focusUnknown || seen.topicsUnknown.length > 0;
  const notices: Notice[] = [
    ...(ground.error === null ? [] : [failureNotice(ground.error, ground.retry, lang)]),
    ...(asked.error === null ? [] : [failureNotice(asked.error, asked.retry, lang)]),
    ...(props.isFaulty || isUnknown ? [{ id: "address", text: words.address }] : []),
  ];
  const hasSide = chrome === "full" || (chrome === "compact" && seen.focus.kind !== "none");
  return (
    <main className="embed" data-chrome={chrome}>
      <h1 className={chrome === "none" ? "embed-unheard" : "embed-head"}>
        <strong lang="vi">{chromeMessages[lang].title}</strong> <span>{chromeMessages[lang].subtitle}</span>
      </h1>
      <div className="embed-map">
        <EmbedStage
          data={data}
          shown={seen}
          scene={drawn}
          outlines={ground.outlines}
          lang={lang}
          at={view.camera}
          isTipAll={chrome === "none"}
          onIntent={onIntent}
          onFit={() => onChange({ camera: null })}
          onYield={onYield}
        />
        <div className="embed-notice">
          {(ground.isWaiting || asked.isWaiting) && <Loading lang={lang} />}
          <Notices lang={lang} notices={notices.slice(0, 1)} onDismiss={props.onDismiss} />
        </div>
        <p className="embed-hint" role="status">
          {hint}
        </p>
      </div>
      {chrome !== "none" && (
        <div className="embed-legend">
          <Legend entries={chrome === "full" ? drawn.legend : drawn.legend.filter(isMain)} lang={lang} />
        </div>
      )}
      {chrome === "full" && (
        <EmbedTime
          data={data}
          view={view}
          matches={matches}
          lang={lang}
          today={today}
          onAt={(at) => onChange({ at })}
        />
      )}
      {hasSide && (
        <EmbedSide lang={lang} nav={nav} data={data} shown={seen}>
          <h2 className="embed-intro">{servedMessages[lang].heading}</h2>
          <p>{servedMessages[lang].about}</p>
          <p>{countedSentence(seen, lang)}</p>
          <p className="embed-choose">{words.choose}</p>
        </EmbedSide>
      )}
      <footer className="embed-foot">
        <a href={inAtlas()}>{words.open}</a>
        <Credit lang={lang} />
      </footer>
    </main>
  );
}

/** What a short legend keeps: of the borders only the signed ones. */
const isMain = (entry: LegendEntry): boolean => entry.kind !== "border" || entry.draw === "signed";
