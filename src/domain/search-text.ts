import { type Agreement, placesNamed, type WholeAgreement } from "./agreement.ts";
import type { Dataset } from "./dataset.ts";
import { joinFolded, meets, queryOf } from "./fold.ts";
import type { Province } from "./province.ts";
import type { Name, Text } from "./text.ts";

const langsOf = (text: Partial<Pick<Text, "vi" | "en" | "lo">>): string[] =>
  [text.vi, text.en, text.lo].filter((one) => one !== undefined);

/** Every name a province goes by, in all languages, its former names and other spellings among them. */
export const provinceNames = ({ names, namesDated, aliases }: Province): string[] => [
  ...new Set([...langsOf(names), ...namesDated.flatMap((dated) => langsOf(dated.names)), ...aliases]),
];

/** The people of an agreement, by name. */
export const peopleOf = ({ parties }: Pick<WholeAgreement, "parties">): string[] =>
  parties.flatMap(({ people = [] }) => people.map(({ name }) => name));

/** The names of the places of an agreement: where it was made, and those that it names. */
export const placeNames = (agreement: Agreement, { placeById }: Pick<Dataset, "placeById">): Name[] =>
  placesNamed(agreement).flatMap((id) => placeById.get(id)?.names ?? []);

/** All that can be found in an agreement, folded, in one text. */
function textOf(agreement: WholeAgreement, data: Dataset): string {
  const { title, parties, others = [], items, outcomes = [], planned, place } = agreement;
  const provinces = parties.flatMap(({ province }) => data.provinceById.get(province) ?? []);
  const topics = items.flatMap((item) => item.topics).flatMap((id) => data.topicById.get(id)?.names ?? []);
  const texts: Partial<Text>[] = [
    title,
    ...parties.flatMap(({ bodyName, asNamed }) => [bodyName ?? {}, asNamed ?? {}]),
    ...others.map(({ name }) => name),
    ...[...items, ...outcomes, ...planned].map(({ text }) => text),
    ...placeNames(agreement, data),
    ...topics,
    place?.name ?? {},
  ];
  return joinFolded([...texts.flatMap(langsOf), ...provinces.flatMap(provinceNames), ...peopleOf(agreement)]);
}

/** The folded texts of a dataset: each is made when it is first asked for, and kept as long as the dataset. */
const texts = new WeakMap<Dataset["whole"], Map<string, string>>();

function foldedText(agreement: Agreement, data: Dataset): string {
  const known = texts.get(data.whole) ?? new Map<string, string>();
  texts.set(data.whole, known);
  const text = known.get(agreement.id) ?? wholeText(agreement.id, data);
  known.set(agreement.id, text);
  return text;
}

function wholeText(id: string, data: Dataset): string {
  const whole = data.whole.get(id);
  return whole === undefined ? "" : textOf(whole, data);
}

/** Whether an agreement meets a query: words begin words of it somewhere, phrases stand in it. Nothing asked: all do. */
export function matcherOf(query: string, data: Dataset): (agreement: Agreement) => boolean {
  const asked = queryOf(query);
  if (asked.words.length + asked.phrases.length === 0) return () => true;
  return (agreement) => meets(asked, foldedText(agreement, data));
}
