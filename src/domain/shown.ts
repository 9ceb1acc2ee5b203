import type { Agreement } from "./agreement.ts";
import type { Border } from "./border.ts";
import { stateOf } from "./border-states.ts";
import type { Dataset } from "./dataset.ts";
import { focusAt } from "./focus.ts";
import type { PairId } from "./ids.ts";
import { vintageOn } from "./lineage.ts";
import { type LinkAt, linksAt, ownVintage } from "./links.ts";
import { neighboursOf } from "./neighbours.ts";
import type { VietnamVintage } from "./province.ts";
import type { Focus, View } from "./view.ts";
import { type Day, madeBy } from "./when.ts";

/** A border at a date and in a reading: its published measures, with the state and agreements of then. */
export type BorderAt = Omit<Border, "agreements"> & { agreements: Agreement[] };

/** What a view shows, before it is drawn: scene, table and panels all rest on this, so they cannot disagree. */
export interface Shown {
  day: Day;
  vintage: VietnamVintage;
  reading: View["read"];
  agreements: Agreement[];
  links: LinkAt[];
  linkById: ReadonlyMap<PairId, LinkAt>;
  /** the borders of the vintage, and in reading `signed` those of gone provinces that have agreements */
  borders: BorderAt[];
  borderById: ReadonlyMap<PairId, BorderAt>;
  /** the borders of the vintage with what their provinces made or inherited, whatever the reading: what is counted */
  counted: BorderAt[];
  focus: Focus;
  /** the focus named something that the data does not hold */
  focusUnknown: boolean;
}

/** What a view shows of the data. `today` is the reader's day, used where the view names none. */
export function shown(data: Dataset, view: View, today: Day): Shown {
  const day = view.at ?? today;
  const vintage = vintageOn(day);
  const units = data.provinceById;
  const question = { agreements: data.agreements, units, neighbours: neighboursOf(data.borders), day };
  const links = linksAt({ ...question, reading: view.read });
  const linkById = byId(links);
  const borders = bordersAt(data, vintage, linkById);
  const counted =
    view.read === "today"
      ? borders
      : bordersAt(data, vintage, byId(linksAt({ ...question, reading: "today" })));
  const borderById = new Map(borders.map((border) => [border.id, border]));
  const focus = focusAt(
    view.focus,
    { units, hasAgreement: (id) => data.agreementById.has(id), hasBorder: (id) => borderById.has(id) },
    day,
    view.read,
  );
  return {
    day,
    vintage,
    reading: view.read,
    agreements: data.agreements.filter((agreement) => madeBy(agreement.when, day)),
    links,
    linkById,
    borders,
    borderById,
    counted,
    focus: focus ?? { kind: "none" },
    focusUnknown: focus === null,
  };
}

const byId = (links: readonly LinkAt[]): ReadonlyMap<PairId, LinkAt> =>
  new Map(links.map((link) => [link.id, link]));

function bordersAt(
  data: Dataset,
  vintage: VietnamVintage,
  linkById: ReadonlyMap<PairId, LinkAt>,
): BorderAt[] {
  const drawn = (border: Border) =>
    border.vintage === vintage ||
    (linkById.has(border.id) && ownVintage(border.id, vintage, data.provinceById) === border.vintage);
  return data.borders.filter(drawn).map((border) => {
    const agreements = linkById.get(border.id)?.agreements ?? [];
    return { ...border, agreements, state: stateOf(agreements, data.bodyById) };
  });
}
