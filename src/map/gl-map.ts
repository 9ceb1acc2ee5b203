import type { DeckProps, LayersList } from "@deck.gl/core";
import { MapLibreOverlay } from "@deck.gl/maplibre";
import { GeoJSONSource, LngLat, Map as MapLibreMap, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { maxZoom, minZoom, withinRegion } from "../domain/camera.ts";
import type { Geometry } from "../domain/dataset.ts";
import type { Intent, Target } from "../domain/intent.ts";
import type { Scene } from "../domain/scene-marks.ts";
import type { Lang } from "../domain/text.ts";
import type { Camera } from "../domain/view.ts";
import { mapMessages } from "../i18n/map.ts";
import { type DeckLines, deckLayers, deckLines } from "./deck-layers.ts";
import { loadFonts } from "./fonts.ts";
import { atlasMoves, cameraOf, type Gestures, listen } from "./gestures.ts";
import { clearPixel, diamond } from "./icons.ts";
import { type LabelPoints, labelPoints } from "./labels.ts";
import { featureStates, members, noStates, type StateChange, stateChanges } from "./layers.ts";
import { placeLine, placeRadius } from "./measures.ts";
import { type Pace, watchPace } from "./pace.ts";
import type { Palette } from "./palette.ts";
import { type GroundLayer, labelSource, mapStyle } from "./style.ts";

setWorkerUrl(workerUrl);

type Device = Parameters<NonNullable<DeckProps["onDeviceInitialized"]>>[0];

/** What a map shows. */
export interface Shows {
  scene: Scene;
  lang: Lang;
  hover: Target | null;
  palette: Palette;
}

export interface GlMapOptions {
  container: HTMLElement;
  geometry: Geometry;
  camera: Camera;
  shows: Shows;
  onIntent: (intent: Intent) => void;
  /** everything is drawn, as it is seen from a camera: areas, borders, arcs and names; after every change anew */
  onDrawn: (where: Camera) => void;
  /** the WebGL context is gone; this map will not draw again */
  onLost: () => void;
  /** it moves too slowly to be of use, even with less drawn; told when a move has ended */
  onTooSlow: () => void;
}

/**
 * follow: stand exactly where the picture stands · jump, fly: go there, unless the map is near it already, since an
 * address only says roughly where the reader left it.
 */
export type Steering = "follow" | "jump" | "fly";

const mostPixels = 4096;
/** Of the px along each side, what a slow map keeps while it moves. */
const movingPart = 0.5;
const moveMs = 600;

/**
 * One MapLibre map with one deck.gl overlay in its WebGL context, for as long as that context lives.
 * Throws GPUInitializationError where there is no WebGL 2.
 */
export class GlMap {
  readonly #map: MapLibreMap;
  readonly #overlay: MapLibreOverlay;
  readonly #gestures: Gestures;
  readonly #pace: Pace;
  readonly #geometry: Geometry;
  #device: Device | null = null;
  #shows: Shows;
  #lines: DeckLines;
  #styled = false;
  #palette: Palette | null = null;
  #states = noStates();
  #members: ReadonlyMap<GroundLayer, readonly string[]> = new Map();
  #labels = "";
  #destroyed = false;
  #resizing = false;

  constructor(options: GlMapOptions) {
    const { container, geometry, camera, shows } = options;
    this.#shows = shows;
    this.#geometry = geometry;
    this.#lines = deckLines(shows.scene, geometry);
    this.#map = new MapLibreMap({
      container,
      style: mapStyle(geometry, shows.palette),
      center: [camera.lng, camera.lat],
      zoom: camera.zoom,
      minZoom,
      maxZoom,
      transformConstrain: constrained,
      renderWorldCopies: false,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      maxPitch: 0,
      attributionControl: false,
      fadeDuration: 0,
      pixelRatio: pixelRatioFor(container),
      locale: { "Map.Title": mapMessages[shows.lang].title },
    });
    const map = this.#map;
    map.touchZoomRotate.disableRotation();
    map.keyboard.disableRotation();
    map.on("resize", () => this.#setPixels());
    map.on("webglcontextlost", options.onLost);
    this.#gestures = listen(
      map,
      geometry,
      () => this.#shows.scene,
      (intent) => {
        if (!this.#resizing) options.onIntent(intent);
      },
    );
    this.#pace = watchPace(map, () => this.#drawArcs(), options.onTooSlow);
    // both come before the frame is drawn, so no frame is seen without its drawing
    map.on("move", () => this.#setPixels());
    map.on("moveend", () => this.#setPixels());

    let deckLoaded = () => {};
    const deck = new Promise<void>((resolve) => {
      deckLoaded = resolve;
    });
    this.#overlay = new MapLibreOverlay({
      interleaved: true,
      layers: this.#layers(),
      getCursor: ({ isDragging }) =>
        isDragging ? "grabbing" : this.#gestures.pointsAt() === null ? "grab" : "pointer",
      onLoad: deckLoaded,
      onDeviceInitialized: (device) => {
        this.#device = device;
      },
    });
    map.once("style.load", async () => {
      this.#styled = true;
      map.addControl(this.#overlay);
      await Promise.all([this.#draw(this.#shows), deck]);
      if (this.#destroyed) return;
      map.once("idle", () => {
        // Until it is given its layers again, it draws over the names (visgl/deck.gl#10733).
        this.#drawArcs();
        map.on("idle", () => options.onDrawn(this.camera));
        map.triggerRepaint();
      });
      map.triggerRepaint();
    });
  }

  /** Where it stands. */
  get camera(): Camera {
    return cameraOf(this.#map);
  }

  get canvas(): HTMLCanvasElement {
    return this.#map.getCanvas();
  }

  /** Draws what differs from what is shown. */
  update(shows: Shows): void {
    if (shows.scene !== this.#shows.scene) this.#lines = deckLines(shows.scene, this.#geometry);
    this.#shows = shows;
    this.#drawArcs();
    if (this.#styled) void this.#draw(shows);
  }

  /** Moves there, unless it is there already or the reader is moving the map. */
  moveTo(camera: Camera, steering: Steering): void {
    const there = steering !== "follow" && isNear(this.camera, camera) && !this.#map.isMoving();
    if (there || this.#gestures.readerMoves()) return;
    this.#map.easeTo(
      {
        center: [camera.lng, camera.lat],
        zoom: camera.zoom,
        duration: steering === "fly" ? moveMs : 0,
        essential: false,
      },
      { [atlasMoves]: true },
    );
  }

  /** Ends the map and gives its WebGL context back. */
  destroy(): void {
    this.#destroyed = true;
    this.#gestures.stop();
    this.#pace.stop();
    // also takes the overlay off, which finalizes deck.gl, and loses the context on purpose
    this.#map.remove();
  }

  async #draw({ scene, lang, palette }: Shows): Promise<void> {
    const map = this.#map;
    if (palette !== this.#palette) {
      this.#palette = palette;
      this.#drawTheme(palette);
    }
    map.getCanvas().setAttribute("aria-label", mapMessages[lang].title);
    this.#drawGround();
    await this.#drawLabels(labelPoints(scene, lang, palette));
  }

  /**
   * Areas and borders. A vintage that comes to be seen has its tiles still to load, so what it takes the place of
   * stays until then.
   */
  #drawGround(): void {
    const map = this.#map;
    const { scene, palette, hover } = this.#shows;
    const [drawn, layers] = [this.#states, this.#members];
    this.#states = featureStates(scene, palette, hover);
    this.#members = members(scene);
    let appears = false;
    for (const [layer, ids] of this.#members) {
      if (ids.length === 0 || ids.join() === layers.get(layer)?.join()) continue;
      appears = true;
      map.setFilter(layer, ["in", ["get", "id"], ["literal", ids]]);
      map.setLayoutProperty(layer, "visibility", "visible");
    }
    const gone: StateChange[] = [];
    for (const change of stateChanges(drawn, this.#states)) {
      const { source, id, state } = change;
      if (state === null) gone.push(change);
      else map.setFeatureState({ source, id }, state);
    }
    const clear = () => {
      if (this.#destroyed) return;
      for (const { source, id } of gone) {
        if (this.#states[source][id] === undefined) map.removeFeatureState({ source, id });
      }
      for (const [layer, ids] of this.#members) {
        if (ids.length === 0) map.setLayoutProperty(layer, "visibility", "none");
      }
    };
    if (appears) map.once("idle", clear);
    else clear();
  }

  #drawArcs(): void {
    this.#overlay.setProps({ layers: this.#layers() });
  }

  #layers(): LayersList {
    const { scene, palette, hover } = this.#shows;
    return deckLayers(scene, this.#lines, palette, hover, this.#pace.effort());
  }

  #drawTheme(palette: Palette): void {
    this.#map.setPaintProperty("sea", "background-color", palette.sea);
    this.#map.setPaintProperty("context", "fill-color", palette.context);
    this.#map.setPaintProperty("fade", "fill-color", palette.sea);
    const density = 2;
    const place = diamond(2 * placeRadius * density, palette.place, palette.halo, placeLine * density);
    if (this.#map.hasImage("place")) this.#map.updateImage("place", place);
    else {
      this.#map.addImage("place", place, { pixelRatio: density });
      this.#map.addImage("unseen", clearPixel);
    }
  }

  async #drawLabels(points: LabelPoints): Promise<void> {
    const labels = JSON.stringify(points);
    if (labels === this.#labels) return;
    this.#labels = labels;
    await loadFonts(points);
    // a later scene, or the end, may have overtaken the fonts
    if (this.#destroyed || labels !== this.#labels) return;
    const source = this.#map.getSource(labelSource);
    if (source instanceof GeoJSONSource) await source.setData(points);
  }

  #setPixels(): void {
    const whole = pixelRatioFor(this.#map.getContainer());
    const light = this.#pace.effort() === "light" && this.#map.isMoving();
    const ratio = light ? whole * movingPart : whole;
    if (ratio === this.#map.getPixelRatio() || this.#resizing) return;
    const map = this.#map;
    const { stop } = map;
    // setPixelRatio tells of a move that is none, and stops the one that the reader is about
    this.#resizing = true;
    map.stop = () => map;
    map.setPixelRatio(ratio);
    map.stop = stop;
    this.#resizing = false;
    // deck.gl only looks when the canvas takes up another room on the page
    const { width, height } = map.getCanvas();
    this.#device?.canvasContext?.setDrawingBufferSize(width, height);
  }
}

/** Device px per CSS px, so that no side of the canvas is longer than a GPU and MapLibre allow. */
function pixelRatioFor({ clientWidth, clientHeight }: HTMLElement): number {
  return Math.min(devicePixelRatio, mostPixels / Math.max(clientWidth, clientHeight, 1));
}

function constrained({ lng, lat }: LngLat, zoom: number): { center: LngLat; zoom: number } {
  const camera = withinRegion({ lng, lat, zoom });
  return { center: new LngLat(camera.lng, camera.lat), zoom: camera.zoom };
}

/** Whether two cameras are one to the precision of an address: three decimals of a degree, one of zoom. */
const isNear = (a: Camera, b: Camera): boolean =>
  Math.abs(a.lng - b.lng) < 0.001 && Math.abs(a.lat - b.lat) < 0.001 && Math.abs(a.zoom - b.zoom) < 0.06;
