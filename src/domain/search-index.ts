import type { WholeAgreement } from "./agreement.ts";
import { meets, type Query, queryOf, wordReader } from "./fold.ts";
import { type Grouped, groupedBy, groupOf, growingNumbers } from "./growing-numbers.ts";
import { finds, nothingFound, type TextFinds } from "./search-finds.ts";
import {
  fieldsOf,
  foldedFields,
  isSame,
  keyOf,
  type Passage,
  passagesOf,
  type SearchNames,
} from "./search-passages.ts";
import { type WordIndex, wordIndexBuilder } from "./word-index.ts";

/** Answers from the texts of agreements, however many there are, without reading them again. */
export interface SearchIndex {
  /** places of the agreements that meet a query: words begin words of it somewhere, phrases stand in it */
  meeting: (query: string) => Uint32Array;
  /** what a query finds among those with a 1; null: among all */
  find: (query: string, within: Uint8Array | null) => TextFinds;
}

export interface SearchIndexBuilder {
  /** takes an agreement in; one that the order does not name is left out */
  add: (agreement: WholeAgreement) => void;
  /** of the agreements that are in by now; it stays as it is when more come in */
  index: () => SearchIndex;
}

/** Passages, and who has them. Agreements are told by their place in the order that the index was given. */
export interface Passages {
  /** of agreements */
  count: number;
  all: readonly Passage[];
  /** passages of agreements, each with the id of the item that it is (0: it is none) */
  of: (place: number) => { passages: Uint32Array; items: Uint32Array };
  /** agreements that have a passage */
  owners: (passage: number) => Uint32Array;
}

/** Begins an index. `ids`: the agreements in their order, the newest first. */
export function searchIndexBuilder(ids: readonly string[], names: SearchNames): SearchIndexBuilder {
  const placeOf = new Map(ids.map((id, place) => [id, place]));
  /** by key: the passages that have it */
  const known = new Map<string, number[]>();
  const all: Passage[] = [];
  const wordsOf = wordReader();
  const words = wordIndexBuilder();
  const [passages, places, items] = [growingNumbers(), growingNumbers(), growingNumbers()];
  const passagesIn = passagesOf(names);
  const numberOf = (passage: Passage): number => {
    const key = keyOf(passage);
    const alike = known.get(key) ?? [];
    for (const number of alike) {
      const other = all[number];
      if (other !== undefined && isSame(passage, other)) return number;
    }
    const number = all.push(passage) - 1;
    if (alike.push(number) === 1) known.set(key, alike);
    words.add(fieldsOf(passage).flatMap(wordsOf));
    return number;
  };
  return {
    add: (agreement) => {
      const place = placeOf.get(agreement.id);
      if (place === undefined) return;
      for (const { passage, item } of passagesIn(agreement)) {
        passages.push(numberOf(passage));
        places.push(place);
        items.push(item);
      }
    },
    index: () => {
      const count = ids.length;
      const passagesBy = groupedBy(places.values(), passages.values(), count);
      const itemsBy = groupedBy(places.values(), items.values(), count);
      const owners = groupedBy(passages.values(), places.values(), all.length);
      const read = passagesRead(count, all.slice(), { passages: passagesBy, items: itemsBy, owners });
      return searchIndex(read, owners, words.index());
    },
  };
}

/** Here, and not where the index is built: what is made there would keep all that it was built with. */
const passagesRead = (
  count: number,
  all: readonly Passage[],
  by: { passages: Grouped; items: Grouped; owners: Grouped },
): Passages => ({
  count,
  all,
  of: (place) => ({ passages: groupOf(by.passages, place), items: groupOf(by.items, place) }),
  owners: (passage) => groupOf(by.owners, passage),
});

function searchIndex(passages: Passages, owners: Grouped, words: WordIndex): SearchIndex {
  const { count, all } = passages;
  const ownersOf = (flags: Uint8Array): Uint8Array => {
    const rows = new Uint8Array(count);
    const { begins, values } = owners;
    for (let passage = 0; passage < flags.length; passage++) {
      if (flags[passage] !== 1) continue;
      const end = begins[passage + 1] ?? 0;
      for (let at = begins[passage] ?? 0; at < end; at++) rows[values[at] ?? 0] = 1;
    }
    return rows;
  };
  /** Passages in which a phrase stands: those that have its words are read. */
  const withPhrase = (phrase: string): Uint8Array => {
    const having = every(all.length, phrase.split(" ").map(words.textsWith));
    const asked = { whole: phrase, words: [], phrases: [phrase] };
    return having.map((flag, passage) => {
      const text = flag === 1 ? all[passage] : undefined;
      return Number(text !== undefined && meets(asked, foldedFields(text).join(" \n ")));
    });
  };
  /** By word and phrase: the passages that have it. */
  const havingEach = (asked: Query): Uint8Array[] => [
    ...asked.words.map(words.textsWith),
    ...asked.phrases.map(withPhrase),
  ];
  const meetingOf = (having: readonly Uint8Array[]) => every(count, having.map(ownersOf));
  return {
    meeting: (query) => {
      const having = havingEach(queryOf(query));
      const places = growingNumbers();
      meetingOf(having).forEach((flag, place) => {
        if (flag === 1) places.push(place);
      });
      return places.values();
    },
    find: (query, within) => {
      const asked = queryOf(query);
      if (asked.words.length + asked.phrases.length === 0) return nothingFound;
      const having = havingEach(asked);
      return finds(query, passages, {
        within,
        meeting: meetingOf(having),
        having: every(all.length, having),
      });
    },
  };
}

/** A 1 where all flags are; where there are none to ask, everywhere. */
function every(length: number, flags: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(length).fill(1);
  for (const one of flags) for (let at = 0; at < length; at++) all[at] = (all[at] ?? 0) & (one[at] ?? 0);
  return all;
}
