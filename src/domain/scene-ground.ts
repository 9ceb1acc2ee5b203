import { coverOf } from "./cover.ts";
import type { Dataset } from "./dataset.ts";
import { emphasisOf, type Spotlight } from "./emphasis.ts";
import type { ProvinceId } from "./ids.ts";
import { existsOn, inVintage } from "./lineage.ts";
import { pairIn } from "./links.ts";
import type { AreaMark, BorderMark } from "./scene-marks.ts";
import type { BorderAt, Shown } from "./shown.ts";
import type { View } from "./view.ts";

/** The provinces of the date, and over them those that are gone but signed (reading `signed`), as ghosts. */
export function areasOf(shown: Shown, light: Spotlight, data: Dataset, ground: View["ground"]): AreaMark[] {
  const coverage = data.manifest.coverage.byProvince;
  const cover = (id: ProvinceId) => (ground === "coverage" ? coverOf(coverage[id]?.pages ?? 0) : null);
  const gone = goneParties(shown, data);
  const emphasis = (id: ProvinceId) => emphasisOf(light, light.provinces.has(id), light.partners.has(id));
  return [
    ...data.provinces
      .filter((province) => inVintage(province, shown.vintage))
      .map(
        (province): AreaMark => ({
          id: province.id,
          vintage: province.country === "LA" ? "la18" : shown.vintage,
          country: province.country,
          emphasis: emphasis(province.id),
          cover: cover(province.id),
          ghost: false,
        }),
      ),
    ...data.provinces
      .filter((province) => gone.has(province.id))
      .map(
        (province): AreaMark => ({
          id: province.id,
          vintage: "vn63",
          country: province.country,
          emphasis: emphasis(province.id),
          cover: null,
          ghost: true,
        }),
      ),
  ];
}

/** Provinces that have links in the reading shown and no longer exist at its date. */
export function goneParties(shown: Shown, data: Dataset): ReadonlySet<ProvinceId> {
  const linked = shown.links.flatMap((link) => link.provinces);
  return new Set(
    linked.filter((id) => {
      const unit = data.provinceById.get(id);
      return unit !== undefined && !existsOn(unit, shown.day);
    }),
  );
}

/** Every border as a line; what it says of agreements depends on `lines`. Those that say something come last, on top. */
export function bordersOf(shown: Shown, light: Spotlight, lines: View["lines"], data: Dataset): BorderMark[] {
  // where a former province signed, its own line speaks: its successor's would say the same twice
  const spoken = new Set(shown.links.map((link) => pairIn(shown.vintage, link.id, data.provinceById)));
  const quiet = (border: BorderAt) =>
    border.vintage === shown.vintage && spoken.has(border.id) && !shown.linkById.has(border.id);
  const marks = shown.borders.map(
    (border): BorderMark => ({
      id: border.id,
      vintage: border.vintage,
      class: border.class,
      state: quiet(border) ? "none-found" : border.state,
      draw: quiet(border) ? "hairline" : drawOf(border, lines),
      emphasis: emphasisOf(light, light.borders.has(border.id)),
    }),
  );
  const loud = (mark: BorderMark) => Number(mark.draw !== "hairline") + Number(mark.emphasis === "strong");
  return marks.sort((a, b) => loud(a) - loud(b));
}

function drawOf(border: BorderAt, lines: View["lines"]): BorderMark["draw"] {
  if (lines === "off") return "hairline";
  // within a country almost every border is silent: dots there would say nothing and hide the rest
  if (border.state === "none-found") return border.class === "national" ? "silent" : "hairline";
  return lines === "silent" ? "hairline" : border.state;
}
