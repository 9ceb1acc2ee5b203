import "maplibre-gl/dist/maplibre-gl.css";
import { Map as MapLibreMap, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { reportCamera } from "../page.ts";

setWorkerUrl(workerUrl);

// What panning costs where nothing is drawn: no map with this library on this machine can be faster.
const map = new MapLibreMap({
  container: "map",
  style: {
    version: 8,
    sources: {},
    layers: [{ id: "sea", type: "background", paint: { "background-color": "#e8f0f2" } }],
  },
  center: [105, 16],
  zoom: 5,
});
reportCamera(() => map.getCenter().toArray());
map.once("idle", () => performance.mark("map-drawn"));
