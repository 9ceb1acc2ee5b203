import { expect, test } from "vitest";
import type { BorderMark } from "../../src/domain/scene-marks.ts";
import { featureStates, members, noStates, stateChanges } from "../../src/map/layers.ts";
import { mixed } from "../../src/map/palette.ts";
import { light, smallScene } from "./small-scene.ts";

const states = featureStates(smallScene, light, null);

test("the looks of a scene's areas and borders", () => {
  expect(states).toEqual({
    "areas-la18": {
      "la-salavan": { fill: light["land-focus"], opacity: 1, line: light.coast, lineWidth: 0.8 },
    },
    "areas-vn34": {
      "vn-quang-tri-2025": {
        fill: mixed(light["land-vn"], light.context, 0.65),
        opacity: 1,
        line: light.coast,
        lineWidth: 0.8,
      },
    },
    "areas-vn63": {
      "vn-quang-tri": { fill: light["land-ghost"], opacity: 0.6, line: light["land-border"], lineWidth: 1.1 },
    },
    "borders-vn34": {
      "la-salavan~vn-quang-tri-2025": {
        color: light["border-signed"],
        width: 3.4,
        opacity: 1,
        glowWidth: 12,
        glowOpacity: 0.28,
      },
      "la-salavan~la-sekong": {
        color: light["border-silent"],
        width: 2.1,
        opacity: 0.4,
        glowWidth: 0,
        glowOpacity: 0,
      },
    },
    "borders-vn63": {},
  });
});

test("each layer draws the features that are its own", () => {
  const hairline = { ...smallScene.borders[0], id: "la-sekong~vn-hue", draw: "hairline" } as BorderMark;
  const scene = { ...smallScene, borders: [...smallScene.borders, hairline] };
  const drawn = [...members(scene)].filter(([, ids]) => ids.length > 0);
  expect(Object.fromEntries(drawn)).toEqual({
    "areas-la18": ["la-salavan"],
    "areas-vn34": ["vn-quang-tri-2025"],
    "areas-vn63": ["vn-quang-tri"],
    "outlines-la18": ["la-salavan"],
    "outlines-vn34": ["vn-quang-tri-2025"],
    "glow-vn34": ["la-salavan~vn-quang-tri-2025"],
    "borders-vn34": ["la-sekong~vn-hue"],
  });
});

test("a pointer on a province changes that province and nothing else", () => {
  const hovered = featureStates(smallScene, light, { kind: "province", id: "la-salavan" });
  expect(stateChanges(states, hovered)).toEqual([
    {
      source: "areas-la18",
      id: "la-salavan",
      state: { fill: light["land-focus"], opacity: 1, line: light["land-border"], lineWidth: 1.6 },
    },
  ]);
});

test("what leaves the scene leaves the map, and what stays is left alone", () => {
  const fewer = featureStates({ ...smallScene, borders: smallScene.borders.slice(0, 1) }, light, null);
  expect(stateChanges(states, fewer)).toEqual([
    { source: "borders-vn34", id: "la-salavan~la-sekong", state: null },
  ]);
  expect(stateChanges(states, states)).toEqual([]);
  expect(stateChanges(noStates(), states)).toHaveLength(5);
});
