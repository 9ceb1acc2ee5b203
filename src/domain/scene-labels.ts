import type { Dataset } from "./dataset.ts";
import { emphasisOf, type Spotlight } from "./emphasis.ts";
import { namesOn } from "./province.ts";
import type { AreaMark, LabelMark } from "./scene-marks.ts";
import { placesShown } from "./scene-places.ts";
import type { Shown } from "./shown.ts";

/** The names on the map, most wanted first: in focus, partners, linked, ghosts, then the others by size. */
export function labelsOf(
  shown: Shown,
  light: Spotlight,
  areas: readonly AreaMark[],
  data: Dataset,
): LabelMark[] {
  const linked = new Set(shown.links.flatMap((link) => link.provinces));
  const ghosts = new Set(areas.filter((area) => area.ghost).map((area) => area.id));
  const provinces = areas.flatMap((area): (LabelMark & { area: number })[] => {
    const province = data.provinceById.get(area.id);
    // over a ghost its successor's name would only say the same name twice
    if (province === undefined || province.predecessors.some((id) => ghosts.has(id))) return [];
    const { seat, labelPoint } = province;
    const atSeat = linked.has(area.id) || light.provinces.has(area.id);
    const [lng, lat] = atSeat ? [seat.lng, seat.lat] : labelPoint;
    return [
      {
        id: area.id,
        kind: "province",
        names: namesOn(province, shown.day),
        at: [lng, lat],
        anchor: atSeat ? "below" : "center",
        rank: light.provinces.has(area.id)
          ? 0
          : light.partners.has(area.id)
            ? 1
            : linked.has(area.id)
              ? 2
              : 4,
        emphasis: emphasisOf(light, light.provinces.has(area.id), light.partners.has(area.id)),
        ghost: area.ghost,
        area: province.areaKm2,
      },
    ];
  });
  const places = placeLabels(shown, data);
  return [...provinces, ...places]
    .sort((a, b) => a.rank - b.rank || b.area - a.area || (a.id < b.id ? -1 : 1))
    .map(({ area: _, ...label }, rank) => ({ ...label, rank }));
}

const placeLabels = (shown: Shown, data: Dataset): (LabelMark & { area: number })[] =>
  placesShown(shown, data).map((place) => ({
    ...place,
    kind: "place",
    anchor: "below",
    rank: 3,
    emphasis: "normal",
    ghost: false,
    area: 0,
  }));
