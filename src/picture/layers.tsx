import { memo } from "react";
import type { Outlines } from "../domain/outlines.ts";
import type { AreaMark, BorderMark, Scene } from "../domain/scene-marks.ts";
import { Fade } from "./fade.tsx";
import { arcClass, areaClass, borderClass } from "./mark-classes.ts";
import { coursePath } from "./paths.ts";

export interface LayersProps {
  scene: Pick<Scene, "areas" | "borders" | "arcs">;
  outlines: Outlines;
}

/** Back to front, as on the GL map. */
const vintages = ["vn34", "vn63"] as const;

/** What lies in path units, back to front: neighbouring countries, provinces, borders, arcs. Redrawn only with its scene. */
export const Layers = memo(function Layers({ scene, outlines }: LayersProps) {
  return (
    <>
      <path className="pic-context" d={outlines.context} />
      <Fade />
      <g>
        {scene.areas.map((mark) => (
          <path
            key={`${mark.vintage} ${mark.id}`}
            className={areaClass(mark)}
            d={areaShape(outlines, mark)}
            data-area={mark.id}
          />
        ))}
      </g>
      {vintages.map((vintage) => (
        <g key={vintage} className="pic-glows" fill="none">
          {scene.borders
            .filter((mark) => mark.draw === "signed" && mark.vintage === vintage)
            .map((mark) => (
              <path
                key={mark.id}
                className={`pic-glow pic-${mark.emphasis}`}
                d={borderShape(outlines, mark)}
              />
            ))}
        </g>
      ))}
      <g fill="none">
        {scene.borders.map((mark) => (
          <path
            key={`${mark.vintage} ${mark.id}`}
            className={borderClass(mark)}
            d={borderShape(outlines, mark)}
            data-border={mark.id}
          />
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

/** Path data of an area mark; none where its vintage is not there yet. */
export const areaShape = (outlines: Outlines, { vintage, id }: Pick<AreaMark, "id" | "vintage">): string =>
  outlines.areas[vintage].get(id) ?? "";

/** Path data of a border mark; none where its vintage is not there yet. */
export const borderShape = (
  outlines: Outlines,
  { vintage, id }: Pick<BorderMark, "id" | "vintage">,
): string => outlines.borders[vintage].get(id) ?? "";
