import { expect, test } from "vitest";
import { overview } from "../../src/domain/overview.ts";
import { provinceCard } from "../../src/domain/province-card.ts";
import { scene } from "../../src/domain/scene.ts";
import { shown } from "../../src/domain/shown.ts";
import { data, now, viewOf } from "./fixture.ts";

const today = shown(data, viewOf({}), now);
const signed = shown(data, viewOf({ read: "signed" }), now);
const successor = "la-salavan~vn-quang-tri-2025";

test("in reading signed a border of today tells what it inherited, and those of gone provinces what these signed", () => {
  const told = (id: string) => {
    const border = signed.borderById.get(id);
    return border && `${border.vintage} ${border.state} ${border.agreements.length}`;
  };
  expect(told(successor)).toBe("vn34 signed 2");
  expect(told("la-salavan~vn-quang-tri")).toBe("vn63 signed 2");
  expect(told("la-savannakhet~vn-quang-tri-2025")).toBe("vn34 none-found 0");
  expect(told("la-savannakhet~vn-quang-tri")).toBeUndefined();
  for (const border of today.borders) expect(signed.borderById.get(border.id)).toEqual(border);
});

test("the map tells it once, on the line of the provinces that signed", () => {
  const { borders } = scene(data, viewOf({ read: "signed" }), signed, new Map());
  expect(borders.filter((border) => border.state === "signed").map(({ id }) => id)).toEqual([
    "la-salavan~vn-quang-tri",
    "vn-lai-chau~vn-lao-cai",
    "vn-lao-cai~vn-yen-bai",
  ]);
  expect(borders.find(({ id }) => id === successor)?.draw).toBe("hairline");
});

test("the overview counts the borders of the date, whatever the reading", () => {
  expect(overview(signed).bordersAcross).toEqual({ signed: 1, contact: 0, local: 0, "none-found": 1 });
  expect(overview(signed).bordersAcross).toEqual(overview(today).bordersAcross);
});

test("a province's neighbours are those of the date, each once; a gone province's are its own", () => {
  const neighbours = (id: string) =>
    provinceCard(id, signed, data)?.neighbours.map(({ border }) => `${border.id} ${border.state}`);
  expect(neighbours("la-salavan")).toEqual(["la-salavan~la-savannakhet none-found", `${successor} signed`]);
  expect(neighbours("vn-quang-tri")).toEqual(["la-salavan~vn-quang-tri signed"]);
});
