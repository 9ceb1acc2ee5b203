import type { Padding, Rect, Size } from "../../domain/camera.ts";

/** px kept free around what a fit shows, for dots and names at its rim */
const rim = 34;
/** the most of a side that may be kept free: beyond it there would be no map left */
const most = 0.62;

const sides = ["top", "right", "bottom", "left"] as const;

/**
 * The room that a fit leaves at each side so that nothing it shows lies under what stands over the map. Each box is
 * cleared at the side where that takes the smallest share of the map.
 */
export function paddingFor(boxes: readonly Rect[], { width, height }: Size): Padding {
  const padding: Padding = { top: rim, right: rim, bottom: rim, left: rim };
  for (const box of boxes) {
    const need = {
      top: box.y + box.height,
      right: width - box.x,
      bottom: height - box.y,
      left: box.x + box.width,
    };
    const share = (side: keyof Padding) =>
      need[side] / (side === "top" || side === "bottom" ? height : width);
    if (sides.some((side) => need[side] + rim <= padding[side])) continue;
    const cheapest = sides.reduce((best, side) => (share(side) < share(best) ? side : best));
    padding[cheapest] = Math.max(padding[cheapest], need[cheapest] + rim);
  }
  const across = Math.min(1, (width * most) / (padding.left + padding.right));
  const along = Math.min(1, (height * most) / (padding.top + padding.bottom));
  return {
    top: padding.top * along,
    bottom: padding.bottom * along,
    left: padding.left * across,
    right: padding.right * across,
  };
}
