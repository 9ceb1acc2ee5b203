import { type Size, scaleOf, toScreen } from "../domain/camera.ts";
import { gridOrigin, gridUnits } from "../domain/grid.ts";
import { toWorld } from "../domain/mercator.ts";
import type { Position } from "../domain/scene-marks.ts";
import type { Camera } from "../domain/view.ts";

/** lng, lat to px from the picture's top left. */
export function projection(camera: Camera, size: Size): (at: Position) => [number, number] {
  const project = toScreen(camera, size);
  return (at) => project(toWorld(at));
}

/** The one transform that takes path units to px: all that changes while the picture is moved. */
export function gridTransform(camera: Camera, size: Size): string {
  const [x, y] = toScreen(camera, size)(gridOrigin);
  const scale = scaleOf(camera.zoom) / gridUnits;
  return `translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${scale.toPrecision(8)})`;
}
