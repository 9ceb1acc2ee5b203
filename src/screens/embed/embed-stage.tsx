import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { cameraFor, maxZoom, minZoom, type Rect, type Size, toScreen } from "../../domain/camera.ts";
import type { Dataset } from "../../domain/dataset.ts";
import type { Intent, Target } from "../../domain/intent.ts";
import { toWorld } from "../../domain/mercator.ts";
import { geometryOf, type Outlines } from "../../domain/outlines.ts";
import type { Scene } from "../../domain/scene-marks.ts";
import type { Shown } from "../../domain/shown.ts";
import { stopsOf } from "../../domain/targets.ts";
import type { Lang } from "../../domain/text.ts";
import type { Camera } from "../../domain/view.ts";
import type { Tried } from "../../picture/gestures.ts";
import { Inset } from "../../picture/inset.tsx";
import { Picture } from "../../picture/picture.tsx";
import { ZoomControls } from "../../ui/controls/zoom-controls.tsx";
import { paddingFor } from "../../ui/stage/padding.ts";
import { tipLines } from "../../ui/stage/tip-lines.ts";
import { useCamera } from "../../ui/stage/use-camera.ts";
import { useElementSize } from "../../ui/stage/use-element-size.ts";
import { useObstacles } from "../../ui/stage/use-obstacles.ts";
import { useSteps } from "../../ui/stage/use-steps.ts";
import { Tip } from "../../ui/tip.tsx";
import { useMedia } from "../../ui/use-media.ts";

interface EmbedStageProps {
  data: Dataset;
  shown: Shown;
  scene: Scene;
  outlines: Outlines;
  lang: Lang;
  /** where the address says the map stands; null: fit what is drawn */
  at: Camera | null;
  /** there is no panel: the tip is all that is told of a thing, and none is singled out */
  isTipAll: boolean;
  onIntent: (intent: Intent) => void;
  onFit: () => void;
  onYield: (tried: Tried) => void;
}

/** The picture of an embed: alive, with tip and zoom, and never another renderer. */
export function EmbedStage(props: EmbedStageProps) {
  const box = useRef<HTMLDivElement>(null);
  const size = useElementSize(box);
  const obstacles = useObstacles(box);
  const standing = useRef<Camera>(null);
  const { data, scene, lang, onIntent, onFit } = props;
  const zoomBy = (step: number) => {
    const { current } = standing;
    if (current === null) return;
    const zoom = Math.min(maxZoom, Math.max(minZoom, current.zoom + step));
    onIntent({ kind: "move", camera: { ...current, zoom }, settled: true });
  };
  // what stands over the picture is there before it, so that the first fit leaves it room
  return (
    <div ref={box} className="embed-stage">
      {size && <Measured {...props} box={box} size={size} obstacles={obstacles} standing={standing} />}
      {scene.islands && (
        <div className="embed-inset" data-over-map>
          <Inset islands={data.islands} lang={lang} />
        </div>
      )}
      <div className="embed-zoom" data-over-map>
        <ZoomControls lang={lang} onZoomIn={() => zoomBy(1)} onZoomOut={() => zoomBy(-1)} onFit={onFit} />
      </div>
    </div>
  );
}

interface MeasuredProps extends EmbedStageProps {
  box: RefObject<HTMLDivElement | null>;
  size: Size;
  obstacles: readonly Rect[];
  /** told where the picture stands */
  standing: RefObject<Camera | null>;
}

const none: never[] = [];

function Measured(props: MeasuredProps) {
  const { data, shown, scene, outlines, lang, at, box, size, obstacles, standing, isTipAll, onIntent } =
    props;
  const still = useMedia("(prefers-reduced-motion: reduce)");
  const padding = useMemo(() => paddingFor(obstacles, size), [obstacles, size]);
  const [west, south, east, north] = scene.bounds;
  const wanted = useMemo(
    () => at ?? cameraFor([west, south, east, north], size, padding),
    [at, west, south, east, north, size, padding],
  );
  const { camera, set } = useCamera(wanted, still);
  useEffect(() => {
    standing.current = camera;
  }, [camera, standing]);
  const stops = useMemo(() => stopsOf(scene, geometryOf(outlines)), [scene, outlines]);
  const [hover, setHover] = useState<{ target: Target | null; at: [number, number] | null }>(nowhere);
  const [told, setTold] = useState<Target | null>(null);
  const show = useCallback(
    (target: Target, place: readonly [number, number]) => {
      setTold(target);
      setHover({ target, at: toScreen(camera, size)(toWorld([...place])) });
    },
    [camera, size],
  );
  const intent = useCallback(
    (asked: Intent) => {
      if (asked.kind === "hover") {
        setHover((last) => (last.target === null && asked.target === null ? last : asked));
        return;
      }
      if (asked.kind === "focus" && isTipAll) {
        // by the keyboard the tip stands already
        if (asked.at) setHover({ target: asked.target, at: asked.at });
        return;
      }
      setHover(nowhere);
      if (asked.kind === "move") set(asked.camera, !asked.settled);
      onIntent(asked);
    },
    [onIntent, set, isTipAll],
  );
  useSteps(
    box,
    stops,
    ({ target, at: place }) => show(target, place),
    ({ target }) => intent({ kind: "focus", target }),
  );
  return (
    <>
      <Picture
        scene={scene}
        outlines={outlines}
        islands={none}
        lang={lang}
        camera={camera}
        size={size}
        hover={hover.target}
        obstacles={obstacles}
        onIntent={intent}
        onFit={props.onFit}
        onYield={props.onYield}
      />
      <p className="embed-unheard" aria-live="polite">
        {told && tipLines(told, shown, data, lang).join(". ")}
      </p>
      {hover.target && hover.at && (
        <Tip at={hover.at} size={size} lines={tipLines(hover.target, shown, data, lang)} />
      )}
    </>
  );
}

const nowhere = { target: null, at: null };
