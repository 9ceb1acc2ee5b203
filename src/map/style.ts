import type { GeoJSONSourceSpecification, LayerSpecification, StyleSpecification } from "maplibre-gl";
import type { Geometry } from "../domain/dataset.ts";
import { fadeStrips } from "./fade.ts";
import { fontStack } from "./fonts.ts";
import { glowOpacity } from "./measures.ts";
import type { Palette } from "./palette.ts";

/** Back to front: units that are gone may lie over their successors. */
export const areaVintages = ["la18", "vn34", "vn63"] as const;
export const borderVintages = ["vn34", "vn63"] as const;
type AreaVintage = (typeof areaVintages)[number];
type BorderVintage = (typeof borderVintages)[number];

/** The sources of areas and borders. Their features stay; how they look is said by their states (layers.ts). */
export type GroundSource = `areas-${AreaVintage}` | `borders-${BorderVintage}`;
/** The layers over those sources. Which features each draws is said by its filter. */
export type GroundLayer = `${"areas" | "outlines"}-${AreaVintage}` | `${"glow" | "borders"}-${BorderVintage}`;

/** The layer of names. Most of deck.gl's layers lie right under it. */
export const labelLayer = "labels";
/** The lowest of what tells of borders: the outlines of units that are gone lie right under it. */
export const lowestGlow = "glow-vn34" satisfies GroundLayer;
export const labelSource = "labels";

/**
 * The style of the map, written from the geometry that is already on the page: nothing is fetched for it.
 * Areas and borders start unseen; names bring their looks with them.
 */
export const mapStyle = (geometry: Geometry, palette: Palette): StyleSpecification => ({
  version: 8,
  transition: { duration: 0, delay: 0 },
  sources: {
    context: still(geometry.context),
    fade: still(fadeStrips()),
    "areas-la18": still(geometry.areas.la18),
    "areas-vn34": still(geometry.areas.vn34),
    "areas-vn63": still(geometry.areas.vn63),
    "borders-vn34": still(geometry.borders.vn34),
    "borders-vn63": still(geometry.borders.vn63),
    [labelSource]: { type: "geojson", data: { type: "FeatureCollection", features: [] } },
  },
  layers: [
    { id: "sea", type: "background", paint: { "background-color": palette.sea } },
    { id: "context", type: "fill", source: "context", paint: { "fill-color": palette.context } },
    {
      id: "fade",
      type: "fill",
      source: "fade",
      paint: {
        "fill-antialias": false,
        "fill-color": palette.sea,
        "fill-opacity": ["get", "opacity"],
      },
    },
    ...areaVintages.map(areas),
    ...areaVintages.map(outlines),
    ...borderVintages.map(glow),
    ...borderVintages.map(borders),
    labels,
  ],
});

/** Above zoom 9 tiles are enlarged: the lines hold no finer detail. */
const still = (data: GeoJSONSourceSpecification["data"]): GeoJSONSourceSpecification => ({
  type: "geojson",
  data,
  promoteId: "id",
  maxzoom: 9,
});

const areas = (vintage: AreaVintage): LayerSpecification => ({
  id: `areas-${vintage}` satisfies GroundLayer,
  type: "fill",
  source: `areas-${vintage}` satisfies GroundSource,
  layout: { visibility: "none" },
  paint: {
    // the outlines are smooth, and lie over the edge
    "fill-antialias": false,
    "fill-color": ["to-color", ["feature-state", "fill"], "transparent"],
    "fill-opacity": ["coalesce", ["feature-state", "opacity"], 0],
  },
});

const outlines = (vintage: AreaVintage): LayerSpecification => ({
  id: `outlines-${vintage}` satisfies GroundLayer,
  type: "line",
  source: `areas-${vintage}` satisfies GroundSource,
  layout: { visibility: "none", "line-join": "round" },
  paint: {
    "line-color": ["to-color", ["feature-state", "line"], "transparent"],
    "line-width": ["coalesce", ["feature-state", "lineWidth"], 0],
  },
});

const glow = (vintage: BorderVintage): LayerSpecification => ({
  id: `glow-${vintage}` satisfies GroundLayer,
  type: "line",
  source: `borders-${vintage}` satisfies GroundSource,
  layout: { visibility: "none", "line-join": "round", "line-cap": "round" },
  paint: {
    "line-color": ["to-color", ["feature-state", "color"], "transparent"],
    "line-width": ["coalesce", ["feature-state", "glowWidth"], 0],
    // faded as a layer, or the joints of a pale line, where it lies over itself, would show as spots
    "line-opacity": ["/", ["coalesce", ["feature-state", "glowOpacity"], 0], glowOpacity.strong],
    "line-layer-opacity": glowOpacity.strong,
  },
});

/** Hairlines. What tells something is drawn by deck.gl: MapLibre's dashes stretch with the zoom, and its joints are rough. */
const borders = (vintage: BorderVintage): LayerSpecification => ({
  id: `borders-${vintage}` satisfies GroundLayer,
  type: "line",
  source: `borders-${vintage}` satisfies GroundSource,
  layout: { visibility: "none", "line-join": "round", "line-cap": "round" },
  paint: {
    "line-color": ["to-color", ["feature-state", "color"], "transparent"],
    "line-width": ["coalesce", ["feature-state", "width"], 0],
  },
});

const labels: LayerSpecification = {
  id: labelLayer,
  type: "symbol",
  source: labelSource,
  layout: {
    "text-field": ["get", "text"],
    "text-font": [
      "match",
      ["get", "weight"],
      600,
      ["literal", fontStack(600)],
      500,
      ["literal", fontStack(500)],
      ["literal", fontStack(400)],
    ],
    "text-size": ["coalesce", ["get", "size"], 0],
    "text-variable-anchor-offset": ["coalesce", ["get", "places"], ["literal", ["center", [0, 0]]]],
    "text-padding": 1,
    "text-max-width": 12,
    "symbol-sort-key": ["get", "rank"],
    "icon-image": ["get", "icon"],
    "icon-size": ["coalesce", ["get", "iconSize"], 0],
    "icon-allow-overlap": true,
    "icon-padding": 0,
  },
  paint: {
    "text-color": ["get", "color"],
    "text-halo-color": ["get", "halo"],
    "text-halo-width": ["coalesce", ["get", "haloWidth"], 0],
    "text-opacity": ["get", "opacity"],
  },
};
