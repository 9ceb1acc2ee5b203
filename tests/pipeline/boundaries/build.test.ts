import type { Position } from "geojson";
import { expect, test } from "vitest";
import { provincesOf } from "../../../src/domain/ids.ts";
import { buildBoundaries } from "../../../src/pipeline/boundaries/build.ts";
import { areaKm2 } from "../../../src/pipeline/boundaries/ellipsoid.ts";
import { isAcross } from "../../../src/pipeline/boundaries/neighbours.ts";
import { polygonsOf } from "../../../src/pipeline/boundaries/unit.ts";
import { boundariesDir, known } from "./fixture.ts";

const { provinces, districts } = known();
const built = await buildBoundaries(boundariesDir, provinces, districts);
const boundaries = built.boundaries ?? expect.fail(JSON.stringify(built.problems, null, 1));

const pairs = (text: string) =>
  text
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [vietnam, laos = ""] = line.trim().split(": ");
      return laos.split(", ").map((id) => `la-${id}~vn-${vietnam}`);
    })
    .sort();

const across63 = pairs(`
  dien-bien: phongsaly, luang-prabang
  son-la: luang-prabang, houaphanh
  thanh-hoa: houaphanh
  nghe-an: houaphanh, xiangkhouang, bolikhamxay
  ha-tinh: bolikhamxay, khammouane
  quang-binh: khammouane, savannakhet
  quang-tri: savannakhet, salavan
  hue: salavan, sekong
  quang-nam: sekong
  kon-tum: sekong, attapeu`);

const across34 = pairs(`
  dien-bien: phongsaly, luang-prabang
  son-la: luang-prabang, houaphanh
  thanh-hoa: houaphanh
  nghe-an: houaphanh, xiangkhouang, bolikhamxay
  ha-tinh: bolikhamxay, khammouane
  quang-tri-2025: khammouane, savannakhet, salavan
  hue: salavan, sekong
  da-nang-2025: sekong
  quang-ngai-2025: sekong, attapeu`);

test("the atlas's own boundaries hold", () => {
  expect(built.problems).toEqual([]);
});

test("every vintage has its provinces, each once", () => {
  for (const vintage of ["vn63", "vn34", "la18"] as const) {
    const ids = provinces.filter(({ vintages }) => vintages.includes(vintage)).map(({ id }) => id);
    expect(boundaries.areas[vintage].features.map(({ id }) => id)).toEqual(ids.sort());
  }
  expect(boundaries.areas.vn63.features).toHaveLength(63);
  expect(boundaries.areas.vn34.features).toHaveLength(34);
  expect(boundaries.areas.la18.features).toHaveLength(18);
});

test("exactly the known pairs border each other across the border, before and since the merger", () => {
  expect(across63).toHaveLength(19);
  expect(across34).toHaveLength(18);
  expect(boundaries.neighbours.vn63.filter(isAcross)).toEqual(across63);
  expect(boundaries.neighbours.vn34.filter(isAcross)).toEqual(across34);
});

test("within the countries 135 pairs border each other, 58 since the merger, and 30 in Laos", () => {
  const within = (vintage: "vn63" | "vn34", country: string) =>
    boundaries.neighbours[vintage].filter((pair) => !isAcross(pair) && pair.startsWith(country)).length;
  expect([
    within("vn63", "vn-"),
    within("vn34", "vn-"),
    within("vn63", "la-"),
    within("vn34", "la-"),
  ]).toEqual([135, 58, 30, 30]);
});

test("the pairs that readers ask about: Lai Châu borders Yên Bái, not Laos; Lào Cai does not border Sơn La", () => {
  expect(boundaries.neighbours.vn63).toContain("vn-lai-chau~vn-yen-bai");
  expect(boundaries.neighbours.vn63).not.toContain("vn-lao-cai~vn-son-la");
  expect(boundaries.neighbours.vn63.filter((pair) => pair.includes("vn-lai-chau")).filter(isAcross)).toEqual(
    [],
  );
});

