import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { FilesError } from "../../data/fetch-file.ts";
import { toScreen } from "../../domain/camera.ts";
import type { Dataset } from "../../domain/dataset.ts";
import type { Intent, Target } from "../../domain/intent.ts";
import { toWorld } from "../../domain/mercator.ts";
import { geometryOf } from "../../domain/outlines.ts";
import type { Scene } from "../../domain/scene-marks.ts";
import type { Shown } from "../../domain/shown.ts";
import { stopsOf } from "../../domain/targets.ts";
import type { Lang } from "../../domain/text.ts";
import type { Camera } from "../../domain/view.ts";
import type { MapFailure } from "../../map/atlas-map.ts";
import { paddingFor } from "../../ui/stage/padding.ts";
import { tipLines } from "../../ui/stage/tip-lines.ts";
import { useElementSize } from "../../ui/stage/use-element-size.ts";
import { useObstacles } from "../../ui/stage/use-obstacles.ts";
import { useSteps } from "../../ui/stage/use-steps.ts";
import { Failed, Loading } from "../../ui/states.tsx";
import { Tip } from "../../ui/tip.tsx";
import { Stage } from "./stage.tsx";
import type { Ground } from "./use-ground.ts";

interface MapAreaProps {
  data: Dataset;
  shown: Shown;
  scene: Scene;
  ground: Ground;
  lang: Lang;
  /** where the address says the map stands; null: fit what is drawn */
  at: Camera | null;
  onIntent: (intent: Intent) => void;
  onFit: () => void;
  onCamera: (camera: Camera) => void;
  scaleSlot: HTMLElement | null;
  /** the reader moves through the map: what the GL map is built from is wanted */
  onAskForMap: (asks: boolean) => void;
  onFailure: (failure: MapFailure | "not-loaded") => void;
  /** the GL map has drawn all: whatever failed before is over */
  onDrawn: () => void;
  /** the map area is on the page, with the picture in it where it has room */
  onReady: () => void;
}

interface Hover {
  target: Target | null;
  at: [number, number] | null;
}
const nowhere: Hover = { target: null, at: null };

/** The map with the tip beside the pointer, and its loading and failed states. */
export function MapArea(props: MapAreaProps) {
  const { data, shown, ground, lang, onIntent } = props;
  const scene = useDrawable(props.scene, !ground.isWaiting);
  const box = useRef<HTMLDivElement>(null);
  const size = useElementSize(box);
  const obstacles = useObstacles(box);
  const isMeasured = size !== undefined;
  const { onReady } = props;
  useEffect(() => {
    if (isMeasured) onReady();
  }, [isMeasured, onReady]);
  const padding = useMemo(() => size && paddingFor(obstacles, size), [obstacles, size]);
  const [hover, setHover] = useState(nowhere);
  const intent = useCallback(
    (told: Intent) => {
      if (told.kind === "hover") {
        setHover((last) => (last.target === null && told.target === null ? last : told));
        return;
      }
      setHover(nowhere);
      onIntent(told);
    },
    [onIntent],
  );
  const standing = useRef<Camera | null>(null);
  const { onCamera } = props;
  const moved = useCallback(
    (camera: Camera) => {
      standing.current = camera;
      onCamera(camera);
    },
    [onCamera],
  );
  const stops = useMemo(() => stopsOf(scene, geometryOf(ground.outlines)), [scene, ground.outlines]);
  const [told, setTold] = useState<Target | null>(null);
  useSteps(
    box,
    stops,
    ({ target, at }) => {
      if (!size || standing.current === null) return;
      setTold(target);
      setHover({ target, at: toScreen(standing.current, size)(toWorld(at)) });
    },
    ({ target }) => intent({ kind: "focus", target }),
  );
  const { error } = ground;
  return (
    <div ref={box} className="map-area">
      {error !== null && (
        <div className="map-state">
          <Failed
            lang={lang}
            file={
              error instanceof FilesError ? error.faults.map(({ file }) => file).join(", ") : String(error)
            }
            onRetry={() => void ground.refetch()}
          />
        </div>
      )}
      {ground.isWaiting && (
        <div className="map-state">
          <Loading lang={lang} />
        </div>
      )}
      {size && padding && (
        <Stage
          scene={scene}
          ground={ground}
          islands={data.islands}
          lang={lang}
          size={size}
          padding={padding}
          at={props.at}
          hover={hover.target}
          obstacles={obstacles}
          onIntent={intent}
          onFit={props.onFit}
          onCamera={moved}
          scaleSlot={props.scaleSlot}
          onAskForMap={props.onAskForMap}
          onFailure={props.onFailure}
          onDrawn={props.onDrawn}
        />
      )}
      <p className="aside" aria-live="polite">
        {told && tipLines(told, shown, data, lang).join(". ")}
      </p>
      {size && hover.target && hover.at && (
        <Tip at={hover.at} size={size} lines={tipLines(hover.target, shown, data, lang)} />
      )}
    </div>
  );
}

/** The scene, or while its provinces are on their way the last one that could be drawn: the map is never bare. */
function useDrawable(scene: Scene, isDrawable: boolean): Scene {
  const [last, setLast] = useState(scene);
  if (isDrawable && last !== scene) setLast(scene);
  return isDrawable ? scene : last;
}
