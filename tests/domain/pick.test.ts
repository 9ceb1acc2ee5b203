import fc from "fast-check";
import type { Feature, Polygon } from "geojson";
import { expect, test } from "vitest";
import { cameraFor, fromScreen, toScreen } from "../../src/domain/camera.ts";
import type { Areas, Geometry } from "../../src/domain/dataset.ts";
import { fromWorld, toWorld } from "../../src/domain/mercator.ts";
import { pick } from "../../src/domain/pick.ts";
import type { Position, Scene } from "../../src/domain/scene-marks.ts";

const square = (id: string, west: number, south: number): Feature<Polygon, { id: string }> => ({
  type: "Feature",
  id,
  properties: { id },
  geometry: {
    type: "Polygon",
    coordinates: [
      [
        [west, south],
        [west + 2, south],
        [west + 2, south + 2],
        [west, south + 2],
        [west, south],
      ],
    ],
  },
});
const collection = (...features: Areas["features"]): Areas => ({
  type: "FeatureCollection",
  features,
});
const empty = { type: "FeatureCollection" as const, features: [] };

const geometry: Geometry = {
  areas: { vn63: empty, vn34: collection(square("vn-a", 104, 18), square("vn-b", 106, 18)), la18: empty },
  borders: {
    vn63: empty,
    vn34: {
      type: "FeatureCollection",
      features: [
        {
          type: "Feature",
          id: "vn-a~vn-b",
          properties: { id: "vn-a~vn-b" },
          geometry: {
            type: "LineString",
            coordinates: [
              [106, 18],
              [106, 20],
            ],
          },
        },
      ],
    },
  },
  context: empty,
};
const scene: Scene = {
  at: "2025-11-22",
  reading: "today",
  vintage: "vn34",
  areas: ["vn-a", "vn-b"].map((id) => ({
    id,
    vintage: "vn34",
    country: "VN",
    emphasis: "normal",
    cover: null,
    ghost: false,
  })),
  borders: [
    {
      id: "vn-a~vn-b",
      vintage: "vn34",
      class: "national",
      state: "signed",
      draw: "signed",
      emphasis: "normal",
    },
  ],
  arcs: [
    {
      id: "vn-a~vn-b",
      link: "vn-a~vn-b",
      agreement: null,
      relation: "neighbours-domestic",
      course: [
        [105, 19],
        [107, 19],
      ],
      width: 4,
      stroke: "solid",
      standing: "full",
      quiet: false,
      planned: false,
      emphasis: "normal",
    },
  ],
  rings: [
    {
      id: "x",
      link: "vn-b~vn-b",
      agreement: "x",
      at: [107.5, 19.5],
      radius: 16,
      standing: "full",
      width: 2,
      emphasis: "normal",
    },
  ],
  dots: [],
  places: [{ id: "gate", at: [106, 18.2] }],
  labels: [],
  legend: [],
  islands: false,
  bounds: [104, 18, 108, 20],
};
const size = { width: 800, height: 600 };
const camera = cameraFor(scene.bounds, size, { top: 0, right: 0, bottom: 0, left: 0 });
const px = (position: Position): [number, number] => toScreen(camera, size)(toWorld(position));
const at = (position: Position, dx = 0, dy = 0) => {
  const [x, y] = px(position);
  return pick({ scene, geometry, camera, size, point: [x + dx, y + dy] });
};

test("12 px around an arc is the link, and an arc goes before the border it crosses", () => {
  expect(at([105.5, 19], 0, 13)).toEqual({ kind: "link", id: "vn-a~vn-b" });
  expect(at([105.5, 19], 0, 16)).toEqual({ kind: "province", id: "vn-a" });
  expect(at([106, 19])).toEqual({ kind: "link", id: "vn-a~vn-b" });
});

test("a ring is hit on its line and stands for its agreement", () => {
  expect(at([107.5, 19.5], 16, 0)).toEqual({ kind: "agreement", id: "x" });
});

test("12 px beside a border is the border, further in the province, outside nothing", () => {
  expect(at([106, 18.6], 11, 0)).toEqual({ kind: "border", id: "vn-a~vn-b" });
  expect(at([106, 18.6], 14, 0)).toEqual({ kind: "province", id: "vn-b" });
  expect(at([103.5, 18.6])).toBeNull();
});

test("a place goes before the border it stands on", () => {
  expect(at([106, 18.2], 4, 4)).toEqual({ kind: "place", id: "gate" });
});

test("screen and ground are each other's inverse", () => {
  const lng = fc.double({ min: 100, max: 110, noNaN: true });
  const lat = fc.double({ min: 5, max: 24, noNaN: true });
  fc.assert(
    fc.property(lng, lat, (x, y) => {
      const [backLng, backLat] = fromScreen(camera, size)(px([x, y]));
      expect(backLng).toBeCloseTo(x, 9);
      expect(backLat).toBeCloseTo(y, 9);
      const world = fromWorld(toWorld([x, y]));
      expect(world[1]).toBeCloseTo(y, 9);
    }),
  );
});

test("a fit shows the bounds whole, inside the padding", () => {
  const padded = cameraFor(scene.bounds, size, { top: 20, right: 300, bottom: 40, left: 10 });
  const [x0, y0] = toScreen(padded, size)(toWorld([104, 20]));
  const [x1, y1] = toScreen(padded, size)(toWorld([108, 18]));
  expect(x0).toBeGreaterThanOrEqual(10 - 1e-6);
  expect(x1).toBeLessThanOrEqual(500 + 1e-6);
  expect(y0).toBeGreaterThanOrEqual(20 - 1e-6);
  expect(y1).toBeLessThanOrEqual(560 + 1e-6);
});