test("a row and a line stand for each of the 290 borders, and agree", () => {
  expect(boundaries.rows).toHaveLength(290);
  for (const vintage of ["vn63", "vn34"] as const) {
    const rows = boundaries.rows.filter((row) => row.vintage === vintage);
    expect(rows.map(({ id }) => id)).toEqual(boundaries.neighbours[vintage]);
    expect(boundaries.borders[vintage].features.map(({ properties }) => properties)).toEqual(
      rows.map(({ id, km, class: kind }) => ({ id, km, class: kind })),
    );
    for (const { id, provinces: two, class: kind } of rows) {
      expect(two).toEqual(provincesOf(id));
      expect(kind).toBe(isAcross(id) ? "national" : "provincial");
    }
  }
});

test("lengths across the border are measured and whole in both vintages; the others are in whole km", () => {
  const national = (vintage: string) =>
    boundaries.rows.filter((row) => row.vintage === vintage && row.class === "national");
  const km = (vintage: string) => national(vintage).reduce((sum, row) => sum + row.km, 0);
  expect(km("vn63")).toBeCloseTo(2199, 0);
  expect(km("vn34")).toBeCloseTo(km("vn63"), 6);
  for (const row of boundaries.rows) {
    expect(row.kmSource).toBe(row.class === "national" ? "osm-10m" : "simplified");
    if (row.class === "provincial") expect(Number.isInteger(row.km) && row.km >= 1).toBe(true);
  }
  const official = national("vn34").filter(({ kmOfficial }) => kmOfficial);
  expect(official.map(({ id }) => id)).toEqual(
    across34.filter((pair) => /vn-(dien-bien|son-la)$/.test(pair)),
  );
});

test("a merged province is as large as its parts", () => {
  const km2 = (vintage: "vn63" | "vn34", id: string) => {
    const found = boundaries.areas[vintage].features.find((feature) => feature.id === id);
    return found ? areaKm2(found.geometry) : Number.NaN;
  };
  for (const { id, predecessors } of provinces.filter((one) => one.predecessors.length > 0)) {
    const parts = predecessors.reduce((sum, part) => sum + km2("vn63", part), 0);
    expect(km2("vn34", id) / parts).toBeCloseTo(1, 9);
  }
});

test("files follow RFC 7946: ids, three decimals, outer rings counterclockwise", () => {
  const collections = [...Object.values(boundaries.areas), boundaries.context];
  for (const { id, properties, geometry } of collections.flatMap(({ features }) => [...features])) {
    expect(properties.id).toBe(id);
    expect(Object.keys(properties.names)).toEqual(["vi", "lo", "en"]);
    for (const rings of polygonsOf(geometry))
      for (const [i, ring] of rings.entries()) {
        expect(ring.at(-1)).toEqual(ring[0]);
        expect(turns(ring) > 0).toBe(i === 0);
        for (const value of ring.flat()) expect(Math.round(value * 1000) / 1000).toBe(value);
      }
  }
});

const turns = (ring: readonly Position[]) =>
  ring.slice(1).reduce((sum, [x = 0, y = 0], i) => {
    const [x0 = 0, y0 = 0] = ring[i] ?? [];
    return sum + (x - x0) * -(y + y0);
  }, 0);

test("the ground has neither Vietnam nor Laos, and no island in the South China Sea but Hainan", () => {
  expect(boundaries.context.features.map(({ id }) => id)).toEqual(["cn", "id", "kh", "mm", "my", "th"]);
  const corners = boundaries.context.features
    .flatMap(({ geometry }) => polygonsOf(geometry))
    .flat(2)
    .filter(([lng = 0, lat = 0]) => lng > 108 && lat < 18);
  expect(corners).toEqual([]);
});

test("every province has a label point, and both archipelagos their schematic points", () => {
  expect(boundaries.labelPoints.size).toBe(104);
  expect(boundaries.islands.map(({ id }) => id)).toEqual(["hoang-sa", "truong-sa"]);
  const ids = new Set(provinces.map(({ id }) => id));
  for (const { provinces: in_ } of boundaries.islands)
    for (const id of Object.values(in_)) expect(ids).toContain(id);
});

test("two builds give the same bytes", async () => {
  const text = ({ labelPoints, ...rest }: typeof boundaries) => JSON.stringify([rest, [...labelPoints]]);
  const again = await buildBoundaries(boundariesDir, [...provinces].reverse(), districts);
  expect(again.boundaries && text(again.boundaries)).toBe(text(boundaries));
}, 60_000);
