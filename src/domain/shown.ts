import type { Agreement } from "./agreement.ts";
import { columnsOf, dayNumber } from "./agreement-columns.ts";
import type { Border } from "./border.ts";
import { stateOf } from "./border-states.ts";
import type { Dataset } from "./dataset.ts";
import { filtered } from "./filter.ts";
import { focusAt } from "./focus.ts";
import type { PairId } from "./ids.ts";
import { vintageOn } from "./lineage.ts";
import { type LinkAt, linksOf, ownVintage } from "./links.ts";
import { neighboursOf } from "./neighbours.ts";
import type { VietnamVintage } from "./province.ts";
import type { Focus, View } from "./view.ts";
import type { Day } from "./when.ts";

/** A border at a date and in a reading: its published measures, with the state and agreements of then. */
export type BorderAt = Omit<Border, "agreements"> & { agreements: Agreement[] };

/** What a view shows, before it is drawn: scene, table and panels all rest on this, so they cannot disagree. */
export interface Shown {
  day: Day;
  vintage: VietnamVintage;
  reading: View["read"];
  /** made by the date and left by the filter */
  agreements: Agreement[];
  /** the same, newest first; the undated at the end */
  newest: Agreement[];
  /** made by the date, whatever the filter leaves */
  made: Agreement[];
  /** of these, those of more than two parties that link no pair */
  programmes: Agreement[];
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

/**
 * What a view shows of the data. `today` is the reader's day, used where the view names none; `matches` are the ids of
 * the agreements that meet the words of its filter (null: no words, or none answered yet).
 * Of the same dataset it keeps what the last views needed, each part as long as nothing that it rests on changed: a
 * focus reads no agreement, and a filter reads them once.
 */
export function shown(
  data: Dataset,
  view: View,
  today: Day,
  matches: ReadonlySet<string> | null = null,
): Shown {
  const known = kept.get(data) ?? { whole: [], left: [], last: null };
  kept.set(data, known);
  const day = view.at ?? today;
  const whole = recent(known.whole, `${day} ${view.read}`, null, () => wholeAt(data, day, view.read));
  const left = recent(known.left, `${day} ${view.read} ${JSON.stringify(view.filter)}`, matches, () =>
    leftOf(data, whole, view, matches),
  );
  const key = `${view.focus.kind} ${view.focus.kind === "none" ? "" : view.focus.id}`;
  if (known.last?.left === left && known.last.focus === key) return known.last.shown;
  const focus = focusAt(
    view.focus,
    {
      units: data.provinceById,
      links: [...whole.everyLink.values()],
      hasAgreement: (id) => data.agreementById.has(id),
      hasBorder: (id) => whole.borderById.has(id),
    },
    day,
    view.read,
  );
  const shown = {
    ...whole,
    ...left,
    focus: focus ?? { kind: "none" },
    focusUnknown: focus === null,
  } as const;
  known.last = { left, focus: key, shown };
  return shown;
}

/** What rests on date and reading alone. */
type Whole = Pick<
  Shown,
  "day" | "vintage" | "reading" | "made" | "everyLink" | "borders" | "borderById" | "programmes"
>;
/** What rests on the filter besides. */
type Left = Pick<Shown, "agreements" | "newest" | "links" | "linkById" | "topicsUnknown">;

interface Kept<T> {
  key: string;
  matches: ReadonlySet<string> | null;
  value: T;
}

/** What was last made of a dataset; the same questions have the same answers, so nobody can tell. */
const kept = new WeakMap<
  Dataset,
  { whole: Kept<Whole>[]; left: Kept<Left>[]; last: { left: Left; focus: string; shown: Shown } | null }
>();

/** Two at a time: the view, and what a search looks through or the view before. */
const most = 2;

function recent<T>(list: Kept<T>[], key: string, matches: Kept<T>["matches"], make: () => T): T {
  const at = list.findIndex((one) => one.key === key && one.matches === matches);
  const [found] = at === -1 ? [{ key, matches, value: make() }] : list.splice(at, 1);
  if (found === undefined) return make();
  list.unshift(found);
  list.splice(most);
  return found.value;
}

function wholeAt(data: Dataset, day: Day, reading: View["read"]): Whole {
  const vintage = vintageOn(day);
  const question = { units: data.provinceById, neighbours: neighboursOf(data.borders), day };
  const { day: from, programmes } = columnsOf(data);
  const last = dayNumber(day);
  const isMade = (row: number) => (from[row] ?? 0) <= last;
  const made = data.agreements.filter((_, row) => isMade(row));
  const everyLink = byId(linksOf({ ...question, agreements: made, reading }));
  const inherited =
    reading === "today" ? everyLink : byId(linksOf({ ...question, agreements: made, reading: "today" }));
  const borders = bordersAt(data, vintage, everyLink, inherited);
  return {
    day,
    vintage,
    reading,
    made,
    programmes: programmes.flatMap((row) => (isMade(row) ? (data.agreements[row] ?? []) : [])),
    everyLink,
    borders,
    borderById: new Map(borders.map((border) => [border.id, border])),
  };
}

function leftOf(data: Dataset, whole: Whole, view: View, matches: ReadonlySet<string> | null): Left {
  const { day, made, reading, everyLink } = whole;
  // a topic that the data does not hold chooses nothing: it is named in a notice, and the rest stands
  const topicsUnknown = view.filter.topic.filter((topic) => !data.topicById.has(topic));
  const topic = view.filter.topic.filter((one) => !topicsUnknown.includes(one));
  const { agreements, newest } = filtered(data, { filter: { ...view.filter, topic }, day, matches });
  if (agreements.length === made.length)
    return { agreements, newest, links: [...everyLink.values()], linkById: everyLink, topicsUnknown };
  const question = { units: data.provinceById, neighbours: neighboursOf(data.borders), day };
  const links = linksOf({ ...question, agreements, reading });
  return { agreements, newest, links, linkById: byId(links), topicsUnknown };
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
