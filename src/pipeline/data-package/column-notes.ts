import {
  completenessSchema,
  confidenceSchema,
  itemSchema,
  kindSchema,
  statusSchema,
} from "../../domain/agreement-schema.ts";
import { borderClassSchema, borderSchema, borderStateSchema } from "../../domain/border-schema.ts";
import { readingSchema, relationSchema } from "../../domain/link-schema.ts";
import { whenSchema } from "../../domain/when-schema.ts";

/** What a column means and what its cells may be. */
export interface ColumnNote {
  about: string;
  /** no cell is empty */
  required?: boolean;
  /** no two cells are alike */
  unique?: boolean;
  values?: readonly string[];
  minimum?: number;
}

type Notes = Record<string, ColumnNote>;

const province = "^(vn|la)(-[a-z0-9]+)+$";
/** What cells of columns of these names look like, whatever the table. */
export const patterns: Record<string, string> = {
  place_province: province,
  by: province,
  to: province,
  provinces_1: province,
  provinces_2: province,
  answers: "^[a-z0-9-]+#\\d+$",
  recurs: "^P(\\d+Y|\\d+M)$",
};

const agreements: Notes = {
  id: {
    about: "The agreement's id: date, parties in short, kind. It never changes.",
    required: true,
    unique: true,
  },
  kind: {
    about: "memorandum, agreement, minutes and twinning are signed; talks and review are contact.",
    required: true,
    values: kindSchema.options,
  },
  signed: { about: "Whether the kind is one that is signed.", required: true },
  programme: {
    about: "More than two parties that did not sign with each other: it links no pair.",
    required: true,
  },
  title: { about: "The title, in our own words", required: true },
  date: {
    about: "The date of the act, EDTF level 1 and one of a set: 2023-04-04, 2024-03-15?, 2015.",
    required: true,
  },
  dateNote: { about: "How an uncertain date is known" },
  when_from: { about: "The first day the date can mean; empty where it is open or has no year." },
  when_to: { about: "The last day the date can mean; empty where it is open or has no year." },
  when_precision: {
    about: "How exact the date is; set: one of several; yearless: no year is known.",
    required: true,
    values: whenSchema.shape.precision.options,
  },
  when_uncertain: { about: "Whether the date is inferred (a ? in EDTF).", required: true },
  term: { about: "The agreement's own term, an EDTF interval; signed kinds only." },
  termWhen_from: { about: "The first day of the term." },
  termWhen_to: { about: "The last day of the term." },
  place_name: { about: "Where it was made" },
  place_province: { about: "The id of the province where it was made." },
  parties_province: { about: "The ids of the parties", required: true },
  parties_asNamed: { about: "The unit of the day, where it is none of the atlas's (before August 2008)" },
  parties_body: { about: "Which body acted for each party: an id of bodies.json" },
  parties_bodyName: { about: "Each body as the source calls it" },
  people_name: { about: "The people whom the sources name." },
  people_province: { about: "The party each belongs to." },
  people_part: { about: "What each did: signed, led (the delegation), attended." },
  people_office: { about: "The office that the source gives each" },
  others_name: { about: "Parties outside Vietnam and Laos" },
  others_country: { about: "The country of each, ISO 3166-1 alpha-2." },
  pairs: { about: "The pairs of provinces that it links, as signed: a~b." },
  items_count: { about: "How many items are recorded.", required: true, minimum: 0 },
  items_topics: { about: "The topics of its items, each once: ids of topics.json" },
  outcomes_count: {
    about: "How many outcomes are recorded (agreements.json has them).",
    required: true,
    minimum: 0,
  },
  planned_date: { about: "The dates of what it plans, EDTF." },
  relations_kind: {
    about: "How it relates to others: reviews, renews, implements, supersedes, follows, plans.",
  },
  relations_agreement: { about: "The id of each of those." },
  sources_page: { about: "The pages it rests on: ids of sources.json.", required: true },
  sources_role: { about: "primary: reports the act itself; secondary: mentions it.", required: true },
  sources_title: { about: "The title of each page, or notGiven.", required: true },
  sources_publisher: { about: "The publisher of each page, or notGiven.", required: true },
  sources_address: { about: "The address of each page, or notGiven.", required: true },
  sources_published: { about: "When each page was published, EDTF, or notGiven.", required: true },
  sources_edition: {
    about: "What kind of copy a page is, where it is not the publisher's own: mirror, aggregator and others",
  },
  conflicts_field: { about: "The fields on which its sources differ (agreements.json has what each says)." },
  confidence: { about: "How sure the record is.", required: true, values: confidenceSchema.options },
  confidenceNote: { about: "What the confidence rests on" },
  completeness: {
    about: "How much of the sources was read: whole, in excerpt, or they only mention it.",
    required: true,
    values: completenessSchema.options,
  },
  draftedFrom: { about: "The ids of the researched records that it rests on." },
};

