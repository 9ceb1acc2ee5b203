import type { Target } from "../domain/intent.ts";
import type { Outlines } from "../domain/outlines.ts";
import type { Scene } from "../domain/scene-marks.ts";
import { areaShape, borderShape } from "./layers.tsx";
import { arcClass } from "./mark-classes.ts";
import { coursePath } from "./paths.ts";

interface HoverProps {
  scene: Scene;
  outlines: Outlines;
  hover: Target;
}

/** What the pointer is on, drawn once more and stronger: so nothing beneath is redrawn. */
export function HoverLayer({ scene, outlines, hover }: HoverProps) {
  if (hover.kind === "province") {
    const mark = scene.areas.findLast((area) => area.id === hover.id);
    return mark ? <path className="pic-area-hover" d={areaShape(outlines, mark)} /> : null;
  }
  if (hover.kind === "border") {
    const mark = scene.borders.findLast((border) => border.id === hover.id);
    return mark ? (
      <path className={`pic-border-hover pic-${mark.draw}`} d={borderShape(outlines, mark)} />
    ) : null;
  }
  const arcs = scene.arcs.filter((arc) =>
    hover.kind === "link" ? arc.link === hover.id : hover.kind === "agreement" && arc.agreement === hover.id,
  );
  return arcs.map((arc) => (
    <path
      key={arc.id}
      className={`${arcClass({ ...arc, emphasis: "strong", quiet: false })} pic-hovered`}
      strokeWidth={arc.width + 2}
      d={coursePath(arc.course)}
    />
  ));
}
