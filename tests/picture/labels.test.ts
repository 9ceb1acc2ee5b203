import fc from "fast-check";
import { expect, test } from "vitest";
import type { Rect } from "../../src/domain/camera.ts";
import type { LabelMark } from "../../src/domain/scene-marks.ts";
import { langs } from "../../src/domain/text.ts";
import { type LabelRoom, overlap, placeLabels } from "../../src/picture/labels.ts";
import { projection } from "../../src/picture/projection.ts";
import { label } from "./fixture.ts";

const size = { width: 1000, height: 700 };
const room = (labels: readonly LabelMark[], over: Partial<LabelRoom> = {}): LabelRoom => ({
  labels,
  lang: "vi",
  project: ([x, y]) => [x, y],
  size,
  unit: 1,
  discs: [],
  courses: [],
  obstacles: [],
  ...over,
});

const words = ["Thủ đô Viêng Chăn", "Quảng Trị", "Huế", "Hồ Chí Minh", "ນະຄອນຫຼວງວຽງຈັນ", "Bà Rịa – Vũng Tàu"];
const marks = fc.array(
  fc.record({
    lng: fc.double({ min: 101, max: 109, noNaN: true }),
    lat: fc.double({ min: 9, max: 23, noNaN: true }),
    text: fc.constantFrom(...words),
    anchor: fc.constantFrom("below" as const, "center" as const),
    rank: fc.integer({ min: 0, max: 20 }),
  }),
  { maxLength: 70 },
);
const rooms = fc
  .record({
    marks,
    lang: fc.constantFrom(...langs),
    unit: fc.constantFrom(1, 2.2),
    camera: fc.record({
      lng: fc.double({ min: 101, max: 109, noNaN: true }),
      lat: fc.double({ min: 9, max: 23, noNaN: true }),
      zoom: fc.double({ min: 3.5, max: 11, noNaN: true }),
    }),
  })
  .map((given): LabelRoom => {
    const labels = given.marks.map(({ lng, lat, text, anchor, rank }, i) =>
      label(`${i}`, [lng, lat], { names: { vi: text, lo: text, en: text }, anchor, rank }),
    );
    return room(labels, {
      lang: given.lang,
      unit: given.unit,
      project: projection(given.camera, size),
      discs: labels.slice(0, 30).map(({ at }, i) => ({ at, radius: i % 7 === 0 ? 16 : 4 })),
      courses: labels.slice(1, 20).map(({ at }, i) => [labels[i]?.at ?? at, at]),
      obstacles: [{ x: 10, y: 500, width: 260, height: 190 }],
    });
  });

test("no name lies on another, on a dot, on an obstacle or across the edge, wherever the camera stands", () => {
  fc.assert(
    fc.property(rooms, (given) => {
      const boxes = placeLabels(given).map((placed) => placed.box);
      const dots = given.discs.map(({ at, radius }): Rect => {
        const [x, y] = given.project(at);
        const r = radius * given.unit;
        return { x: x - r, y: y - r, width: 2 * r, height: 2 * r };
      });
      boxes.forEach((box, i) => {
        expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= 1000 && box.y + box.height <= 700).toBe(true);
        for (const other of [...boxes.slice(i + 1), ...dots, ...given.obstacles])
          expect(overlap(box, other)).toBe(false);
      });
    }),
    { numRuns: 150 },
  );
});

test("names of lower rank change nothing for those above, and the same room is filled the same way", () => {
  fc.assert(
    fc.property(rooms, fc.integer({ min: 0, max: 20 }), (given, rank) => {
      const all = placeLabels(given);
      const upper = placeLabels({ ...given, labels: given.labels.filter((mark) => mark.rank <= rank) });
      expect(all.filter(({ mark }) => mark.rank <= rank)).toEqual(upper);
      expect(placeLabels(given)).toEqual(all);
    }),
    { numRuns: 80 },
  );
});

test("of two names at one spot the one of higher rank stands, whatever their order", () => {
  const [first, second] = [
    label("a", [500, 300], { rank: 1, anchor: "center" }),
    label("b", [500, 300], { rank: 2, anchor: "center" }),
  ];
  for (const labels of [
    [first, second],
    [second, first],
  ]) {
    const [placed] = placeLabels(room(labels));
    expect([placed?.mark.id, placed?.x]).toEqual(["a", 500]);
  }
});

test("a name stands under its dot, clear of a ring, and goes elsewhere where an arc or an obstacle lies", () => {
  const mark = label("Quảng Trị", [500, 300]);
  const at = (over: Partial<LabelRoom>) => {
    const [placed] = placeLabels(room([mark], { discs: [{ at: [500, 300], radius: 5 }], ...over }));
    return placed && [placed.anchor, Math.sign(placed.x - 500), Math.sign(placed.y - 305)];
  };
  expect(at({})).toEqual(["middle", 0, 1]);
  expect(at({ obstacles: [{ x: 400, y: 306, width: 200, height: 30 }] })).toEqual(["middle", 0, -1]);
  expect(
    at({
      courses: [
        [
          [500, 300],
          [500, 400],
        ],
      ],
    }),
  ).toEqual(["middle", 0, -1]);
  const ringed = placeLabels(room([mark], { discs: [{ at: [500, 300], radius: 16 }] }))[0];
  expect((ringed?.box.y ?? 0) - 300).toBeGreaterThan(14);
});
