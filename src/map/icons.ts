import { rgb } from "./palette.ts";

/** Pixels for Map.addImage: RGBA, not premultiplied. */
export interface Pixels {
  width: number;
  height: number;
  data: Uint8Array<ArrayBuffer>;
}

/** One clear pixel. */
export const clearPixel: Pixels = { width: 1, height: 1, data: new Uint8Array(4) };

/** A diamond `width` device px wide, filled with a CSS rgb() colour within an edge of another. */
export function diamond(width: number, fill: string, edge: string, edgeWidth: number): Pixels {
  const data = new Uint8Array(width * width * 4);
  const [inner, outer] = [rgb(fill), rgb(edge)];
  for (let y = 0; y < width; y++) {
    for (let x = 0; x < width; x++) {
      const middle = width / 2;
      // px from the diamond's side, inwards
      const depth = (middle - Math.abs(x + 0.5 - middle) - Math.abs(y + 0.5 - middle)) * Math.SQRT1_2;
      const mix = clamp(depth - edgeWidth + 0.5);
      const color = inner.map((channel, i) => channel * mix + (outer[i] ?? 0) * (1 - mix));
      data.set([...color, clamp(depth + 0.5) * 255], (y * width + x) * 4);
    }
  }
  return { width, height: width, data };
}

const clamp = (part: number): number => Math.max(0, Math.min(1, part));
