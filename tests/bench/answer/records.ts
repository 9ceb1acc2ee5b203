import type { AgreementRecord, Item, Party, WholeAgreement } from "../../../src/domain/agreement.ts";
import { existsOn, horizon, type Units } from "../../../src/domain/lineage.ts";
import type { Province } from "../../../src/domain/province.ts";
import type { Text } from "../../../src/domain/text.ts";
import type { Day } from "../../../src/domain/when.ts";
import { deriveAgreements } from "../../../src/pipeline/derive/agreements.ts";
import { seeded } from "../seeded.ts";

/** What made agreements are made of: the real ones, and everything that they may name. */
export interface Real {
  agreements: readonly WholeAgreement[];
  provinces: readonly Province[];
  topics: readonly { id: string }[];
}

type Random = () => number;

const statuses = [
  "committed",
  "committed",
  "reported",
  "not-carried-out",
  "proposed",
  "requested",
  "discussed",
] as const;
const [first, last] = [Date.UTC(2009, 0, 1), Date.UTC(2026, 11, 31)];

/**
 * So many agreements that hold by the schema, the same for the same seed, in date order. Each has the shape of a real one, with
 * other parties (of the same countries, that existed on the day), day, topics, statuses, titles of real words, and items of
 * others. What refers to other agreements is left out.
 */
export function records(n: number, seed: number, real: Real): WholeAgreement[] {
  const random = seeded(seed);
  const units: Units = new Map(real.provinces.map((province) => [province.id, province]));
  const choice = choiceOf(real, random);
  const made = Array.from({ length: n }, (_, number) => recordOf(number, choice, units, random));
  return deriveAgreements(made, units);
}

/** Everything that is drawn by lot. */
interface Choice {
  agreement: () => WholeAgreement;
  item: () => Item;
  topic: () => string;
  title: () => Text;
  party: (like: Party, day: Day, taken: ReadonlySet<string>) => string;
}

function choiceOf({ agreements, provinces, topics }: Real, random: Random): Choice {
  const items = agreements.flatMap((agreement) => agreement.items);
  const words = {
    vi: wordsOf(agreements.map(({ title }) => title.vi)),
    en: wordsOf(agreements.map(({ title }) => title.en)),
    lo: wordsOf(agreements.flatMap(({ title }) => title.lo ?? [])),
  };
  const some = (list: readonly string[]) =>
    Array.from({ length: 5 + Math.floor(random() * 8) }, () => pick(list, random)).join(" ");
  return {
    agreement: () => pick(agreements, random),
    item: () => pick(items, random),
    topic: () => pick(topics, random).id,
    title: () => ({ vi: some(words.vi), en: some(words.en), lo: some(words.lo), loMachine: true }),
    party: (like, day, taken) => {
      const country = provinces.find(({ id }) => id === like.province)?.country;
      const on = day < horizon ? horizon : day;
      const free = provinces.filter(
        (unit) => unit.country === country && existsOn(unit, on) && !taken.has(unit.id),
      );
      return pick(free, random).id;
    },
  };
}

function recordOf(number: number, choice: Choice, units: Units, random: Random): AgreementRecord {
  const { kind, sources, confidence, completeness, outcomes = [], ...like } = choice.agreement();
  const day = new Date(first + Math.floor(random() * (last - first))).toISOString().slice(0, 10);
  const source = [{ page: sources[0]?.page ?? "" }];
  const taken = new Set<string>();
  const parties = like.parties.map((party): Party => {
    const province = choice.party(party, day, taken);
    taken.add(province);
    return { province, body: party.body, bodyName: party.bodyName, people: party.people };
  });
  const ids = [...taken];
  return {
    id: `${day}-made-${number}`,
    kind,
    title: choice.title(),
    date: day,
    parties,
    pairs: parties.length > 2 ? ruleOf(like.pairs, ids, units) : undefined,
    items: like.items.map((_, n): Item => {
      const { text, places } = choice.item();
      const by = ids[n % ids.length];
      return {
        id: n + 1,
        text,
        topics: [choice.topic()],
        status: pick(statuses, random),
        by,
        places,
        source,
      };
    }),
    outcomes: outcomes.map(({ text, places }) => ({ text, places, source })),
    sources,
    confidence,
    completeness,
  };
}

/** Of more than two parties: linked across where they can be, unless those of the real one are linked with none. */
function ruleOf(pairs: readonly string[], ids: readonly string[], units: Units): AgreementRecord["pairs"] {
  const countries = new Set(ids.map((id) => units.get(id)?.country));
  return pairs.length > 0 && countries.size > 1 ? "across" : "none";
}

const wordsOf = (texts: readonly string[]): string[] =>
  texts.flatMap((text) => text.split(/[\s,]+/)).filter(Boolean);

function pick<T>(list: readonly T[], random: Random): T {
  const found = list[Math.floor(random() * list.length)];
  if (found === undefined) throw new RangeError("there is nothing to choose from");
  return found;
}
