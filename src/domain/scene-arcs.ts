import type { Agreement } from "./agreement.ts";
import { course, distanceKm, fanBows, linkBow } from "./course.ts";
import type { Dataset } from "./dataset.ts";
import { emphasisOf, type Spotlight } from "./emphasis.ts";
import type { ProvinceId } from "./ids.ts";
import type { LinkAt } from "./links.ts";
import type { ArcMark, Position, RingMark } from "./scene-marks.ts";
import { standingOf, standingOfAll } from "./standing.ts";
import type { Day } from "./when.ts";

const oneWidth = 2.5;
const mostWidth = 8;
const quietWidth = 1.1;
/** No fan is wider: as many arcs as can be told apart. Of more, one stands for all, and an agreement in focus beside it. */
const mostStrands = 40;
const besideBow = -0.24;
const firstRadius = 15;
const ringGap = 7;

/** The width of an arc in px: grows with the root of the number of agreements, so no link swallows the others. */
export const arcWidth = (agreements: number): number =>
  Math.min(mostWidth, Math.round((oneWidth + 1.5 * (Math.sqrt(agreements) - 1)) * 10) / 10);

/** One line of a fan: an agreement, or something it plans. */
interface Strand {
  id: string;
  agreement: Agreement;
  planned: boolean;
}

const strandsOf = (link: LinkAt): Strand[] =>
  link.agreements.flatMap((agreement) => [
    { id: agreement.id, agreement, planned: false },
    ...agreement.planned.map((_, n) => ({
      id: `${agreement.id}!planned-${n + 1}`,
      agreement,
      planned: true,
    })),
  ]);

/** From how many links on a map is full, and how many agreements of a distant link then keep it in front. */
const manyLinks = 60;
const weighty = 4;

/** On a full map arcs are drawn finer, but for those in focus. */
const widthOf = ({ id, agreements }: LinkAt, light: Spotlight, links: number): number => {
  const width = arcWidth(agreements.length);
  return links > manyLinks && !light.links.has(id) ? Math.round(width * 7) / 10 : width;
};

/**
 * Whether a link steps back: on a full map, unless it is in focus, one of provinces that do not touch and has little
 * between them, or the many long arcs would bury what lies along the border.
 */
const isQuiet = ({ id, relation, agreements }: LinkAt, light: Spotlight, links: number): boolean =>
  links > manyLinks &&
  !light.links.has(id) &&
  (relation === "distant-across" || relation === "distant-domestic") &&
  agreements.length < weighty;

/** What an arc is drawn in the midst of: how many links there are, the date, and what is superseded by then. */
export interface Ground {
  links: number;
  day: Day;
  superseded: ReadonlySet<string>;
}

/** The arcs of a link: one, or its fan of agreements (and what they plan, dotted) where the focus opens it and it has room. */
export function arcsOf(link: LinkAt, light: Spotlight, data: Dataset, { links, ...time }: Ground): ArcMark[] {
  const { relation } = link;
  if (relation === "merged") return [];
  const [a, b] = link.provinces.map((id) => seatOf(id, data));
  if (a === undefined || b === undefined) return [];
  const near = relation === "neighbours-across" || relation === "neighbours-domestic";
  const said = near ? "solid" : "dashed";
  const drawn = (strand: Strand, bow: number): ArcMark => ({
    id: strand.id,
    link: link.id,
    agreement: strand.agreement.id,
    relation,
    course: course(a, b, bow),
    width: strand.planned ? 1.5 : oneWidth + (light.agreement === strand.agreement.id ? 1.5 : 0),
    stroke: strand.planned || !strand.agreement.signed ? "dotted" : said,
    standing: strand.planned ? "full" : standingOf(strand.agreement, time.day, time.superseded),
    quiet: false,
    planned: strand.planned,
    emphasis: strandEmphasis(strand, light),
  });
  const strands = light.fanned === link.id ? strandsOf(link) : [];
  if (strands.length > 0 && strands.length <= mostStrands) {
    const bows = fanBows(strands.length);
    return strands.map((strand, n) => drawn(strand, bows[n] ?? 0));
  }
  const quiet = isQuiet(link, light, links);
  const whole: ArcMark = {
    id: link.id,
    link: link.id,
    agreement: null,
    relation,
    course: linkCourse(a, b),
    width: quiet ? quietWidth : widthOf(link, light, links),
    stroke: link.agreements.some((agreement) => agreement.signed) ? said : "dotted",
    standing: standingOfAll(link.agreements, time.day, time.superseded),
    quiet,
    planned: false,
    emphasis: emphasisOf(light, light.links.has(link.id)),
  };
  const single = strands.find(({ agreement, planned }) => agreement.id === light.agreement && !planned);
  return single === undefined ? [whole] : [whole, drawn(single, besideBow)];
}

const courses = new Map<string, Position[]>();

/**
 * The course of a link drawn as one arc. Kept, since there are no more of them than pairs of seats: the same array
 * time and again, so that whatever is made from it can be kept too.
 */
function linkCourse(a: Position, b: Position): Position[] {
  const key = `${a} ${b}`;
  const known = courses.get(key) ?? course(a, b, linkBow(distanceKm(a, b)));
  courses.set(key, known);
  return known;
}

/** The rings of a link of provinces that are one today. */
export function ringsOf(link: LinkAt, light: Spotlight, data: Dataset, time: Ground): RingMark[] {
  const at = seatOf(link.provinces[0], data);
  if (link.relation !== "merged" || at === undefined) return [];
  const drawn = (strand: Strand, n: number): RingMark => ({
    id: strand.id,
    link: link.id,
    agreement: strand.agreement.id,
    at,
    radius: firstRadius + n * ringGap,
    width: oneWidth,
    standing: standingOf(strand.agreement, time.day, time.superseded),
    emphasis: strandEmphasis(strand, light),
  });
  const strands = light.fanned === link.id ? strandsOf(link).filter(({ planned }) => !planned) : [];
  if (strands.length > 0 && strands.length <= mostStrands) return strands.map(drawn);
  const whole: RingMark = {
    id: link.id,
    link: link.id,
    agreement: null,
    at,
    radius: firstRadius,
    width: arcWidth(link.agreements.length),
    standing: standingOfAll(link.agreements, time.day, time.superseded),
    emphasis: emphasisOf(light, light.links.has(link.id)),
  };
  const single = strands.find(({ agreement }) => agreement.id === light.agreement);
  return single === undefined ? [whole] : [whole, drawn(single, 1)];
}

function strandEmphasis(strand: Strand, light: Spotlight): ArcMark["emphasis"] {
  if (strand.planned) return "normal";
  return light.agreement === null || light.agreement === strand.agreement.id ? "strong" : "normal";
}

/** Where a province's arcs end: its seat (lng, lat). */
export function seatOf(id: ProvinceId, data: Dataset): Position | undefined {
  const seat = data.provinceById.get(id)?.seat;
  return seat && [seat.lng, seat.lat];
}
