import { expect, test } from "vitest";
import { fontNeeds, fontStack } from "../../src/map/fonts.ts";
import { labelPoints } from "../../src/map/labels.ts";
import { light, smallScene } from "./small-scene.ts";

test("names in the reader's language, with what they must leave free", () => {
  const { features } = labelPoints(smallScene, "vi", light);
  expect(features.map(({ geometry, properties }) => [geometry.coordinates, properties])).toEqual([
    [[106.4, 15.7], { icon: "unseen", iconSize: 11, rank: -1 }],
    [[104.9, 21.7], { icon: "unseen", iconSize: 32.5, rank: -1 }],
    [[106.9, 16.3], { icon: "place", iconSize: 1, rank: -1 }],
    [
      [106.4, 15.7],
      {
        text: "Salavan",
        rank: 0,
        places: [
          "top",
          [0, expect.closeTo(0.758, 3)],
          "bottom",
          [0, expect.closeTo(-0.758, 3)],
          "left",
          [expect.closeTo(0.633, 3), 0],
          "right",
          [expect.closeTo(-0.633, 3), 0],
        ],
        size: 15,
        weight: 600,
        color: light["label-strong"],
        halo: light.halo,
        haloWidth: expect.closeTo(2.1, 5),
        opacity: 1,
      },
    ],
    [
      [107, 16.7],
      {
        text: "Quảng Trị",
        rank: 1,
        places: ["center", [0, 0], "top", [0, 0.1], "bottom", [0, -0.1]],
        size: 11.5,
        weight: 400,
        color: light.label,
        halo: light.halo,
        haloWidth: expect.closeTo(1.61, 5),
        opacity: 0.8,
      },
    ],
  ]);
});

test("Lao letters are asked of the Lao font, each weight by itself", () => {
  expect(fontNeeds(labelPoints(smallScene, "lo", light))).toEqual([
    { family: "Noto Sans Lao", weight: 600, letters: "ສາລະວັນ".replace(/(.)(?=.*\1)/gu, "$1") },
    { family: "Noto Sans Lao", weight: 400, letters: "ກວາງຈີ" },
  ]);
  expect(fontNeeds(labelPoints(smallScene, "vi", light)).map((need) => need.family)).toEqual([
    "Be Vietnam Pro",
    "Be Vietnam Pro",
  ]);
});

test("the first family of a stack names its weight and exists nowhere", () => {
  expect(fontStack(600)).toEqual(["Be Vietnam Pro Semibold", "Be Vietnam Pro", "Noto Sans Lao"]);
});
