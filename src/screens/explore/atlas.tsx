import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { formatAddress, rounded, type StepViews } from "../../domain/address.ts";
import { maxZoom, minZoom } from "../../domain/camera.ts";
import type { Dataset } from "../../domain/dataset.ts";
import { type Filter, filtered } from "../../domain/filter.ts";
import type { Intent, Target } from "../../domain/intent.ts";
import { vintageOn } from "../../domain/lineage.ts";
import { scene } from "../../domain/scene.ts";
import { shown } from "../../domain/shown.ts";
import type { Story } from "../../domain/story.ts";
import type { Lang } from "../../domain/text.ts";
import { playDays, timeScale, yearBars } from "../../domain/time-scale.ts";
import {
  type Camera,
  type Focus,
  type StoryStep,
  startView,
  type Theme,
  type View,
} from "../../domain/view.ts";
import type { Day } from "../../domain/when.ts";
import type { MapFailure } from "../../map/atlas-map.ts";
import { Credit } from "../../picture/credit.tsx";
import { Legend } from "../../picture/legend.tsx";
import { AppFrame } from "../../ui/app-frame.tsx";
import { Boundary } from "../../ui/boundary.tsx";
import { TimeControls } from "../../ui/controls/time-controls.tsx";
import { ViewControls } from "../../ui/controls/view-controls.tsx";
import { ZoomControls } from "../../ui/controls/zoom-controls.tsx";
import { type Notice, Notices } from "../../ui/notices.tsx";
import { Failed, Loading } from "../../ui/states.tsx";
import type { Nav } from "../../ui/target-link.tsx";
import { useEscape } from "../../ui/use-escape.ts";
import { useIdle } from "../../ui/use-idle.ts";
import { usePlay } from "../../ui/use-play.ts";
import { absoluteAddress, reload } from "../../url/address-bar.ts";
import { crossFade } from "./cross-fade.ts";
import { failureNotices } from "./failure-notices.ts";
import { MapArea } from "./map-area.tsx";
import { ShareMenu } from "./share-menu.tsx";
import { fetchPanels, SidePanel } from "./side-panel.tsx";
import { useStoryFocus } from "./story-focus.ts";
import { useGround } from "./use-ground.ts";
import { useMatches } from "./use-matches.ts";
import { viewNotices } from "./view-notices.ts";

const FindRow = lazy(() => import("./find-row.tsx").then((module) => ({ default: module.FindRow })));

const TableView = lazy(() => import("./table-view.tsx").then((module) => ({ default: module.TableView })));

const StoryView = lazy(() => import("./story-view.tsx").then((module) => ({ default: module.StoryView })));

const AboutView = lazy(() => import("./about-view.tsx").then((module) => ({ default: module.AboutView })));

