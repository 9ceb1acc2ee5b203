import type { Agreement } from "./agreement.ts";
import type { Dataset } from "./dataset.ts";
import { type PairId, type ProvinceId, provincesOf } from "./ids.ts";
import { unitIn } from "./lineage.ts";
import type { Emphasis } from "./scene-marks.ts";
import type { Shown } from "./shown.ts";

/** What a focus singles out on the map. Everything is `normal` without a focus; the rest is `faint` with one. */
export interface Spotlight {
  on: boolean;
  /** provinces in focus, and those linked with them */
  provinces: ReadonlySet<ProvinceId>;
  partners: ReadonlySet<ProvinceId>;
  links: ReadonlySet<PairId>;
  borders: ReadonlySet<PairId>;
  /** the link that is fanned out into its agreements */
  fanned: PairId | null;
  agreement: string | null;
}

const nothing: Spotlight = {
  on: false,
  provinces: new Set(),
  partners: new Set(),
  links: new Set(),
  borders: new Set(),
  fanned: null,
  agreement: null,
};

/** What the focus of a view singles out. */
export function spotlight(shown: Shown, data: Dataset): Spotlight {
  const { focus } = shown;
  switch (focus.kind) {
    case "none":
      return nothing;
    case "province": {
      const links = shown.links.filter((link) => link.provinces.includes(focus.id));
      return {
        ...nothing,
        on: true,
        provinces: new Set([focus.id]),
        partners: new Set(links.flatMap((link) => link.provinces).filter((id) => id !== focus.id)),
        links: new Set(links.map((link) => link.id)),
        borders: new Set(shown.borders.filter((b) => b.provinces.includes(focus.id)).map((b) => b.id)),
      };
    }
    case "link":
    case "border":
      return pairLight(focus.id, focus.kind === "link" ? focus.id : null, null);
    case "agreement": {
      const agreement = data.agreementById.get(focus.id);
      if (agreement === undefined) return nothing;
      const provinces = partiesAt(agreement, shown, data);
      const link = shown.links.find((l) => l.agreements.some((a) => a.id === focus.id));
      const light = link
        ? pairLight(link.id, agreement.pairs.length === 1 ? link.id : null, focus.id)
        : nothing;
      return { ...light, on: true, provinces: new Set(provinces), agreement: focus.id };
    }
  }
}

const pairLight = (pair: PairId, fanned: PairId | null, agreement: string | null): Spotlight => ({
  on: true,
  provinces: new Set(provincesOf(pair)),
  partners: new Set(),
  links: new Set([pair]),
  borders: new Set([pair]),
  fanned,
  agreement,
});

/** The provinces where the parties of an agreement stand at the date and in the reading shown. */
export function partiesAt(agreement: Agreement, shown: Shown, data: Dataset): ProvinceId[] {
  const ids = agreement.parties.map((party) =>
    shown.reading === "signed"
      ? party.province
      : (unitIn(shown.vintage, party.province, data.provinceById) ?? party.province),
  );
  return [...new Set(ids)];
}

/** The emphasis of a thing that is or is not in the spotlight. */
export const emphasisOf = (light: Spotlight, lit: boolean, near = false): Emphasis =>
  !light.on ? "normal" : lit ? "strong" : near ? "normal" : "faint";
