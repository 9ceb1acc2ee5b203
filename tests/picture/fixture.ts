import type { Feature, LineString, Polygon } from "geojson";
import { type Outlines, outlinesOf } from "../../src/domain/outlines.ts";
import type { ArcMark, AreaMark, LabelMark, Scene } from "../../src/domain/scene-marks.ts";
import type { IslandGroup } from "../../src/picture/inset.tsx";

const name = (text: string) => ({ vi: text, lo: text, en: text });

function square(id: string, west: number, south: number): Feature<Polygon, { id: string }> {
  const [east, north] = [west + 2, south + 2];
  return {
    type: "Feature",
    id,
    properties: { id },
    geometry: {
      type: "Polygon",
      coordinates: [
        [
          [west, south],
          [east, south],
          [east, north],
          [west, north],
          [west, south],
        ],
      ],
    },
  };
}

function meridian(id: string, lng: number): Feature<LineString, { id: string }> {
  return {
    type: "Feature",
    id,
    properties: { id },
    geometry: {
      type: "LineString",
      coordinates: [
        [lng, 16],
        [lng, 18],
      ],
    },
  };
}

/** Three squares of two degrees in a row: la-a | vn-b | vn-c, and the former vn-d within vn-b. */
export const outlines: Outlines = outlinesOf({
  areas: {
    la18: { type: "FeatureCollection", features: [square("la-a", 102, 16)] },
    vn34: { type: "FeatureCollection", features: [square("vn-b", 104, 16), square("vn-c", 106, 16)] },
    vn63: { type: "FeatureCollection", features: [square("vn-d", 104, 16)] },
  },
  borders: {
    vn34: {
      type: "FeatureCollection",
      features: [meridian("la-a~vn-b", 104), meridian("vn-b~vn-c", 106)],
    },
    vn63: { type: "FeatureCollection", features: [] },
  },
  context: { type: "FeatureCollection", features: [square("th", 98, 14)] },
});

const area = (id: string, country: AreaMark["country"], vintage: AreaMark["vintage"]): AreaMark => ({
  id,
  country,
  vintage,
  emphasis: "normal",
  cover: null,
  ghost: false,
});

export const arc = (id: string, over: Partial<ArcMark> = {}): ArcMark => ({
  id,
  link: id,
  agreement: null,
  relation: "neighbours-across",
  course: [
    [103, 17],
    [104, 17.4],
    [105, 17],
  ],
  width: 2.5,
  stroke: "solid",
  standing: "full",
  quiet: false,
  planned: false,
  emphasis: "normal",
  ...over,
});

export const label = (id: string, at: [number, number], over: Partial<LabelMark> = {}): LabelMark => ({
  id,
  kind: "province",
  names: name(id),
  at,
  anchor: "below",
  rank: 0,
  emphasis: "normal",
  ghost: false,
  ...over,
});

/** A scene with one of nearly everything. */
export const scene: Scene = {
  at: "2026-11-22",
  reading: "today",
  vintage: "vn34",
  areas: [
    area("la-a", "LA", "la18"),
    { ...area("vn-b", "VN", "vn34"), emphasis: "strong" },
    area("vn-c", "VN", "vn34"),
    { ...area("vn-d", "VN", "vn63"), ghost: true },
  ],
  borders: [
    {
      id: "vn-b~vn-c",
      vintage: "vn34",
      class: "provincial",
      state: "none-found",
      draw: "hairline",
      emphasis: "normal",
    },
    {
      id: "la-a~vn-b",
      vintage: "vn34",
      class: "national",
      state: "signed",
      draw: "signed",
      emphasis: "normal",
    },
  ],
  arcs: [
    arc("la-a~vn-b"),
    arc("la-a~vn-c", {
      relation: "distant-across",
      stroke: "dashed",
      course: [
        [103, 17],
        [105, 16.4],
        [107, 17],
      ],
    }),
  ],
  rings: [
    {
      id: "vn-c~vn-c",
      link: "vn-c~vn-c",
      agreement: null,
      at: [107, 17],
      radius: 15,
      standing: "full",
      width: 2.5,
      emphasis: "normal",
    },
  ],
  dots: [
    { id: "la-a", at: [103, 17], emphasis: "normal" },
    { id: "vn-b", at: [105, 17], emphasis: "strong" },
    { id: "vn-c", at: [107, 17], emphasis: "normal" },
  ],
  places: [{ id: "pass", at: [104, 16.5] }],
  labels: [
    label("vn-b", [105, 17], { names: { vi: "Bê", lo: "ບີ", en: "Bee" }, emphasis: "strong" }),
    label("la-a", [103, 17], { names: { vi: "A", lo: "ອາ", en: "Ay" }, rank: 1 }),
    label("vn-c", [107, 17], { names: { vi: "Xê", lo: "ຊີ", en: "Cee" }, rank: 2 }),
  ],
  legend: [
    { kind: "arc", relation: "neighbours-across", stroke: "solid" },
    { kind: "arc", relation: "distant-across", stroke: "dashed" },
    { kind: "ring" },
    { kind: "border", draw: "signed" },
  ],
  islands: true,
  bounds: [102, 16, 108, 18],
};

export const islands: IslandGroup[] = [
  {
    id: "north",
    names: { vi: "Quần đảo Bắc", lo: "ໝູ່ເກາະເໜືອ", en: "North Islands" },
    points: [
      [111.2, 15.8],
      [112.7, 16.7],
    ],
  },
  { id: "south", names: { vi: "Quần đảo Nam", lo: "ໝູ່ເກາະໃຕ້", en: "South Islands" }, points: [[114.3, 9.9]] },
];

/** How often a class stands in markup, as a whole word of a class attribute. */
export const countClass = (markup: string, wanted: string): number =>
  [...markup.matchAll(/class="([^"]*)"/g)].filter(([, classes]) => classes?.split(" ").includes(wanted))
    .length;