interface AtlasProps {
  data: Dataset;
  view: View;
  /** parameters of others in the address, to be kept in every link */
  unknown: [string, string][];
  /** what the steps of stories show, once they are there, and the story that is told */
  steps: StepViews | undefined;
  story: Story | null;
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

const nothing: Focus = { kind: "none" };

/** The atlas with its records at hand: one view, shown as map or table, with the panel of what is in focus. */
export function Atlas(props: AtlasProps) {
  const { data, view, unknown, steps, story, lang, today, notices, onChange, onReady } = props;
  const words = useMatches(data, view.filter.q);
  const { matches } = words;
  const seen = useMemo(() => shown(data, view, today, matches), [data, view, today, matches]);
  const [asksForMap, setAsksForMap] = useState(false);
  // the reading of what was signed draws former provinces at any date, and the GL map is built with all of them
  const ground = useGround(seen.vintage === "vn63" || seen.reading === "signed", asksForMap);
  const drawn = useMemo(() => scene(data, view, seen, ground.extents), [data, view, seen, ground.extents]);
  const [failure, setFailure] = useState<MapFailure | "not-loaded" | null>(null);
  // a ref, not state: the camera changes with every frame of a move, and nothing here is drawn from it
  const standing = useRef<Camera | null>(null);
  const onCamera = useCallback((camera: Camera) => {
    standing.current = camera;
  }, []);
  const onDrawn = useCallback(() => setFailure(null), []);
  const [scaleSlot, setScaleSlot] = useState<HTMLElement | null>(null);

  useEffect(() => {
    // otherwise the map area tells when it is there
    if (view.show !== "map") onReady();
  }, [onReady, view.show]);
  useIdle(fetchPanels);

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

  const hrefOf = (change: Partial<View>) =>
    formatAddress({ ...view, lang, ...change }, unknown, steps) || "?";
  const otherGround = view.ground === "coverage" ? "plain" : "coverage";
  const nav: Nav = {
    href: (target) => hrefOf({ focus: focusFor(target), camera: null }),
    onFocus: (target) => focusOn(focusFor(target)),
    cite: (target) =>
      absoluteAddress(
        formatAddress({ ...startView, lang, focus: focusFor(target), at: seen.day, read: view.read }),
      ),
    coverage: {
      isOn: view.ground === "coverage",
      href: hrefOf({ ground: otherGround, show: "map" }),
      onToggle: () => onChange({ ground: otherGround, show: "map" }, "push"),
    },
    clearHref: hrefOf({ focus: nothing, camera: null }),
    onClear: () => focusOn(nothing),
  };
  const filterBy = (filter: Filter) => {
    if (formatAddress({ ...view, filter }) !== formatAddress(view)) onChange({ filter }, "push");
  };
  // a new search looks through all that the other choices leave, not through what the last words left
  const searched = useMemo(
    () => (view.filter.q === "" ? seen : shown(data, { ...view, filter: { ...view.filter, q: "" } }, today)),
    [data, view, seen, today],
  );
  const zoomBy = (step: number) => {
    const { current } = standing;
    if (current === null) return;
    const zoom = Math.min(maxZoom, Math.max(minZoom, current.zoom + step));
    onChange({ camera: rounded({ ...current, zoom }) }, "replace");
  };
  const fit = () => onChange({ camera: null }, "replace");

  const bars = useMemo(
    () =>
      yearBars(
        filtered(data, { filter: { ...view.filter, from: null, to: null }, day: null, matches }).agreements,
        today,
      ),
    [data, view.filter, today, matches],
  );
  const scale = useMemo(() => timeScale(bars[0]?.year ?? 0, bars.at(-1)?.year ?? 0), [bars]);
  const fadeTo = (at: Day | null, change: () => void) => {
    if (vintageOn(at ?? today) === seen.vintage) change();
    else crossFade(change);
  };
  const show = (at: Day | null, how: "push" | "replace") => fadeTo(at, () => onChange({ at }, how));
  // a step as it is: of what the reader has changed only language and colours stay
  const viewOf = (step: StoryStep): Partial<View> => {
    const found = steps?.(step);
    return { ...(found?.ok ? found.value : startView), story: step, lang: view.lang, theme: view.theme };
  };
  const toStep = (step: StoryStep) => {
    const next = viewOf(step);
    fadeTo(next.at ?? null, () => onChange(next, "push"));
  };
  useStoryFocus(story?.id ?? null);
  const { isPlaying, toggle } = usePlay(
    // while a story is told its steps say the date
    story === null ? playDays(bars, today, view.filter) : [],
    seen.day,
    (day) => show(day === today ? null : day, "replace"),
  );

  const panelKey = seen.focus.kind === "none" ? "overview" : `${seen.focus.kind} ${seen.focus.id}`;
  const all = [...notices, ...failureNotices(words, lang), ...viewNotices(seen, failure, lang)];
  const map = (
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
      onAskForMap={setAsksForMap}
      onFailure={setFailure}
      onDrawn={onDrawn}
      onReady={onReady}
    />
  );
  const table =
    view.show === "map" ? undefined : (
      <Boundary key={view.show} fallback={<Failed lang={lang} file={view.show} onRetry={reload} />}>
        <Suspense fallback={<Loading lang={lang} />}>
          {view.show === "about" ? (
            <AboutView lang={lang} nav={nav} data={data} />
          ) : (
            <TableView lang={lang} nav={nav} data={data} shown={seen} only={view.show === "borders"} />
          )}
        </Suspense>
      </Boundary>
    );
  const legend = <Legend entries={drawn.legend} lang={lang} />;
  const notice = <Notices lang={lang} notices={all} onDismiss={props.onDismiss} />;
  const credit = (
    <>
      <div ref={setScaleSlot} />
      <Credit lang={lang} />
    </>
  );
  if (story !== null && view.story !== null && steps !== undefined) {
    return (
      <StoryView
        lang={lang}
        story={story}
        at={view.story}
        view={view}
        steps={steps}
        map={map}
        table={table}
        legend={legend}
        notice={notice}
        credit={credit}
        onStep={toStep}
        onShow={(show) => onChange({ show }, "replace")}
        onLeave={() => onChange({ story: null }, "push")}
      />
    );
  }
  return (
    <AppFrame
      lang={lang}
      panelKey={panelKey}
      panel={
        <Boundary key={panelKey} fallback={<Failed lang={lang} file={panelKey} onRetry={reload} />}>
          <SidePanel lang={lang} nav={nav} data={data} shown={seen} />
        </Boundary>
      }
      map={map}
      table={table}
      find={
        <Boundary fallback={<Failed lang={lang} file="find-row" onRetry={reload} />}>
          <Suspense fallback={<div className="find-waiting" />}>
            <FindRow
              box={{ lang, filter: view.filter, shown: searched, data, onFilter: filterBy, onFocus: focusOn }}
              stories={{ lang, href: (step) => hrefOf(viewOf(step)), onStart: toStep }}
              filter={{
                lang,
                filter: view.filter,
                made: seen.made,
                left: seen.agreements.length,
                data,
                day: seen.day,
                matches,
                words: words.state,
                onFilter: filterBy,
              }}
            />
          </Suspense>
        </Boundary>
      }
      controls={
        <ViewControls
          lang={lang}
          show={view.show}
          theme={props.theme}
          onShow={(show) => onChange({ show }, "push")}
          onLang={props.onLang}
          onTheme={props.onTheme}
          more={<ShareMenu lang={lang} view={view} shown={seen} data={data} />}
        />
      }
      time={
        <TimeControls
          lang={lang}
          at={view.at}
          today={today}
          read={view.read}
          lines={view.lines}
          line={{ bars, scale, isPlaying, onPlay: toggle }}
          filter={view.filter}
          onFilter={filterBy}
          onAt={(at) => show(at, "push")}
          onRead={(read) => onChange({ read }, "push")}
          onLines={(lines) => onChange({ lines }, "push")}
        />
      }
      zoom={<ZoomControls lang={lang} onZoomIn={() => zoomBy(1)} onZoomOut={() => zoomBy(-1)} onFit={fit} />}
      legend={legend}
      notice={notice}
      credit={credit}
    />
  );
}

/** A place is shown on the map and never singled out by itself. */
const focusFor = (target: Target): Focus => (target.kind === "place" ? nothing : target);
