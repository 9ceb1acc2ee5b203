import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { groundQuery } from "../../data/queries.ts";
import { formatAddress, rounded } from "../../domain/address.ts";
import { maxZoom, minZoom } from "../../domain/camera.ts";
import type { Dataset } from "../../domain/dataset.ts";
import type { Extents } from "../../domain/extents.ts";
import { type Filter, filtered } from "../../domain/filter.ts";
import type { Intent, Target } from "../../domain/intent.ts";
import { vintageOn } from "../../domain/lineage.ts";
import { scene } from "../../domain/scene.ts";
import type { Hit } from "../../domain/search.ts";
import { type Shown, shown } from "../../domain/shown.ts";
import type { Lang } from "../../domain/text.ts";
import { playDays, timeScale, yearBars } from "../../domain/time-scale.ts";
import { type Camera, type Focus, startView, type Theme, type View } from "../../domain/view.ts";
import type { Day } from "../../domain/when.ts";
import { mapMessages } from "../../i18n/map.ts";
import { problemMessages } from "../../i18n/problems.ts";
import type { MapFailure } from "../../map/atlas-map.ts";
import { Credit } from "../../picture/credit.tsx";
import { Legend } from "../../picture/legend.tsx";
import { AppFrame } from "../../ui/app-frame.tsx";
import { FilterBar } from "../../ui/controls/filter-bar.tsx";
import { SearchBox } from "../../ui/controls/search-box.tsx";
import { TimeControls } from "../../ui/controls/time-controls.tsx";
import { ViewControls } from "../../ui/controls/view-controls.tsx";
import { ZoomControls } from "../../ui/controls/zoom-controls.tsx";
import { type Notice, Notices } from "../../ui/notices.tsx";
import { Failed, Loading } from "../../ui/states.tsx";
import type { Nav } from "../../ui/target-link.tsx";
import { absoluteAddress, reload } from "../../url/address-bar.ts";
import { Boundary } from "./boundary.tsx";
import { crossFade } from "./cross-fade.ts";
import { MapArea } from "./map-area.tsx";
import { SidePanel } from "./side-panel.tsx";
import { usePlay } from "./use-play.ts";

const TableView = lazy(() => import("./table-view.tsx").then((module) => ({ default: module.TableView })));

const AboutView = lazy(() => import("./about-view.tsx").then((module) => ({ default: module.AboutView })));

interface AtlasProps {
  data: Dataset;
  view: View;
  /** parameters of others in the address, to be kept in every link */
  unknown: [string, string][];
  lang: Lang;
  today: Day;
  notices: readonly Notice[];
  onDismiss: (id: string) => void;
  onChange: (change: Partial<View>, how: "push" | "replace") => void;
  onLang: (lang: Lang) => void;
  /** as it is seen: the address's, else the one chosen last */
  theme: Theme;
  onTheme: (theme: Theme) => void;
  /** the first complete render is on the page */
  onReady: () => void;
}

const noExtents: Extents = new Map();
const nothing: Focus = { kind: "none" };

