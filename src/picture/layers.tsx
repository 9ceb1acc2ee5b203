import { memo } from "react";
import type { Geometry } from "../domain/dataset.ts";
import type { AreaMark, BorderMark, Scene } from "../domain/scene-marks.ts";
import { Fade } from "./fade.tsx";
import { arcClass, areaClass, borderClass } from "./mark-classes.ts";
import { areaPath, coursePath, linePath } from "./paths.ts";

export interface LayersProps {
  scene: Pick<Scene, "areas" | "borders" | "arcs">;
  geometry: Geometry;
}

/** What lies in path units, back to front: neighbouring countries, provinces, borders, arcs. Redrawn only with its scene. */
export const Layers = memo(function Layers({ scene, geometry }: LayersProps) {
  return (
    <>
      <path
        className="pic-context"
        d={geometry.context.features.map((feature) => areaPath(feature.geometry)).join("")}
      />
      <Fade />
      <g>
        {scene.areas.map((mark) => (
          <path
            key={`${mark.vintage} ${mark.id}`}
            className={areaClass(mark)}
            d={areaShape(geometry, mark)}
          />
        ))}
      </g>
      <g fill="none">
        {scene.borders.map((mark) => (
          <BorderLine key={`${mark.vintage} ${mark.id}`} mark={mark} d={borderShape(geometry, mark)} />
        ))}
      </g>
      <g fill="none">
        {scene.arcs.map((mark) => (
          <path
            key={mark.id}
            className={arcClass(mark)}
            strokeWidth={mark.width}
            d={coursePath(mark.course)}
          />
        ))}
      </g>
    </>
  );
});

/** A signed border glows: a wide pale line under the line itself. */
function BorderLine({ mark, d }: { mark: BorderMark; d: string }) {
  return (
    <>
      {mark.draw === "signed" && <path className={`pic-glow pic-${mark.emphasis}`} d={d} />}
      <path className={borderClass(mark)} d={d} />
    </>
  );
}

/** Path data of an area mark; none where the geometry lacks it. */
export function areaShape(geometry: Geometry, mark: Pick<AreaMark, "id" | "vintage">): string {
  const found = geometry.areas[mark.vintage].features.find((feature) => feature.properties.id === mark.id);
  return found ? areaPath(found.geometry) : "";
}

/** Path data of a border mark; none where the geometry lacks it. */
export function borderShape(geometry: Geometry, mark: Pick<BorderMark, "id" | "vintage">): string {
  const found = geometry.borders[mark.vintage].features.find((feature) => feature.properties.id === mark.id);
  return found ? linePath(found.geometry) : "";
}
