import { placesNamed, type WholeAgreement } from "./agreement.ts";
import { fold, foldOnce } from "./fold.ts";
import type { PublishedPlace, PublishedTopic } from "./lists.ts";
import type { Province } from "./province.ts";
import { provinceNames } from "./province-names.ts";
import type { Name, Text } from "./text.ts";

/** What it takes to call what an agreement names by its names. */
export interface SearchNames {
  provinces: readonly Province[];
  topics: readonly Pick<PublishedTopic, "id" | "names">[];
  places: readonly Pick<PublishedPlace, "id" | "names">[];
}

/** Something of an agreement that words are looked for in: one thing, in all its languages or under all its names. */
export type Passage =
  | { kind: "title" | "item"; text: Text }
  | { kind: "person"; name: string }
  | { kind: "place"; names: Name }
  | { kind: "province"; names: readonly string[] }
  | { kind: "other"; text: Partial<Text> };

/** A passage where it stands; `item`: the item's id, 0 where it is none. */
export interface Standing {
  passage: Passage;
  item: number;
}

/** The texts of a passage, each for itself: no phrase reaches from one into the next. */
export function fieldsOf(passage: Passage): readonly string[] {
  switch (passage.kind) {
    case "title":
    case "item":
    case "other":
      return inLanguages(passage.text);
    case "person":
      return [passage.name];
    case "place":
      return inLanguages(passage.names);
    case "province":
      return passage.names;
  }
}

/** The same, folded. */
export const foldedFields = (passage: Passage): string[] => fieldsOf(passage).map(fold);

const inLanguages = ({ vi, en, lo }: Partial<Text>): string[] =>
  [vi, en, lo].filter((one) => one !== undefined);

/** A text that passages which are the same have in common, and few others. */
export function keyOf(passage: Passage): string {
  switch (passage.kind) {
    case "person":
      return foldOnce(passage.name);
    case "place":
      return foldOnce(passage.names.vi);
    default:
      return fieldsOf(passage)[0] ?? "";
  }
}

/** Whether two passages of one key are one and the same to a reader. */
export function isSame(a: Passage, b: Passage): boolean {
  if (a === b) return true;
  if (a.kind !== b.kind) return false;
  if (a.kind === "person" || a.kind === "place") return true;
  const [fields, others] = [fieldsOf(a), fieldsOf(b)];
  return fields.length === others.length && fields.every((field, at) => field === others[at]);
}

/** All passages of an agreement, in no order. */
export function passagesOf(names: SearchNames): (agreement: WholeAgreement) => Standing[] {
  const provinces = byId(names.provinces, (province) => ({
    kind: "province",
    names: provinceNames(province),
  }));
  const topics = byId(names.topics, ({ names: text }) => ({ kind: "other", text }));
  const places = byId(names.places, (place) => ({ kind: "place", names: place.names }));
  return (agreement) => {
    const { title, parties, others = [], items, outcomes = [], planned, place } = agreement;
    const act = place?.name;
    const topicsNamed = new Set(items.flatMap((item) => item.topics));
    const passages: Passage[] = [
      { kind: "title", text: title },
      ...parties.flatMap(({ province, bodyName, asNamed, people = [] }) => [
        ...(provinces.get(province) ?? []),
        ...[bodyName, asNamed].flatMap((text) => (text === undefined ? [] : other(text))),
        ...people.map(({ name }): Passage => ({ kind: "person", name })),
      ]),
      ...others.map(({ name }) => other(name)),
      ...[...outcomes, ...planned].map(({ text }) => other(text)),
      ...placesNamed(agreement).flatMap((id) => places.get(id) ?? []),
      ...[...topicsNamed].flatMap((id) => topics.get(id) ?? []),
      ...(act === undefined ? [] : [placeOf(act)]),
    ];
    return [
      ...passages.map((passage) => ({ passage, item: 0 })),
      ...items.map(({ id, text }): Standing => ({ passage: { kind: "item", text }, item: id })),
    ];
  };
}

const other = (text: Partial<Text>): Passage => ({ kind: "other", text });
/** Where it was made is said in words of its own, not always in Lao. */
const placeOf = ({ vi, en, lo }: Text): Passage => ({ kind: "place", names: { vi, en, lo: lo ?? vi } });

const byId = <T extends { id: string }>(
  rows: readonly T[],
  passageOf: (row: T) => Passage,
): ReadonlyMap<string, Passage[]> => new Map(rows.map((row) => [row.id, [passageOf(row)]]));
