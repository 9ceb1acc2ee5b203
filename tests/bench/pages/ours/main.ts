import "maplibre-gl/dist/maplibre-gl.css";
import "../../../../src/ui/tokens.css";
import "../../../../src/map/map.css";
import { course, distanceKm, linkBow } from "../../../../src/domain/course.ts";
import type { Geometry } from "../../../../src/domain/dataset.ts";
import type { ArcMark, Scene } from "../../../../src/domain/scene-marks.ts";
import { AtlasMap } from "../../../../src/map/atlas-map.ts";
import { type Arc, arcsOf, reportCamera } from "../page.ts";

const container = document.getElementById("map");
if (container !== null) await show(container);

/** The atlas's own map with the areas, borders and names of today, and the arcs of the bench in the place of its own. */
async function show(container: HTMLElement): Promise<void> {
  const arcs = await arcsOf();
  const drawing: { geometry: Geometry; scene: Scene } = await (await fetch("/arcs/drawing.json")).json();
  const start = { lng: 105, lat: 16, zoom: 5 };
  let center: [number, number] = [start.lng, start.lat];
  reportCamera(() => center);
  new AtlasMap({
    container,
    geometry: drawing.geometry,
    scene: { ...drawing.scene, arcs: arcs.map(markOf), rings: [] },
    lang: "en",
    hover: null,
    camera: start,
    onIntent: (intent) => {
      if (intent.kind === "move") center = [intent.camera.lng, intent.camera.lat];
    },
    onDrawn: () => performance.mark("map-drawn"),
    // the bench drags on to count
    onTooSlow: () => undefined,
    onFailure: (failure) => {
      throw new Error(`the map failed: ${failure}`);
    },
  });
}

function markOf({ from, to }: Arc, number: number): ArcMark {
  return {
    id: `arc-${number}`,
    link: null,
    agreement: null,
    relation: "distant-across",
    course: course(from, to, linkBow(distanceKm(from, to))),
    width: 2,
    stroke: "solid",
    standing: "full",
    quiet: false,
    planned: false,
    emphasis: "normal",
  };
}