const items: Notes = {
  agreement: { about: "The id of the agreement that says it.", required: true },
  id: { about: "The number of the item in its agreement.", required: true, minimum: 1 },
  text: { about: "What it says, in our own words", required: true },
  topics: { about: "What it is about: ids of topics.json", required: true },
  status: {
    about: "committed, reported (done), not-carried-out, proposed, requested or only discussed.",
    required: true,
    values: statusSchema.options,
  },
  why: { about: "Why it was not carried out" },
  by: { about: "The province that commits, proposes, asks or reports" },
  to: { about: "The province it is for, or of which it is asked" },
  answers: { about: "The request that it answers: agreement#item." },
  recurs: { about: "How often, an ISO 8601 duration: P2Y." },
  part: {
    about: "The part of a meeting it belongs to, where one record tells several.",
    values: itemSchema.shape.part._zod.def.innerType.options,
  },
  places: { about: "Places that it names: ids of places.json" },
  source_page: { about: "The pages that say so: ids of sources.json.", required: true },
  source_at: { about: "The paragraph on each, where known: ¶n is the n-th line that is not empty." },
  source_title: { about: "The title of each page, or notGiven.", required: true },
  source_address: { about: "The address of each page, or notGiven.", required: true },
  agreement_kind: { about: "As in agreements.csv.", required: true, values: kindSchema.options },
  agreement_title: { about: "As in agreements.csv", required: true },
  agreement_date: { about: "As in agreements.csv, EDTF.", required: true },
  agreement_when_from: { about: "As in agreements.csv." },
  agreement_when_to: { about: "As in agreements.csv." },
  agreement_parties_province: { about: "As in agreements.csv", required: true },
  agreement_confidence: { about: "As in agreements.csv.", required: true, values: confidenceSchema.options },
  agreement_completeness: {
    about: "As in agreements.csv.",
    required: true,
    values: completenessSchema.options,
  },
};

const pair: Notes = {
  provinces_1: { about: "The first province of the pair", required: true },
  provinces_2: { about: "The second province of the pair", required: true },
  agreements: { about: "The ids of its agreements, in date order." },
  agreements_count: { about: "How many they are.", required: true, minimum: 0 },
};

const links: Notes = {
  id: {
    about: "The pair, a~b, ids in code-point order; x~x where both are one province today.",
    required: true,
  },
  reading: {
    about: "today: agreements of former provinces at their successors; signed: at the provinces that signed.",
    required: true,
    values: readingSchema.options,
  },
  ...pair,
  relation: {
    about: "How the two lie to each other on the day of the data.",
    required: true,
    values: relationSchema.options,
  },
  agreements_signed: { about: "How many of them are of a signed kind.", required: true, minimum: 0 },
  first: { about: "The earliest day that any of them can have." },
  last: { about: "The latest day that any of them can have." },
};

const borders: Notes = {
  id: { about: "The pair, a~b, ids in code-point order.", required: true },
  vintage: {
    about:
      "vn63: the provinces to 30 June 2025; vn34: those since. Lao and unchanged pairs stand under both.",
    required: true,
    values: borderSchema.shape.vintage.options,
  },
  ...pair,
  class: {
    about: "national: between the two countries; provincial: within one.",
    required: true,
    values: borderClassSchema.options,
  },
  km: { about: "Length in km on the WGS 84 ellipsoid.", required: true, minimum: 0 },
  kmSource: {
    about:
      "osm-10m: measured at full detail; simplified: on the generalised line, so too short by about a tenth.",
    required: true,
    values: borderSchema.shape.kmSource.options,
  },
  kmOfficial_km: { about: "An official length in km, where a page gives one.", minimum: 0 },
  kmOfficial_source: { about: "Where the official length is from" },
  state: {
    about:
      "What the two have: signed, contact (talks or review only), local (below the province), none-found.",
    required: true,
    values: borderStateSchema.options,
  },
};

export const columnNotes: Record<string, Notes> = { agreements, items, links, borders };

const languages: Record<string, string> = { vi: "in Vietnamese", en: "in English", lo: "in Lao" };

/**
 * What to say of a column of a table; null where nothing is known of it. Languages are told of by their suffix: the
 * names of what a column of ids holds (`isColumn`), or a text, of which the Lao may lack.
 */
export function noteOf(
  tableName: string,
  column: string,
  isColumn: (name: string) => boolean,
): ColumnNote | null {
  const notes = columnNotes[tableName] ?? {};
  const note = notes[column];
  if (note !== undefined) return { ...note, about: ended(note.about) };
  const [, base = "", suffix = ""] = /^(.+)_(vi|en|lo|loMachine)$/.exec(column) ?? [];
  const told = notes[base];
  if (told === undefined) return null;
  if (suffix === "loMachine") return { about: `Whether ${base}_lo was made by a machine.` };
  const about = isColumn(base) ? `What ${base} is called, part by part` : told.about.replace(/\.$/, "");
  return { about: `${about}, ${languages[suffix]}.`, required: suffix === "lo" ? undefined : told.required };
}

const ended = (sentence: string): string => (sentence.endsWith(".") ? sentence : `${sentence}.`);
