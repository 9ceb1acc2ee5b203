import { clearPrewarmedResources, GPUInitializationError, prewarm } from "maplibre-gl";
import type { Geometry } from "../domain/dataset.ts";
import type { Intent, Target } from "../domain/intent.ts";
import type { Scene } from "../domain/scene-marks.ts";
import type { Lang } from "../domain/text.ts";
import type { Camera } from "../domain/view.ts";
import { GlMap, type Shows, type Steering } from "./gl-map.ts";
import { pagePalette, watchTheme } from "./palette.ts";
import { type Failures, noteFailure, watchdogMs } from "./recovery.ts";

/** no-webgl: there never was a map · lost: it is being built anew · gave-up: it will not come back. */
export type MapFailure = "no-webgl" | "lost" | "gave-up";

export interface AtlasMapOptions {
  container: HTMLElement;
  geometry: Geometry;
  scene: Scene;
  lang: Lang;
  hover: Target | null;
  camera: Camera;
  onIntent: (intent: Intent) => void;
  /** all is drawn, as it is seen from a camera; after every change, and after each recovery */
  onDrawn: (where: Camera) => void;
  onFailure: (failure: MapFailure) => void;
  /** the map moves too slowly to be of use; told between two moves */
  onTooSlow: () => void;
}

/**
 * The GL map in a container, for as long as it is wanted. It outlives its WebGL context: a lost one is replaced by a
 * whole new map where the old one stood, since deck.gl does not come back from a loss.
 */
export class AtlasMap {
  readonly #options: AtlasMapOptions;
  readonly #stopWatching: () => void;
  #shows: Shows;
  #camera: Camera;
  #map: GlMap | null = null;
  #failures: Failures = [];
  #stopWaiting = () => {};

  constructor(options: AtlasMapOptions) {
    const { container, scene, lang, hover, camera } = options;
    this.#options = options;
    this.#shows = { scene, lang, hover, palette: pagePalette(container) };
    this.#camera = camera;
    // keeps the workers from one map to the next, so that a rebuilt one need not start them anew
    prewarm();
    this.#stopWatching = watchTheme(() => this.#show({ ...this.#shows, palette: pagePalette(container) }));
    this.#build();
  }

  /** Shows a scene, with its names in a language and what the pointer is on made stronger. */
  update(scene: Scene, lang: Lang, hover: Target | null): void {
    this.#show({ ...this.#shows, scene, lang, hover });
  }

  /** Moves there. The reader's own hand goes first: while it moves the map, nothing else does. */
  moveTo(camera: Camera, steering: Steering): void {
    this.#camera = camera;
    this.#map?.moveTo(camera, steering);
  }

  destroy(): void {
    this.#stopWaiting();
    this.#stopWatching();
    this.#map?.destroy();
    this.#map = null;
    clearPrewarmedResources();
  }

  #show(shows: Shows): void {
    this.#shows = shows;
    this.#map?.update(shows);
  }

  #build(): void {
    const { container, geometry, onIntent, onDrawn, onFailure, onTooSlow } = this.#options;
    try {
      this.#map = new GlMap({
        container,
        geometry,
        camera: this.#camera,
        shows: this.#shows,
        onIntent,
        onDrawn,
        onLost: () => this.#recover(),
        onTooSlow,
      });
    } catch (error) {
      if (!(error instanceof GPUInitializationError)) throw error;
      if (this.#failures.length === 0) onFailure("no-webgl");
      else this.#recover();
    }
  }

  /** The map is gone: builds it anew when the browser gives its context back, or when that takes too long. */
  #recover(): void {
    const lost = this.#map;
    this.#map = null;
    this.#camera = lost?.camera ?? this.#camera;
    lost?.destroy();
    const { failures, next } = noteFailure(this.#failures, performance.now());
    this.#failures = failures;
    if (next === "give-up") {
      this.destroy();
      this.#options.onFailure("gave-up");
      return;
    }
    this.#options.onFailure("lost");
    const rebuild = () => {
      this.#stopWaiting();
      // a context that came back to a map that is no more is given back, so that there is one
      lost?.canvas.getContext("webgl2")?.getExtension("WEBGL_lose_context")?.loseContext();
      this.#build();
    };
    const watchdog = setTimeout(rebuild, watchdogMs);
    lost?.canvas.addEventListener("webglcontextrestored", rebuild);
    this.#stopWaiting = () => {
      clearTimeout(watchdog);
      lost?.canvas.removeEventListener("webglcontextrestored", rebuild);
    };
  }
}
