import { parseAddress } from "../../domain/address.ts";
import type { Border } from "../../domain/border.ts";
import { readEdtf } from "../../domain/edtf.ts";
import { type ProvinceId, provincesOf } from "../../domain/ids.ts";
import { existsOn, nearestIn, vintageOn } from "../../domain/lineage.ts";
import { type Linking, linksAt } from "../../domain/links.ts";
import { pairsOf } from "../../domain/pairs.ts";
import type { ProvinceRecord } from "../../domain/province.ts";
import type { Story } from "../../domain/story.ts";
import type { View } from "../../domain/view.ts";
import { type Day, madeBy } from "../../domain/when.ts";
import { type Entry, fileId } from "../entry.ts";
import type { Problem } from "../problem.ts";
import type { Records } from "../read.ts";
import { type Wrong, wrongsOf } from "./step-address.ts";

type Units = ReadonlyMap<ProvinceId, ProvinceRecord>;

/** What a step shows on its day, and where to tell what is wrong with it. */
interface Told {
  view: View;
  day: Day;
  problem: (wrong: Wrong) => Problem;
}

/**
 * A story is called like its file. Each of its steps shows the same to everyone on any day: nothing of its address is
 * left out, it says its date, and what it names is there on that date.
 */
export function checkStories(records: Records): Problem[] {
  const units = unitsOf(records);
  return records.stories.entries.flatMap((entry) => {
    const { value, file, problem } = entry;
    const id = fileId(file);
    return [
      ...(value.id === id ? [] : [problem(["id"], `${value.id} is not the file's name`, `id: ${id}`)]),
      ...value.steps.flatMap(({ address }, at) =>
        wrongsOf(address).map(({ what, expected }) => problem(["steps", at, "address"], what, expected)),
      ),
      ...toldIn(entry).flatMap((told) =>
        [...focusWrongs(told, records, units), ...topicWrongs(told, records)].map(told.problem),
      ),
    ];
  });
}

/** The borders that steps single out are there on their dates. Only the boundaries know who borders whom. */
export function checkStoryBorders(
  records: Records,
  borders: readonly Pick<Border, "id" | "vintage">[],
): Problem[] {
  return records.stories.entries.flatMap(toldIn).flatMap(({ view: { focus, read }, day, problem }) => {
    if (focus.kind !== "border") return [];
    const { id } = focus;
    const isThere = borders.some(
      (border) => border.id === id && (read === "signed" || border.vintage === vintageOn(day)),
    );
    return isThere ? [] : [problem({ what: `${id} share no border on ${day}`, expected: "two neighbours" })];
  });
}

/** The steps that say their date; of the others nothing can be said. */
const toldIn = ({ value, problem }: Entry<Story>): Told[] =>
  value.steps.flatMap(({ address }, at) => {
    const { view } = parseAddress(address);
    const tell = ({ what, expected }: Wrong) => problem(["steps", at, "address"], what, expected);
    return view.at === null ? [] : [{ view, day: view.at, problem: tell }];
  });

const unitsOf = ({ provinces }: Records): Units =>
  new Map(provinces.entries.map(({ value }) => [value.id, value]));

function focusWrongs({ view, day }: Told, records: Records, units: Units): Wrong[] {
  const { focus, read } = view;
  switch (focus.kind) {
    case "none":
      return [];
    case "province":
      return provinceWrongs(focus.id, view, day, records, units);
    case "agreement":
      return agreementWrongs(focus.id, day, records);
    case "border":
    case "link": {
      const sides = new Set(provincesOf(focus.id));
      const wrongs = [...sides].flatMap((id) => provinceWrongs(id, view, day, records, units));
      if (wrongs.length > 0 || focus.kind === "border") return wrongs;
      const neighbours = { vn63: new Set<string>(), vn34: new Set<string>() };
      const question = { agreements: linkingOf(records, units), units, neighbours, day, reading: read };
      const isThere = linksAt(question).some(({ id }) => id === focus.id);
      const expected = "two provinces with an agreement by then";
      return isThere ? [] : [{ what: `${focus.id} has no link on ${day}`, expected }];
    }
  }
}

/** In reading `signed` a province may be gone, but not yet to come. */
function provinceWrongs(
  id: ProvinceId,
  { read }: View,
  day: Day,
  { provinces }: Records,
  units: Units,
): Wrong[] {
  const unit = units.get(id);
  if (unit === undefined) {
    const expected = "an id of data/provinces";
    return provinces.ids.includes(id) ? [] : [{ what: `province ${id} is not known`, expected }];
  }
  const isGone = unit.validTo !== null && unit.validTo < day;
  if (existsOn(unit, day) || (isGone && read === "signed")) return [];
  const other = nearestIn(vintageOn(day), id, units);
  const then = "a date on which it is there";
  return [
    {
      what: `${id} is not there on ${day}`,
      expected: other === null || other === id ? then : `${other}, or ${then}`,
    },
  ];
}

function agreementWrongs(id: string, day: Day, { agreements }: Records): Wrong[] {
  if (!agreements.ids.includes(id)) {
    return [{ what: `agreement ${id} is not there`, expected: "an id of data/agreements" }];
  }
  const date = agreements.entries.find(({ value }) => value.id === id)?.value.date;
  const reading = date === undefined ? null : readEdtf(date);
  if (!reading?.ok || madeBy(reading.when, day)) return [];
  return [{ what: `${id} is of ${date}, after ${day}`, expected: "a date on which it is made" }];
}

const topicWrongs = ({ view }: Told, { topics }: Records): Wrong[] =>
  view.filter.topic
    .filter((id) => topics.hasAllIds && !topics.ids.includes(id))
    .map((id) => ({ what: `topic ${id} is not known`, expected: "an id of data/topics.yaml" }));

/** What links are made of, of the agreements whose date can be read. */
const linkingOf = ({ agreements }: Records, units: Units): Linking[] =>
  agreements.entries.flatMap(({ value }) => {
    const reading = readEdtf(value.date);
    return reading.ok ? [{ id: value.id, when: reading.when, pairs: pairsOf(value, units) }] : [];
  });
