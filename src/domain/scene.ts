import type { Dataset } from "./dataset.ts";
import { emphasisOf, type Spotlight, spotlight } from "./emphasis.ts";
import { boundsOf, type Extents, union } from "./extents.ts";
import type { ProvinceId } from "./ids.ts";
import { arcsOf, ringsOf, seatOf } from "./scene-arcs.ts";
import { areasOf, bordersOf } from "./scene-ground.ts";
import { labelsOf } from "./scene-labels.ts";
import { legendOf } from "./scene-legend.ts";
import type { Bounds, DotMark, Scene } from "./scene-marks.ts";
import { placesShown } from "./scene-places.ts";
import { starOf } from "./scene-star.ts";
import type { Shown } from "./shown.ts";
import { supersededIn } from "./standing.ts";
import type { View } from "./view.ts";

/** Vietnam and Laos whole, for a scene in which nothing is drawn. */
const bothCountries: Bounds = [100, 8.3, 109.6, 23.5];

/**
 * The scene of a view: pure and total. `extents` are the boxes of the provinces; without geometry it may be empty
 * and seats stand in.
 */
export function scene(data: Dataset, view: View, shown: Shown, extents: Extents): Scene {
  const light = spotlight(shown, data);
  const ground = { links: shown.links.length, day: shown.day, superseded: supersededIn(shown) };
  const areas = areasOf(shown, light, data, view.ground);
  const arcs = [...shown.links.flatMap((link) => arcsOf(link, light, data, ground)), ...starOf(shown, data)];
  const rings = shown.links.flatMap((link) => ringsOf(link, light, data, ground));
  const borders = bordersOf(shown, light, view.lines, data);
  const places = placesShown(shown, data).map(({ id, at }) => ({ id, at }));
  const isBack = (mark: { emphasis: string; quiet?: boolean }) =>
    mark.emphasis === "faint" || mark.quiet === true;
  const onTop = <T extends { emphasis: string; quiet?: boolean }>(marks: T[]) =>
    [...marks].sort((a, b) => Number(isBack(b)) - Number(isBack(a)));
  const drawn = { areas, arcs: onTop(arcs), rings: onTop(rings), borders, places };
  return {
    at: shown.day,
    reading: shown.reading,
    vintage: shown.vintage,
    ...drawn,
    dots: dotsOf(shown, light, data),
    labels: labelsOf(shown, light, areas, data),
    legend: legendOf(drawn),
    islands: view.islands === "on",
    bounds: boundsFor(light, drawn, data, extents),
  };
}

function dotsOf(shown: Shown, light: Spotlight, data: Dataset): DotMark[] {
  // members of a programme in focus have a ray, though they may have no link
  const ids = [...new Set([...shown.links.flatMap((link) => link.provinces), ...light.provinces])].sort();
  return ids.flatMap((id) => {
    const at = seatOf(id, data);
    return at
      ? [{ id, at, emphasis: emphasisOf(light, light.provinces.has(id), light.partners.has(id)) }]
      : [];
  });
}

type Drawn = Pick<Scene, "arcs" | "rings" | "places">;

/** What a fit shows: what is in focus, else every link, else both countries. */
function boundsFor(light: Spotlight, drawn: Drawn, data: Dataset, extents: Extents): Bounds {
  const boxOf = (id: ProvinceId): Bounds[] => {
    const seat = seatOf(id, data);
    const box = extents.get(id) ?? (seat && boundsOf([seat]));
    return box ? [box] : [];
  };
  const lit = (mark: { emphasis: string }) => !light.on || mark.emphasis !== "faint";
  const positions = [
    ...drawn.arcs.filter(lit).flatMap((arc) => arc.course),
    ...drawn.rings.filter(lit).map((ring) => ring.at),
    ...drawn.places.map((place) => place.at),
  ];
  const marks = boundsOf(positions);
  const boxes = [...light.provinces].flatMap(boxOf);
  return union(marks ? [marks, ...boxes] : boxes) ?? bothCountries;
}
