import "./map.css";
import { useEffect, useEffectEvent, useRef } from "react";
import type { Geometry } from "../domain/dataset.ts";
import type { Camera } from "../domain/view.ts";
import { AtlasMap, type AtlasMapOptions } from "./atlas-map.ts";
import type { Steering } from "./gl-map.ts";

export interface MapViewProps extends Omit<AtlasMapOptions, "container"> {
  /** how a change of `camera` is answered; under reduced motion nothing flies */
  steering: Steering;
}

/** The GL map, as large as its positioned parent. Loaded lazily: this is all that the app knows of it. */
export function MapView(props: MapViewProps) {
  const { scene, geometry, lang, hover, camera, steering, onIntent, onDrawn, onFailure, onTooSlow } = props;
  const { lng, lat, zoom } = camera;
  const container = useRef<HTMLDivElement>(null);
  const map = useRef<AtlasMap>(null);
  const intent = useEffectEvent(onIntent);
  const drawn = useEffectEvent(onDrawn);
  const failure = useEffectEvent(onFailure);
  const tooSlow = useEffectEvent(onTooSlow);
  const build = useEffectEvent((element: HTMLElement, of: Geometry) => {
    const reports: Pick<AtlasMapOptions, "onIntent" | "onDrawn" | "onFailure" | "onTooSlow"> = {
      onIntent: (reported) => intent(reported),
      onDrawn: (where) => drawn(where),
      onFailure: (reason) => failure(reason),
      onTooSlow: () => tooSlow(),
    };
    return new AtlasMap({ container: element, geometry: of, scene, lang, hover, camera, ...reports });
  });
  const move = useEffectEvent((to: Camera) => map.current?.moveTo(to, steering));

  useEffect(() => {
    if (container.current === null) return;
    const built = build(container.current, geometry);
    map.current = built;
    return () => {
      map.current = null;
      built.destroy();
    };
  }, [geometry]);
  useEffect(() => map.current?.update(scene, lang, hover), [scene, lang, hover]);
  useEffect(() => move({ lng, lat, zoom }), [lng, lat, zoom]);
  return <div ref={container} className="map-view" />;
}
