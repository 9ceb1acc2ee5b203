import type { Feature, FeatureCollection, Polygon } from "geojson";
import { fromWorld, toWorld, type World } from "../domain/mercator.ts";

/** The frame to which the neighbouring countries are clipped (data/boundaries/context.yaml), as in the picture. */
const [west, north] = toWorld([95, 26]);
const [east, south] = toWorld([115, 5]);
/** how far in they fade, in parts of the frame, and in how many steps */
const depth = 0.09;
const steps = 16;

/**
 * Strips along the four sides of the frame, to be filled with the colour of the sea: they let the neighbouring
 * countries fade out where they were cut off, so that no straight edge looks like a coast.
 */
export function fadeStrips(): FeatureCollection<Polygon, { opacity: number }> {
  const [across, down] = [((east - west) * depth) / steps, ((south - north) * depth) / steps];
  // the first strips lie outside, over the smoothed edge
  const features = Array.from({ length: steps + 1 }, (_, n) => {
    const step = n - 1;
    const opacity = Math.min(1, 1 - (step + 0.5) / steps);
    return [
      strip([west + step * across, north], [west + (step + 1) * across, south], opacity),
      strip([east - (step + 1) * across, north], [east - step * across, south], opacity),
      strip([west, north + step * down], [east, north + (step + 1) * down], opacity),
      strip([west, south - (step + 1) * down], [east, south - step * down], opacity),
    ];
  });
  return { type: "FeatureCollection", features: features.flat() };
}

function strip([x0, y0]: World, [x1, y1]: World, opacity: number): Feature<Polygon, { opacity: number }> {
  const ring: World[] = [
    [x0, y0],
    [x0, y1],
    [x1, y1],
    [x1, y0],
    [x0, y0],
  ];
  return {
    type: "Feature",
    geometry: { type: "Polygon", coordinates: [ring.map(fromWorld)] },
    properties: { opacity },
  };
}
