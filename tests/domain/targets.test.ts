import { expect, test } from "vitest";
import type { Geometry } from "../../src/domain/dataset.ts";
import { scene } from "../../src/domain/scene.ts";
import { shown } from "../../src/domain/shown.ts";
import { stopsOf } from "../../src/domain/targets.ts";
import type { View } from "../../src/domain/view.ts";
import { data, now, viewOf } from "./fixture.ts";

const empty = { type: "FeatureCollection" as const, features: [] };
const line = (id: string) => ({
  type: "Feature" as const,
  id,
  properties: { id },
  geometry: {
    type: "LineString" as const,
    coordinates: [
      [106, 16],
      [106.5, 16.5],
      [107, 16],
    ],
  },
});
const geometry: Geometry = {
  areas: { vn63: empty, vn34: empty, la18: empty },
  borders: {
    vn63: empty,
    vn34: { type: "FeatureCollection", features: [line("la-salavan~vn-quang-tri-2025")] },
  },
  context: empty,
};
const stops = (change: Partial<View>) => {
  const view = viewOf(change);
  return stopsOf(scene(data, view, shown(data, view, now), new Map()), geometry);
};

test("the keyboard reaches every link, every border that speaks and has a line, every linked province, once", () => {
  expect(stops({}).map(({ target }) => `${target.kind} ${target.id}`)).toEqual([
    "link la-oudomxay~vn-lai-chau",
    "link la-salavan~vn-quang-tri-2025",
    "link vn-lai-chau~vn-lao-cai-2025",
    "link vn-lao-cai-2025~vn-lao-cai-2025",
    "border la-salavan~vn-quang-tri-2025",
    "province la-oudomxay",
    "province la-salavan",
    "province vn-lai-chau",
    "province vn-lao-cai-2025",
    "province vn-quang-tri-2025",
  ]);
});

test("a border is told of at the middle of its line", () => {
  expect(stops({}).find(({ target }) => target.kind === "border")?.at).toEqual([106.5, 16.5]);
});

test("with a focus only what is lit is stepped through", () => {
  const ids = stops({ focus: { kind: "link", id: "la-salavan~vn-quang-tri-2025" } }).map(
    ({ target }) => target.id,
  );
  expect(ids).toEqual([
    "quang-tri-salavan-2017",
    "quang-tri-salavan-2023",
    "la-salavan~vn-quang-tri-2025",
    "la-salavan",
    "vn-quang-tri-2025",
  ]);
});
