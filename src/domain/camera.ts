import { fromWorld, toWorld, type World } from "./mercator.ts";
import type { Bounds } from "./scene-marks.ts";
import type { Camera } from "./view.ts";

/** The size of a renderer in CSS px. */
export interface Size {
  width: number;
  height: number;
}
/** A box in px from a renderer's top left. */
export interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}
/** Room kept free at each side, in CSS px (under a panel, say). */
export interface Padding {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

/** MapLibre's world is 512 px wide at zoom 0. */
const worldPx = 512;
export const minZoom = 3;
export const maxZoom = 11;

/** Where the centre of a map may stand: over the region, or there would be nothing to see. */
const region = { west: 95, south: 4, east: 115, north: 27 };

/** The camera nearest to one that a map may take. */
export const withinRegion = ({ lng, lat, zoom }: Camera): Camera => ({
  lng: clamp(lng, region.west, region.east),
  lat: clamp(lat, region.south, region.north),
  zoom: clamp(zoom, minZoom, maxZoom),
});

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

/** How many px one world width takes at a zoom. */
export const scaleOf = (zoom: number): number => worldPx * 2 ** zoom;

/** The camera that shows bounds (degrees) whole within what the padding leaves free. */
export function cameraFor(bounds: Bounds, size: Size, padding: Padding, closest = 8.5): Camera {
  const [west, south, east, north] = bounds;
  const [x0, y1] = toWorld([west, south]);
  const [x1, y0] = toWorld([east, north]);
  const free = {
    width: Math.max(40, size.width - padding.left - padding.right),
    height: Math.max(40, size.height - padding.top - padding.bottom),
  };
  const span = Math.max((x1 - x0) / free.width, (y1 - y0) / free.height, Number.EPSILON);
  const zoom = Math.min(closest, Math.max(minZoom, Math.log2(1 / (span * worldPx))));
  const scale = scaleOf(zoom);
  const [lng, lat] = fromWorld([
    (x0 + x1) / 2 + (padding.right - padding.left) / 2 / scale,
    (y0 + y1) / 2 + (padding.bottom - padding.top) / 2 / scale,
  ]);
  return { lng, lat, zoom };
}

/** World (0…1) to px from the renderer's top left. */
export function toScreen(camera: Camera, size: Size): (world: World) => [number, number] {
  const scale = scaleOf(camera.zoom);
  const [cx, cy] = toWorld([camera.lng, camera.lat]);
  return ([x, y]) => [(x - cx) * scale + size.width / 2, (y - cy) * scale + size.height / 2];
}

/** Px from the renderer's top left to lng, lat. */
export function fromScreen(camera: Camera, size: Size): (px: [number, number]) => [number, number] {
  const scale = scaleOf(camera.zoom);
  const [cx, cy] = toWorld([camera.lng, camera.lat]);
  return ([x, y]) => fromWorld([(x - size.width / 2) / scale + cx, (y - size.height / 2) / scale + cy]);
}
