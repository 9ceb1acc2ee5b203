import type { Geometry } from "../../src/domain/dataset.ts";
import type { Scene } from "../../src/domain/scene-marks.ts";
import { palette } from "../../src/map/palette.ts";

/** A province of each country and what can lie between them: one link with talks, one ring, one place. */
export const smallScene: Scene = {
  at: "2025-12-01",
  reading: "signed",
  vintage: "vn34",
  areas: [
    { id: "la-salavan", vintage: "la18", country: "LA", emphasis: "strong", cover: null, ghost: false },
    { id: "vn-quang-tri-2025", vintage: "vn34", country: "VN", emphasis: "faint", cover: null, ghost: false },
    { id: "vn-quang-tri", vintage: "vn63", country: "VN", emphasis: "normal", cover: null, ghost: true },
  ],
  borders: [
    {
      id: "la-salavan~vn-quang-tri-2025",
      vintage: "vn34",
      class: "national",
      state: "signed",
      draw: "signed",
      emphasis: "strong",
    },
    {
      id: "la-salavan~la-sekong",
      vintage: "vn34",
      class: "provincial",
      state: "none-found",
      draw: "silent",
      emphasis: "faint",
    },
  ],
  arcs: [
    {
      id: "talks",
      link: "la-salavan~vn-quang-tri",
      agreement: "talks",
      relation: "neighbours-across",
      course: [
        [106.4, 15.7],
        [107.1, 16.8],
      ],
      width: 2.5,
      stroke: "dotted",
      standing: "full",
      quiet: false,
      planned: false,
      emphasis: "normal",
    },
  ],
  rings: [
    {
      id: "vn-lao-cai-2025~vn-lao-cai-2025",
      link: "vn-lao-cai-2025~vn-lao-cai-2025",
      agreement: null,
      at: [104.9, 21.7],
      radius: 15,
      standing: "full",
      width: 2.5,
      emphasis: "faint",
    },
  ],
  dots: [{ id: "la-salavan", at: [106.4, 15.7], emphasis: "strong" }],
  places: [{ id: "la-lay", at: [106.9, 16.3] }],
  labels: [
    {
      id: "la-salavan",
      kind: "province",
      names: { vi: "Salavan", lo: "ສາລະວັນ", en: "Salavan" },
      at: [106.4, 15.7],
      anchor: "below",
      rank: 0,
      emphasis: "strong",
      ghost: false,
    },
    {
      id: "vn-quang-tri",
      kind: "province",
      names: { vi: "Quảng Trị", lo: "ກວາງຈີ", en: "Quảng Trị" },
      at: [107, 16.7],
      anchor: "center",
      rank: 1,
      emphasis: "faint",
      ghost: true,
    },
  ],
  legend: [],
  islands: false,
  bounds: [106, 15, 108, 17],
};

/** The light theme: what is there when the page sets nothing. */
export const light = palette(() => "");

const none = { type: "FeatureCollection" as const, features: [] };
export const noGeometry: Geometry = {
  areas: { vn63: none, vn34: none, la18: none },
  borders: { vn63: none, vn34: none },
  context: none,
};

const line = (...coordinates: [number, number][]) => ({ type: "LineString" as const, coordinates });
const border = (id: string, geometry: ReturnType<typeof line>) => ({
  type: "Feature" as const,
  properties: { id, km: 100, class: "national" as const },
  geometry,
});
/** The lines of the scene's borders, and the area of the unit that is gone. */
export const smallGeometry: Geometry = {
  ...noGeometry,
  areas: {
    ...noGeometry.areas,
    vn63: {
      type: "FeatureCollection",
      features: [
        {
          type: "Feature",
          properties: { id: "vn-quang-tri" },
          geometry: {
            type: "Polygon",
            coordinates: [
              [
                [106.6, 16.4],
                [107.2, 16.4],
                [107.2, 17],
                [106.6, 16.4],
              ],
            ],
          },
        },
      ],
    },
  },
  borders: {
    ...noGeometry.borders,
    vn34: {
      type: "FeatureCollection",
      features: [
        border("la-salavan~vn-quang-tri-2025", line([106.5, 16.6], [107, 16.2])),
        border("la-salavan~la-sekong", line([106, 15.6], [107, 15.7])),
      ],
    },
  },
};
