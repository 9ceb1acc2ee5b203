import { fromScreen, maxZoom, minZoom, type Size } from "../domain/camera.ts";
import type { Intent } from "../domain/intent.ts";
import type { Camera } from "../domain/view.ts";

const panPx = 80;
const zoomStep = 0.5;
const arrows: ReadonlyMap<string, [number, number]> = new Map([
  ["ArrowLeft", [-panPx, 0]],
  ["ArrowRight", [panPx, 0]],
  ["ArrowUp", [0, -panPx]],
  ["ArrowDown", [0, panPx]],
]);

/** What a key asks of the picture: an intent, to fit what is drawn, or nothing. */
export function keyIntent(key: string, camera: Camera, size: Size): Intent | "fit" | null {
  const pan = arrows.get(key);
  if (pan) {
    const [lng, lat] = fromScreen(camera, size)([size.width / 2 + pan[0], size.height / 2 + pan[1]]);
    return { kind: "move", camera: { ...camera, lng, lat }, settled: true };
  }
  const by = key === "+" || key === "=" ? zoomStep : key === "-" ? -zoomStep : 0;
  if (by !== 0) {
    const zoom = Math.min(maxZoom, Math.max(minZoom, camera.zoom + by));
    return { kind: "move", camera: { ...camera, zoom }, settled: true };
  }
  return key === "0" ? "fit" : key === "Escape" ? { kind: "clear" } : null;
}
