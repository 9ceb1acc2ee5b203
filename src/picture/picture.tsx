import { useMemo, useRef } from "react";
import type { Rect, Size } from "../domain/camera.ts";
import type { Intent, Target } from "../domain/intent.ts";
import { geometryOf, type Outlines } from "../domain/outlines.ts";
import { pick } from "../domain/pick.ts";
import type { Scene } from "../domain/scene-marks.ts";
import type { Lang } from "../domain/text.ts";
import type { Camera } from "../domain/view.ts";
import { pictureMessages } from "../i18n/picture.ts";
import { type Tried, useGestures } from "./gestures.ts";
import { HoverLayer } from "./hover-layer.tsx";
import { Inset, type IslandGroup, insetSize } from "./inset.tsx";
import { placeLabels } from "./labels.ts";
import { Layers } from "./layers.tsx";
import { gridTransform, projection } from "./projection.ts";
import { coursesOf, discsOf, Labels, PointMarks } from "./screen-marks.tsx";

export interface PictureProps {
  scene: Scene;
  outlines: Outlines;
  islands: readonly IslandGroup[];
  lang: Lang;
  camera: Camera;
  /** px */
  size: Size;
  hover?: Target | null;
  /** px boxes that no name may lie under: legend, controls. Keep the array while it says the same */
  obstacles?: readonly Rect[];
  /** px of the inset's top left (see insetPlace); by default it stands at the bottom right, over the credit */
  insetAt?: [number, number];
  onIntent?: (intent: Intent) => void;
  /** the reader asks to see all that is drawn */
  onFit?: () => void;
  /** present: wheel and one finger are left to the page around it (see Gestures) */
  onYield?: (tried: Tried) => void;
}

const none: readonly Rect[] = [];

/** A scene as SVG, in px of its own. With `onIntent` it answers the reader, and is one stop of the Tab key. */
export function Picture(props: PictureProps) {
  const { scene, outlines, islands, lang, camera, size, hover = null, obstacles = none, onIntent } = props;
  const ref = useRef<HTMLDivElement>(null);
  useGestures(ref, {
    camera,
    size,
    under: (point, tolerance) =>
      pick({ scene, geometry: geometryOf(outlines), camera, size, point, tolerance }),
    onIntent,
    onFit: props.onFit,
    onYield: props.onYield,
  });
  const project = useMemo(() => projection(camera, size), [camera, size]);
  const [insetX, insetY] = props.insetAt ?? [];
  const inset = useMemo((): Rect | null => {
    if (!scene.islands || islands.length === 0) return null;
    const box = insetSize(islands, lang);
    return { ...box, x: insetX ?? size.width - box.width - 10, y: insetY ?? size.height - box.height - 34 };
  }, [scene.islands, islands, lang, size, insetX, insetY]);
  const labels = useMemo(() => {
    const taken = inset ? [...obstacles, inset] : obstacles;
    return placeLabels({
      labels: scene.labels,
      lang,
      project,
      size,
      unit: 1,
      discs: discsOf(scene),
      courses: coursesOf(scene),
      obstacles: taken,
    });
  }, [scene, lang, project, size, obstacles, inset]);
  const messages = pictureMessages[lang];
  const frameClass = [
    "pic-frame",
    ...(onIntent ? ["pic-alive"] : []),
    ...(props.onYield ? ["pic-cooperative"] : []),
  ].join(" ");
  const stop = {
    role: "group",
    tabIndex: 0,
    "aria-label": messages.mapGroup,
    "aria-description": messages.mapKeys,
  };
  return (
    <div ref={ref} className={frameClass} {...(onIntent && stop)}>
      <svg
        className="pic"
        width={size.width}
        height={size.height}
        role="img"
        aria-label={mapName(scene, lang)}
      >
        <rect className="pic-sea" width={size.width} height={size.height} />
        <g transform={gridTransform(camera, size)}>
          <Layers scene={scene} outlines={outlines} />
          {hover && <HoverLayer scene={scene} outlines={outlines} hover={hover} />}
        </g>
        <PointMarks scene={scene} project={project} unit={1} hover={hover} />
        <g className="pic-labels" lang={lang}>
          <Labels labels={labels} />
        </g>
        {inset && <Inset islands={islands} lang={lang} at={[inset.x, inset.y]} />}
      </svg>
    </div>
  );
}

/** The map's accessible name, with what it shows counted. */
export function mapName(scene: Pick<Scene, "arcs" | "rings" | "borders">, lang: Lang): string {
  const links = new Set([...scene.arcs, ...scene.rings].flatMap((mark) => mark.link ?? [])).size;
  const signed = scene.borders.filter((border) => border.state === "signed").length;
  return pictureMessages[lang].map({ links, signed });
}
