import { scaleOf } from "../domain/camera.ts";
import type { Lang } from "../domain/text.ts";
import type { Camera } from "../domain/view.ts";
import { formatKm } from "../i18n/format.ts";
import { pictureMessages } from "../i18n/picture.ts";

/** WGS84 equatorial circumference in km, 2π × 6378.137: what Web Mercator (EPSG:3857) maps onto one world width. */
const equatorKm = 2 * Math.PI * 6378.137;

/**
 * The longest length of 1, 2 or 5 × 10ⁿ km that fits into `room` px at the camera's latitude, and its px.
 * A Mercator px spans equator / scale × cos(latitude): Snyder, Map Projections (USGS PP 1395), eq. 7-5.
 */
export function scaleLength(camera: Camera, room: number): { km: number; px: number } {
  const kmPerPx = (equatorKm / scaleOf(camera.zoom)) * Math.cos((camera.lat * Math.PI) / 180);
  const most = kmPerPx * room;
  const power = 10 ** Math.floor(Math.log10(most));
  const km = ([5, 2].find((nice) => nice * power <= most) ?? 1) * power;
  return { km, px: km / kmPerPx };
}

interface ScaleBarProps {
  camera: Camera;
  lang: Lang;
  /** px */
  room?: number;
}

/** A scale bar in km, true in the middle of the map. */
export function ScaleBar({ camera, lang, room = 110 }: ScaleBarProps) {
  const { km, px } = scaleLength(camera, room);
  const length = formatKm(km, true, lang);
  return (
    <div
      className="pic-scale"
      role="img"
      aria-label={pictureMessages[lang].scale(length)}
      style={{ width: `${px.toFixed(1)}px` }}
    >
      {length}
    </div>
  );
}
