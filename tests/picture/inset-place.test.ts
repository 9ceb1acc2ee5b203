import { expect, test } from "vitest";
import type { Position } from "../../src/domain/scene-marks.ts";
import { insetSize } from "../../src/picture/inset.tsx";
import { insetPlace } from "../../src/picture/inset-place.ts";
import { arc, islands, label } from "./fixture.ts";

const size = { width: 800, height: 600 };
const place = (arcs: Position[][], labels: Position[] = [], unit = 1) =>
  insetPlace({
    scene: {
      arcs: arcs.map((course, i) => arc(`${i}`, { course })),
      labels: labels.map((at, i) => label(`${i}`, at)),
    },
    islands,
    lang: "vi",
    project: (at) => at,
    size,
    unit,
  });

test("it stands at the bottom right, over the credit, as large as asked", () => {
  const { width, height } = insetSize(islands, "vi");
  expect(place([])).toEqual({ x: 790 - width, y: 566 - height, width, height });
  expect(place([], [], 2)).toMatchObject({ width: 2 * width, height: 2 * height });
});

test("it goes where it covers least", () => {
  const arcBottomRight: Position[] = [
    [700, 400],
    [770, 500],
  ];
  expect(place([arcBottomRight])).toMatchObject({ x: 10 });
  const farther = place([arcBottomRight], [[30, 520]]);
  expect([farther.x > 400, farther.y]).toEqual([true, 10]);
});
