import type { PairId, ProvinceId } from "./ids.ts";
import type { Camera } from "./view.ts";

/** A thing on the map that a pointer, a finger or the keyboard can be on. */
export type Target =
  | { kind: "province"; id: ProvinceId }
  | { kind: "link"; id: PairId }
  | { kind: "agreement"; id: string }
  | { kind: "border"; id: PairId }
  | { kind: "place"; id: string };

/** What a renderer reports. A screen turns it into a new view; renderers change nothing themselves. */
export type Intent =
  /** `at`: px from the renderer's top left, for a tip beside the pointer; null when the pointer left */
  | { kind: "hover"; target: Target | null; at: [number, number] | null }
  /** `at`: px from the renderer's top left, where a pointer pressed it */
  | { kind: "focus"; target: Target; at?: [number, number] }
  /** a click on nothing, or Escape */
  | { kind: "clear" }
  /** the reader moved the map; `settled` when it came to rest */
  | { kind: "move"; camera: Camera; settled: boolean };