/** The atlas with its records at hand: one view, shown as map or table, with the panel of what is in focus. */
export function Atlas(props: AtlasProps) {
  const { data, view, unknown, lang, today, notices, onChange, onReady } = props;
  const seen = useMemo(() => shown(data, view, today), [data, view, today]);
  const ground = useQuery(groundQuery);
  const drawn = useMemo(
    () => scene(data, view, seen, ground.data?.extents ?? noExtents),
    [data, view, seen, ground.data],
  );
  const [failure, setFailure] = useState<MapFailure | "not-loaded" | null>(null);
  // a ref, not state: the camera changes with every frame of a move, and nothing here is drawn from it
  const standing = useRef<Camera | null>(null);
  const onCamera = useCallback((camera: Camera) => {
    standing.current = camera;
  }, []);
  const onDrawn = useCallback(() => setFailure(null), []);
  const [scaleSlot, setScaleSlot] = useState<HTMLElement | null>(null);

  useEffect(() => onReady(), [onReady]);

  const focusOn = useCallback((focus: Focus) => onChange({ focus, camera: null }, "push"), [onChange]);
  const onIntent = useCallback(
    (intent: Intent) => {
      if (intent.kind === "focus" && intent.target.kind !== "place") focusOn(intent.target);
      else if (intent.kind === "clear" && view.focus.kind !== "none") focusOn(nothing);
      else if (intent.kind === "move" && intent.settled)
        onChange({ camera: rounded(intent.camera) }, "replace");
    },
    [focusOn, onChange, view.focus],
  );
  useEscape(useCallback(() => onIntent({ kind: "clear" }), [onIntent]));

  const nav: Nav = {
    href: (target) => formatAddress({ ...view, lang, focus: focusFor(target), camera: null }, unknown) || "?",
    onFocus: (target) => focusOn(focusFor(target)),
    cite: (target) =>
      absoluteAddress(
        formatAddress({ ...startView, lang, focus: focusFor(target), at: seen.day, read: view.read }),
      ),
    clearHref: formatAddress({ ...view, lang, focus: nothing, camera: null }, unknown) || "?",
    onClear: () => focusOn(nothing),
  };
  const filterBy = (filter: Filter) => onChange({ filter, camera: null }, "push");
  const zoomBy = (step: number) => {
    const { current } = standing;
    if (current === null) return;
    const zoom = Math.min(maxZoom, Math.max(minZoom, current.zoom + step));
    onChange({ camera: rounded({ ...current, zoom }) }, "replace");
  };
  const fit = () => onChange({ camera: null }, "replace");

  const bars = useMemo(
    () => yearBars(filtered(data.agreements, view.filter, data), today),
    [data, view.filter, today],
  );
  const scale = useMemo(() => timeScale(bars[0]?.year ?? 0, bars.at(-1)?.year ?? 0), [bars]);
  const show = (at: Day | null, how: "push" | "replace") => {
    const change = () => onChange({ at }, how);
    if (vintageOn(at ?? today) === seen.vintage) change();
    else crossFade(change);
  };
  const { isPlaying, toggle } = usePlay(
    useMemo(() => playDays(bars, today), [bars, today]),
    seen.day,
    (day) => show(day === today ? null : day, "replace"),
  );

  const panelKey = seen.focus.kind === "none" ? "overview" : `${seen.focus.kind} ${seen.focus.id}`;
  const all = [...notices, ...viewNotices(seen, failure, lang)];
  return (
    <AppFrame
      lang={lang}
      panelKey={panelKey}
      panel={
        <Boundary key={panelKey} fallback={<Failed lang={lang} file={panelKey} onRetry={reload} />}>
          <SidePanel lang={lang} nav={nav} data={data} shown={seen} />
        </Boundary>
      }
      map={
        <MapArea
          data={data}
          shown={seen}
          scene={drawn}
          ground={ground}
          lang={lang}
          at={view.camera}
          onIntent={onIntent}
          onFit={fit}
          onCamera={onCamera}
          scaleSlot={scaleSlot}
          onFailure={setFailure}
          onDrawn={onDrawn}
        />
      }
      table={
        view.show === "map" ? undefined : (
          <Boundary key={view.show} fallback={<Failed lang={lang} file={view.show} onRetry={reload} />}>
            <Suspense fallback={<Loading lang={lang} />}>
              {view.show === "table" ? (
                <TableView lang={lang} nav={nav} data={data} shown={seen} />
              ) : (
                <AboutView lang={lang} nav={nav} data={data} />
              )}
            </Suspense>
          </Boundary>
        )
      }
      find={
        <>
          <SearchBox
            lang={lang}
            q={view.filter.q}
            shown={seen}
            data={data}
            onQuery={(q) => filterBy({ ...view.filter, q })}
            onHit={(hit) =>
              hit.group === "topics"
                ? filterBy({ ...view.filter, topic: [hit.id] })
                : focusOn(focusOfHit(hit))
            }
          />
          <FilterBar
            lang={lang}
            filter={view.filter}
            made={seen.made}
            left={seen.agreements.length}
            data={data}
            onFilter={filterBy}
          />
        </>
      }
      controls={
        <ViewControls
          lang={lang}
          show={view.show}
          theme={props.theme}
          onShow={(show) => onChange({ show }, "push")}
          onLang={props.onLang}
          onTheme={props.onTheme}
        />
      }
      time={
        <TimeControls
          lang={lang}
          at={view.at}
          today={today}
          read={view.read}
          lines={view.lines}
          line={{ bars, scale, range: view.filter, isPlaying, onPlay: toggle }}
          onAt={(at) => show(at, "push")}
          onRead={(read) => onChange({ read }, "push")}
          onLines={(lines) => onChange({ lines }, "push")}
        />
      }
      zoom={<ZoomControls lang={lang} onZoomIn={() => zoomBy(1)} onZoomOut={() => zoomBy(-1)} onFit={fit} />}
      legend={<Legend entries={drawn.legend} lang={lang} />}
      notice={<Notices lang={lang} notices={all} onDismiss={props.onDismiss} />}
      credit={
        <>
          <div ref={setScaleSlot} />
          <Credit lang={lang} />
        </>
      }
    />
  );
}

/** What a search leads to; topics, people and places are there to filter by. */
function focusOfHit(hit: Hit): Focus {
  switch (hit.group) {
    case "provinces":
      return { kind: "province", id: hit.id };
    case "links":
      return { kind: "link", id: hit.id };
    case "agreements":
    case "items":
      return { kind: "agreement", id: hit.agreement.id };
    case "topics":
    case "people":
    case "places":
      return nothing;
  }
}

/** A place is shown on the map and never singled out by itself. */
const focusFor = (target: Target): Focus => (target.kind === "place" ? nothing : target);

/** Escape goes back to the whole from wherever the keyboard is, but for a field or an open popover that takes it first. */
function useEscape(act: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const taken = event.defaultPrevented || document.querySelector(":popover-open") !== null;
      if (event.key === "Escape" && !taken) act();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [act]);
}

function viewNotices(seen: Shown, failure: MapFailure | "not-loaded" | null, lang: Lang): Notice[] {
  const words = problemMessages[lang];
  const { focusUnknown, topicsUnknown } = seen;
  return [
    ...(topicsUnknown.length > 0
      ? [{ id: "topic", text: words.topicUnknown(topicsUnknown.join(", ")) }]
      : []),
    ...(focusUnknown ? [{ id: "focus", text: words.focusUnknown }] : []),
    ...(failure === null ? [] : [mapNotice(failure, lang)]),
  ];
}

function mapNotice(failure: MapFailure | "not-loaded", lang: Lang): Notice {
  const words = problemMessages[lang];
  if (failure === "not-loaded") return { id: "map", text: words.mapNotLoaded, retry: reload };
  if (failure === "no-webgl") return { id: "map", text: words.noWebgl };
  return { id: "map", text: failure === "lost" ? mapMessages[lang].lost : mapMessages[lang].gaveUp };
}
