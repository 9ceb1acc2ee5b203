import type { Agreement } from "./agreement.ts";
import type { Border } from "./border.ts";
import { stateOf } from "./border-states.ts";
import type { Dataset } from "./dataset.ts";
import { filtered } from "./filter.ts";
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
  /** made by the date and left by the filter */
  agreements: Agreement[];
  /** made by the date, whatever the filter leaves */
  made: Agreement[];
  links: LinkAt[];
  linkById: ReadonlyMap<PairId, LinkAt>;
  /** the links whatever the filter leaves: what is said of a pair beyond this view rests on them */
  everyLink: ReadonlyMap<PairId, LinkAt>;
  /**
   * the borders of the vintage with what their provinces made or inherited, and in reading `signed` those of gone
   * provinces that have agreements, with what these signed. No filter touches them: "none found" means none at all
   */
  borders: BorderAt[];
  borderById: ReadonlyMap<PairId, BorderAt>;
  focus: Focus;
  /** the focus named something that the data does not hold */
  focusUnknown: boolean;
  /** topics that the filter asks for and the data does not hold */
  topicsUnknown: string[];
}

/** What a view shows of the data. `today` is the reader's day, used where the view names none. */
export function shown(data: Dataset, view: View, today: Day): Shown {
  const day = view.at ?? today;
  const vintage = vintageOn(day);
  const units = data.provinceById;
  const question = { units, neighbours: neighboursOf(data.borders), day };
  const made = data.agreements.filter((agreement) => madeBy(agreement.when, day));
  // a topic that the data does not hold chooses nothing: it is named in a notice, and the rest stands
  const topicsUnknown = view.filter.topic.filter((topic) => !data.topicById.has(topic));
  const topic = view.filter.topic.filter((one) => !topicsUnknown.includes(one));
  const agreements = filtered(made, { ...view.filter, topic }, data);
  const links = linksAt({ ...question, agreements, reading: view.read });
  const linkById = byId(links);
  const all =
    made.length === agreements.length
      ? linkById
      : byId(linksAt({ ...question, agreements: made, reading: view.read }));
  const inherited =
    view.read === "today" ? all : byId(linksAt({ ...question, agreements: made, reading: "today" }));
  const borders = bordersAt(data, vintage, all, inherited);
  const borderById = new Map(borders.map((border) => [border.id, border]));
  const focus = focusAt(
    view.focus,
    {
      units,
      links: [...all.values()],
      hasAgreement: (id) => data.agreementById.has(id),
      hasBorder: (id) => borderById.has(id),
    },
    day,
    view.read,
  );
  return {
    day,
    vintage,
    reading: view.read,
    agreements,
    made,
    links,
    linkById,
    everyLink: all,
    borders,
    borderById,
    focus: focus ?? { kind: "none" },
    focusUnknown: focus === null,
    topicsUnknown,
  };
}

const byId = (links: readonly LinkAt[]): ReadonlyMap<PairId, LinkAt> =>
  new Map(links.map((link) => [link.id, link]));

function bordersAt(
  data: Dataset,
  vintage: VietnamVintage,
  linkById: ReadonlyMap<PairId, LinkAt>,
  inherited: ReadonlyMap<PairId, LinkAt>,
): BorderAt[] {
  const units = data.provinceById;
  const standing = (border: Border) => border.vintage === vintage;
  const gone = (border: Border) =>
    linkById.has(border.id) && ownVintage(border.id, vintage, units) === border.vintage;
  return data.borders
    .filter((border) => standing(border) || gone(border))
    .map((border) => {
      const agreements = (standing(border) ? inherited : linkById).get(border.id)?.agreements ?? [];
      return { ...border, agreements, state: stateOf(agreements, border, units, data.bodyById) };
    });
}
