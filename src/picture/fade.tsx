import { useId } from "react";
import { toGrid } from "../domain/grid.ts";
import type { Position } from "../domain/scene-marks.ts";

/** The frame to which the neighbouring countries are clipped (data/boundaries/context.yaml), lng and lat in degrees. */
const corners: [northWest: Position, southEast: Position] = [
  [95, 26],
  [115, 5],
];
/** how far in they fade, in parts of the frame */
const depth = 0.09;

/** Lets the neighbouring countries fade out where they were cut off, so that no straight edge looks like a coast. */
export function Fade() {
  const id = useId();
  const [[x, y], [east, south]] = [toGrid(corners[0]), toGrid(corners[1])];
  const [width, height] = [east - x, south - y];
  const [across, down] = [Math.round(width * depth), Math.round(height * depth)];
  const sides = [
    { side: "w", at: { x, y, width: across, height }, to: { x2: 1, y2: 0 } },
    { side: "e", at: { x: east - across, y, width: across, height }, to: { x1: 1, x2: 0, y2: 0 } },
    { side: "n", at: { x, y, width, height: down }, to: { x2: 0, y2: 1 } },
    { side: "s", at: { x, y: south - down, width, height: down }, to: { x2: 0, y1: 1, y2: 0 } },
  ];
  return sides.map(({ side, at, to }) => (
    <g key={side}>
      <linearGradient id={`${id}${side}`} {...to}>
        <stop className="pic-sea-stop" />
        <stop className="pic-sea-stop" offset="1" stopOpacity="0" />
      </linearGradient>
      <rect {...at} fill={`url(#${id}${side})`} />
    </g>
  ));
}
