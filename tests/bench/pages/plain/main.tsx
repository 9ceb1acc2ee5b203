import "maplibre-gl/dist/maplibre-gl.css";
import { ArcLayer } from "@deck.gl/layers";
import { MapLibreOverlay } from "@deck.gl/maplibre";
import { Map as MapLibreMap, type StyleSpecification, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { useEffect, useRef } from "react";
import { createRoot } from "react-dom/client";
import { type Arc, arcsOf, published, reportCamera } from "../page.ts";

setWorkerUrl(workerUrl);

const style: StyleSpecification = {
  version: 8,
  sources: {
    context: { type: "geojson", data: published("context.geojson") },
    vietnam: { type: "geojson", data: published("provinces-vn34.geojson") },
    laos: { type: "geojson", data: published("provinces-la18.geojson") },
    borders: { type: "geojson", data: published("borders-vn34.geojson") },
  },
  layers: [
    { id: "sea", type: "background", paint: { "background-color": "#e8f0f2" } },
    { id: "context", type: "fill", source: "context", paint: { "fill-color": "#dddddd" } },
    { id: "vietnam", type: "fill", source: "vietnam", paint: { "fill-color": "#f5efdc" } },
    { id: "laos", type: "fill", source: "laos", paint: { "fill-color": "#e6eddc" } },
    { id: "borders", type: "line", source: "borders", paint: { "line-color": "#888888" } },
  ],
};

function Wiring() {
  const container = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (container.current === null) return;
    const map = new MapLibreMap({ container: container.current, style, center: [105, 16], zoom: 5 });
    reportCamera(() => map.getCenter().toArray());
    map.once("load", async () => {
      const arcs = await arcsOf();
      map.addControl(
        new MapLibreOverlay({
          interleaved: true,
          layers: [
            new ArcLayer<Arc>({
              id: "arcs",
              data: arcs,
              getSourcePosition: ({ from }) => from,
              getTargetPosition: ({ to }) => to,
              getSourceColor: [180, 80, 30],
              getTargetColor: [180, 80, 30],
              getWidth: 2,
            }),
          ],
        }),
      );
    });
    return () => map.remove();
  }, []);
  return <div ref={container} style={{ height: "100%" }} />;
}

const app = document.getElementById("app");
if (app !== null) createRoot(app).render(<Wiring />);
