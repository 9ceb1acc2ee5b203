import { lazy, Suspense, useCallback, useEffect, useMemo, useReducer } from "react";
import { createPortal } from "react-dom";
import { cameraFor, type Padding, type Rect, type Size, withinRegion } from "../../domain/camera.ts";
import type { Intent, Target } from "../../domain/intent.ts";
import { geometryOf } from "../../domain/outlines.ts";
import type { Scene } from "../../domain/scene-marks.ts";
import type { Lang } from "../../domain/text.ts";
import type { Camera } from "../../domain/view.ts";
import type { MapFailure } from "../../map/atlas-map.ts";
import { Inset, type IslandGroup } from "../../picture/inset.tsx";
import { Picture } from "../../picture/picture.tsx";
import { ScaleBar } from "../../picture/scale-bar.tsx";
import { Boundary } from "../../ui/boundary.tsx";
import { useCamera } from "../../ui/stage/use-camera.ts";
import { useMedia } from "../../ui/use-media.ts";
import { startOnPicture, takeOver } from "./take-over.ts";
import type { Ground } from "./use-ground.ts";

const MapView = lazy(() => import("../../map/map-view.tsx").then((module) => ({ default: module.MapView })));

interface StageProps {
  scene: Scene;
  ground: Ground;
  islands: readonly IslandGroup[];
  lang: Lang;
  size: Size;
  padding: Padding;
  /** where the address says the map stands; null: fit what is drawn */
  at: Camera | null;
  hover: Target | null;
  obstacles: readonly Rect[];
  onIntent: (intent: Intent) => void;
  onFit: () => void;
  /** where the map stands now, for the zoom buttons */
  onCamera: (camera: Camera) => void;
  /** where the scale bar is written */
  scaleSlot: HTMLElement | null;
  /** whether the reader has asked for the GL map */
  onAskForMap: (asks: boolean) => void;
  onFailure: (failure: MapFailure | "not-loaded") => void;
  onDrawn: () => void;
}

/**
 * The map area: the picture from the first moment, and the GL map once the reader moves through it. The picture
 * stays until the GL map has drawn all, and comes back when that is lost; both stand at the same camera.
 */
export function Stage(props: StageProps) {
  const {
    scene,
    ground,
    islands,
    lang,
    size,
    padding,
    at,
    hover,
    obstacles,
    onIntent,
    onCamera,
    scaleSlot,
    onFailure,
  } = props;
  const still = useMedia("(prefers-reduced-motion: reduce)");
  const [west, south, east, north] = scene.bounds;
  const wanted = useMemo(
    () => withinRegion(at ?? cameraFor([west, south, east, north], size, padding)),
    [at, west, south, east, north, size, padding],
  );
  const [{ gl }, dispatch] = useReducer(takeOver, startOnPicture);
  const onMap = gl === "taken";
  const asks = gl !== "unasked" && gl !== "failed";
  const { onAskForMap } = props;
  useEffect(() => onAskForMap(asks), [asks, onAskForMap]);
  const { camera, standing, set } = useCamera(wanted, still || onMap);
  useEffect(() => onCamera(camera), [camera, onCamera]);

  const intent = useCallback(
    (told: Intent) => {
      if (told.kind !== "move") {
        onIntent(told);
        return;
      }
      const to = withinRegion(told.camera);
      // a gesture ends where its last step went; a key goes there at once
      if (!told.settled || !isSame(to, standing.current)) dispatch("moving");
      if (told.settled) dispatch("settled");
      set(to, !told.settled && !onMap);
      onIntent({ ...told, camera: to });
    },
    [onIntent, onMap, set, standing],
  );
  const { onDrawn } = props;
  const drawn = useCallback(
    (where: Camera) => {
      if (!isSame(where, standing.current)) return;
      dispatch("drawn");
      onDrawn();
    },
    [onDrawn, standing],
  );
  const failed = useCallback(
    (failure: MapFailure | "not-loaded") => {
      dispatch(failure === "lost" ? "lost" : "failed");
      onFailure(failure);
    },
    [onFailure],
  );

  // the picture does all that the map does, so there is nothing to tell
  const giveUp = useCallback(() => dispatch("failed"), []);

  return (
    <>
      {scaleSlot && createPortal(<ScaleBar camera={camera} lang={lang} />, scaleSlot)}
      {scene.islands && (
        <div className="stage-inset" data-over-map>
          <Inset islands={islands} lang={lang} />
        </div>
      )}
      {!onMap && (
        <Picture
          scene={scene}
          outlines={ground.outlines}
          islands={noIslands}
          lang={lang}
          camera={camera}
          size={size}
          hover={hover}
          obstacles={obstacles}
          onIntent={intent}
          onFit={props.onFit}
        />
      )}
      {asks && ground.isWhole && (
        <Boundary onError={() => failed("not-loaded")}>
          <Suspense>
            <div className={onMap ? "stage-map" : "stage-map stage-map-waiting"} inert={!onMap}>
              <MapView
                scene={scene}
                geometry={geometryOf(ground.outlines)}
                lang={lang}
                hover={hover}
                camera={onMap ? wanted : camera}
                steering={onMap ? (still ? "jump" : "fly") : "follow"}
                onIntent={onMap ? intent : ignore}
                onDrawn={drawn}
                onFailure={failed}
                onTooSlow={giveUp}
              />
            </div>
          </Suspense>
        </Boundary>
      )}
    </>
  );
}

/** One camera, but for what a renderer's arithmetic does to it. */
const isSame = (a: Camera, b: Camera): boolean =>
  Math.abs(a.zoom - b.zoom) < 1e-6 && Math.abs(a.lng - b.lng) < 1e-6 && Math.abs(a.lat - b.lat) < 1e-6;

/** The inset stands over either renderer, so the picture draws none of its own. */
const noIslands: readonly IslandGroup[] = [];

/** Until it takes over, what the map under the picture reports is nobody's doing. */
const ignore = (): void => undefined;
