import type { Position } from "../../../src/domain/scene-marks.ts";

/** An arc of the bench, between two points. */
export interface Arc {
  from: Position;
  to: Position;
}

declare global {
  interface Window {
    /** how many arcs the page was given: read by draw-mark.js */
    arcsGiven?: number;
    /** where the middle of the map is: read by the bench, to know that it moved */
    cameraNow?: () => [lng: number, lat: number];
  }
}

/** The address of a published file of the build under test. */
export const published = (file: string): string => new URL(`/data/v1/${file}`, document.baseURI).href;

/** The arcs that the page's address names, `?arcs=1000`; without a name those of the atlas today. */
export async function arcsOf(): Promise<Arc[]> {
  const name = new URLSearchParams(document.location.search).get("arcs") ?? "today";
  const arcs: Arc[] = await (await fetch(`/arcs/${name}.json`)).json();
  window.arcsGiven = arcs.length;
  return arcs;
}

/** Tells the bench where the middle of the map is. */
export function reportCamera(center: () => [number, number]): void {
  window.cameraNow = center;
}
