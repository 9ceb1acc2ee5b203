import { type Fit, fitOf, foldCase, type Query, queryOf } from "./fold.ts";
import type { Passages } from "./search-index.ts";
import { fieldsOf, foldedFields, type Passage } from "./search-passages.ts";
import type { Name, Text } from "./text.ts";

/** The hits of a group, best first, cut; `all` counts them before the cut. */
export interface Finds<Hit> {
  hits: Hit[];
  all: number;
}

/** What the texts of agreements answer to a query. Agreements are told by their place in the order of the index. */
export interface TextFinds {
  /** how many have all words, wherever */
  meeting: number;
  agreements: Finds<number>;
  items: Finds<{ agreement: number; item: number; text: Text }>;
  people: Finds<{ name: string; agreements: number }>;
  places: Finds<{ names: Name; agreements: number }>;
}

export const nothingFound: TextFinds = {
  meeting: 0,
  agreements: { hits: [], all: 0 },
  items: { hits: [], all: 0 },
  people: { hits: [], all: 0 },
  places: { hits: [], all: 0 },
};

/** What is known of a query before its hits are put in order; each a 1 for every one that it holds of. */
export interface Marks {
  /** agreements to look among; null: all */
  within: Uint8Array | null;
  /** agreements that have all that is asked for, wherever */
  meeting: Uint8Array;
  /** passages that have all of it */
  having: Uint8Array;
}

/** How many hits of a group are listed. */
export const listed = { agreements: 6, items: 4, people: 3, places: 3 };
/** Of agreements and items the newest so many are put in order: a query that finds more says little. */
const looked = 400;
const worth: Record<Fit, number> = { whole: 6, beginning: 4, words: 2, none: 0 };

/**
 * How well a text answers: as a whole before one that begins so before words inside it; with the very same marks
 * before only folded the same.
 */
export function scoreOf(asked: Query, query: string): (field: string, folded: string) => number {
  const exact = foldCase(query.trim());
  return (field, folded) => {
    const fit = worth[fitOf(asked, folded)];
    return fit > 0 && foldCase(field).includes(exact) ? fit + 1 : fit;
  };
}

/** The hits of a query in the order of their score; of one score the newest, or of people and places the busiest, first. */
export function finds(query: string, passages: Passages, { within, meeting, having }: Marks): TextFinds {
  const { count, all } = passages;
  const asked = queryOf(query);
  const score = scoreOf(asked, query);
  const scores = new Map<number, number>();
  const scored = (number: number): number => {
    const known = scores.get(number) ?? bestOf(all[number], score);
    scores.set(number, known);
    return known;
  };
  const isIn = (place: number) => within === null || within[place] === 1;
  const owners = (number: number): Uint32Array =>
    passages.owners(number).filter((place, at, list) => place !== list[at - 1] && isIn(place));
  const titled = new Uint8Array(count);
  const made = new Uint8Array(count);
  const holding = new Uint8Array(count);
  const people: Scored<{ name: string; agreements: number }>[] = [];
  const places: Scored<{ names: Name; agreements: number }>[] = [];
  let itemCount = 0;
  all.forEach((passage, number) => {
    switch (passage.kind) {
      case "title":
        if (having[number] === 1) for (const place of passages.owners(number)) titled[place] = 1;
        break;
      case "item":
        if (having[number] !== 1) break;
        for (const place of passages.owners(number)) {
          holding[place] = 1;
          if (isIn(place)) itemCount++;
        }
        break;
      case "province":
        if (scored(number) > 0) for (const place of passages.owners(number)) made[place] = 1;
        break;
      case "person": {
        const agreements = scored(number) > 0 ? owners(number).length : 0;
        if (agreements > 0) people.push({ hit: { name: passage.name, agreements }, score: scored(number) });
        break;
      }
      case "place": {
        const agreements = scored(number) > 0 ? owners(number).length : 0;
        if (agreements > 0) places.push({ hit: { names: passage.names, agreements }, score: scored(number) });
      }
    }
  });
  const titles: Scored<number>[] = [];
  const items: Scored<TextFinds["items"]["hits"][number]>[] = [];
  let [meetingCount, titleCount] = [0, 0];
  for (let place = 0; place < count; place++) {
    if (!isIn(place)) continue;
    meetingCount += meeting[place] ?? 0;
    // by its title, and after those by any name of a province that made it: "udomxay" is in no title
    if (titled[place] === 1 || made[place] === 1) titleCount++;
    const asksTitle =
      titled[place] === 1 ? titles.length < looked : made[place] === 1 && titles.length < listed.agreements;
    const asksItem = holding[place] === 1 && items.length < looked;
    if (!asksTitle && !asksItem) continue;
    const own = passages.of(place);
    let best = 1;
    own.passages.forEach((number, at) => {
      const passage = having[number] === 1 ? all[number] : undefined;
      if (passage?.kind === "title") best = Math.max(best, scored(number));
      if (passage?.kind !== "item" || items.length === looked) return;
      const hit = { agreement: place, item: own.items[at] ?? 0, text: passage.text };
      items.push({ hit, score: scored(number) });
    });
    if (asksTitle) titles.push({ hit: place, score: best });
  }
  return {
    meeting: meetingCount,
    agreements: { hits: best(titles, listed.agreements), all: titleCount },
    items: { hits: best(items, listed.items), all: itemCount },
    people: { hits: best(people.sort(busiest), listed.people), all: people.length },
    places: { hits: best(places.sort(busiest), listed.places), all: places.length },
  };
}

/** A hit with how well it answers. */
interface Scored<Hit> {
  hit: Hit;
  score: number;
}

const busiest = (a: Scored<{ agreements: number }>, b: Scored<{ agreements: number }>): number =>
  b.hit.agreements - a.hit.agreements;

/** Those of one score keep their order. */
const best = <Hit>(hits: readonly Scored<Hit>[], most: number): Hit[] =>
  hits
    .toSorted((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ hit }) => hit);

function bestOf(passage: Passage | undefined, score: ReturnType<typeof scoreOf>): number {
  if (passage === undefined) return 0;
  const folded = foldedFields(passage);
  return Math.max(0, ...fieldsOf(passage).map((field, at) => score(field, folded[at] ?? "")));
}
