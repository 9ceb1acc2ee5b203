import { cameraFor, type Size } from "../domain/camera.ts";
import type { Outlines } from "../domain/outlines.ts";
import type { Position, Scene } from "../domain/scene-marks.ts";
import type { Lang } from "../domain/text.ts";
import { Inset, type IslandGroup } from "./inset.tsx";
import { insetPlace } from "./inset-place.ts";
import { placeLabels } from "./labels.ts";
import { Layers } from "./layers.tsx";
import { gridTransform, projection } from "./projection.ts";
import { coursesOf, discsOf, Labels, PointMarks } from "./screen-marks.tsx";

/**
 * The drawing is shown at some 0.7 of its view box on wide screens, and at some 0.3 of it on phones: type and dots are
 * drawn larger by the inverse, and on phones fewer names find room.
 */
const variants = [
  { id: "wide", unit: 1.4, insetUnit: 1.35 },
  { id: "narrow", unit: 3.2, insetUnit: 2.6 },
] as const;

interface StaticPictureProps {
  scene: Scene;
  outlines: Outlines;
  islands: readonly IslandGroup[];
  langs: readonly Lang[];
  /** the view box: about the px that the map has on a wide screen */
  size: Size;
  /** in the language of the document */
  title: string;
  description: string;
}

/**
 * A scene as SVG for HTML that is written before anyone reads it: it fits any box, and holds the names in every
 * language and at two sizes. picture.css shows the one set that the document's language and width ask for.
 */
export function StaticPicture(props: StaticPictureProps) {
  const { scene, outlines, islands, langs, size, title, description } = props;
  const camera = cameraFor(scene.bounds, size, { top: 44, right: 44, bottom: 44, left: 44 });
  const project = projection(camera, size);
  return (
    <svg
      className="pic pic-static"
      viewBox={`0 0 ${size.width} ${size.height}`}
      preserveAspectRatio="xMidYMid meet"
      role="img"
    >
      <title>{title}</title>
      <desc>{description}</desc>
      <g transform={gridTransform(camera, size)}>
        <Layers scene={scene} outlines={outlines} />
      </g>
      {variants.map((variant) => (
        <g key={variant.id} className={`pic-${variant.id}`}>
          <PointMarks scene={scene} project={project} unit={variant.unit} hover={null} />
          {langs.map((lang) => (
            <g key={lang} lang={lang} className="pic-labels pic-by-lang">
              <Names
                scene={scene}
                islands={scene.islands ? islands : []}
                lang={lang}
                size={size}
                project={project}
                variant={variant}
              />
            </g>
          ))}
        </g>
      ))}
    </svg>
  );
}

interface NamesProps extends Pick<StaticPictureProps, "scene" | "islands" | "size"> {
  lang: Lang;
  project: (at: Position) => [number, number];
  variant: (typeof variants)[number];
}

/** What depends on the language: names, and the inset with its own. */
function Names({ scene, islands, lang, size, project, variant }: NamesProps) {
  const inset =
    islands.length > 0 ? insetPlace({ scene, islands, lang, project, size, unit: variant.insetUnit }) : null;
  const labels = placeLabels({
    labels: scene.labels,
    lang,
    project,
    size,
    unit: variant.unit,
    discs: discsOf(scene),
    courses: coursesOf(scene),
    obstacles: inset ? [inset] : [],
  });
  return (
    <>
      <Labels labels={labels} />
      {inset && <Inset islands={islands} lang={lang} at={[inset.x, inset.y]} unit={variant.insetUnit} />}
    </>
  );
}
