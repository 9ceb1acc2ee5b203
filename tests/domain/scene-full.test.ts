import { expect, test } from "vitest";
import { coverOf } from "../../src/domain/cover.ts";
import { dataset } from "../../src/domain/dataset.ts";
import { spotlight } from "../../src/domain/emphasis.ts";
import { pairId } from "../../src/domain/ids.ts";
import type { LinkAt } from "../../src/domain/links.ts";
import { toWorld } from "../../src/domain/mercator.ts";
import { scene } from "../../src/domain/scene.ts";
import { arcsOf } from "../../src/domain/scene-arcs.ts";
import { starOf } from "../../src/domain/scene-star.ts";
import { shown } from "../../src/domain/shown.ts";
import { startView } from "../../src/domain/view.ts";
import { data, show, today } from "../ui/fixture.ts";

const link = (relation: LinkAt["relation"], count: number): LinkAt => ({
  id: pairId("la-salavan", "vn-hue"),
  reading: "today",
  provinces: ["la-salavan", "vn-hue"],
  relation,
  agreements: data.agreements.slice(0, count),
});
const ground = (links: number) => ({ links, day: today, superseded: new Set<string>() });
const light = spotlight(show(), data);
const quiet = (relation: LinkAt["relation"], count: number, links: number) =>
  arcsOf(link(relation, count), light, data, ground(links)).map((arc) => arc.quiet);

test("on a full map distant links with little between them step back, neighbours and weighty ones do not", () => {
  expect(quiet("distant-across", 1, 100)).toEqual([true]);
  expect(quiet("distant-domestic", 3, 100)).toEqual([true]);
  expect(quiet("neighbours-across", 1, 100)).toEqual([false]);
  expect(quiet("distant-across", 4, 100)).toEqual([false]);
});

test("on a map with room nothing steps back", () => {
  expect(quiet("distant-across", 1, 10)).toEqual([false]);
});

test("a fan has no more arcs than can be told apart: of more, one stands for all, and an agreement in focus beside it", () => {
  const many = (count: number): LinkAt => {
    const [agreement] = data.agreements;
    if (agreement === undefined) throw new Error("there are agreements");
    const agreements = Array.from({ length: count }, (_, n) => ({
      ...agreement,
      id: `made-${n}`,
      planned: [],
    }));
    return { ...link("neighbours-across", 0), agreements };
  };
  const fanned = { ...light, on: true, fanned: many(0).id, links: new Set([many(0).id]) };
  const drawn = (count: number, agreement: string | null) =>
    arcsOf(many(count), { ...fanned, agreement }, data, ground(10));
  expect(drawn(40, null)).toHaveLength(40);
  expect(drawn(41, null).map((arc) => [arc.id, arc.agreement, arc.emphasis])).toEqual([
    [many(0).id, null, "strong"],
  ]);
  const both = drawn(5000, "made-7");
  expect(both.map((arc) => arc.agreement)).toEqual([null, "made-7"]);
  expect(both[0]?.course[12]).not.toEqual(both[1]?.course[12]);
});

test("a link in focus does not step back", () => {
  const lit = { ...light, on: true, links: new Set([pairId("la-salavan", "vn-hue")]) };
  expect(arcsOf(link("distant-across", 1), lit, data, ground(100))[0]?.quiet).toBe(false);
});

test("a programme in focus is a star: a ray from each member to the middle of all, and only then", () => {
  const programme = data.agreements.find(({ pairs }) => pairs.length === 0);
  if (programme === undefined) throw new Error("the fixture has no programme");
  const rays = starOf(show({ focus: { kind: "agreement", id: programme.id } }), data);
  expect(rays).toHaveLength(programme.parties.length);
  expect(rays.every((ray) => ray.link === null && ray.agreement === programme.id)).toBe(true);
  const ends = new Set(rays.map((ray) => JSON.stringify(ray.course[1])));
  expect(ends.size).toBe(1);
  const [middle] = rays.map((ray) => ray.course[1]);
  const xs = rays.flatMap((ray) => (ray.course[0] ? toWorld(ray.course[0])[0] : []));
  expect(middle && toWorld(middle)[0]).toBeCloseTo(xs.reduce((a, b) => a + b, 0) / xs.length, 9);
  expect(starOf(show(), data)).toEqual([]);
});

test("the ground tells how much was read only where it is asked for, and of every province that stands", () => {
  const counted = dataset({
    ...data,
    manifest: {
      ...data.manifest,
      coverage: { byProvince: { "la-salavan": { pages: 12, newest: null } } },
    },
  });
  const areas = (on: "plain" | "coverage") =>
    scene(counted, { ...startView, ground: on }, shown(counted, startView, today), new Map()).areas;
  expect(areas("plain").every(({ cover }) => cover === null)).toBe(true);
  const covers = new Map(areas("coverage").map(({ id, cover }) => [id, cover]));
  expect(covers.get("la-salavan")).toBe(3);
  expect(covers.get("vn-hue")).toBe(0);
  expect([0, 1, 3, 4, 9, 10, 19, 20].map(coverOf)).toEqual([0, 1, 1, 2, 2, 3, 3, 4]);
});
