import { type Kind, kindSchema } from "../../domain/agreement.ts";
import { readEdtf } from "../../domain/edtf.ts";
import type { ProvinceId } from "../../domain/ids.ts";
import { type Source, sourceSchema } from "../../domain/lists.ts";
import type { Province } from "../../domain/province.ts";
import type { Day, When } from "../../domain/when.ts";
import { type Asker, again, type Taken, taken } from "./ask.ts";
import { sourceId } from "./new-ids.ts";
import { matchParty, shownProvince } from "./party-match.ts";
import { matchSources, shownSource } from "./source-match.ts";

export const askKind = (asker: Asker): Promise<Kind> =>
  asker.ask(`Kind (${kindSchema.options.join(", ")}):`, (answer) => {
    const kind = kindSchema.safeParse(answer.toLowerCase());
    return kind.success ? taken(kind.data) : again("one of these; talks and review where nothing was signed");
  });

export const askDate = (asker: Asker): Promise<When> =>
  asker.ask(
    "Date (2023-04-04, 2023-04, 2023; with ? where inferred; [2021..2023] where one of these):",
    (answer) => {
      const reading = readEdtf(answer);
      return reading.ok ? taken(reading.when) : again(`${reading.what}; right would be ${reading.expected}`);
    },
  );

/** Two parties at least, each by name or id; an empty answer ends the list. */
export async function askParties(
  asker: Asker,
  when: When,
  provinces: readonly Province[],
): Promise<ProvinceId[]> {
  const parties: ProvinceId[] = [];
  while (true) {
    const enough = parties.length >= 2;
    const said = await asker.ask(
      `Party ${parties.length + 1}, by name or id${enough ? " (nothing: no more)" : ""}:`,
      (answer) => (answer === "" && !enough ? again("at least two parties") : taken(answer)),
    );
    if (said === "") return parties;
    const { found, hint } = matchParty(said, when, provinces);
    if (hint !== "") asker.say(`  ${hint}`);
    const [only, ...more] = found;
    const isPlain = only !== undefined && more.length === 0 && hint === "";
    const chosen = isPlain
      ? only
      : found.length > 0
        ? await asker.choose("Which (nothing: another)?", found, (one) => shownProvince(one, when))
        : null;
    if (chosen === null) continue;
    if (parties.includes(chosen.id)) {
      asker.say(`  ${chosen.id} is a party already`);
      continue;
    }
    asker.say(`  ${shownProvince(chosen, when)}`);
    parties.push(chosen.id);
  }
}

/** The page that reports it: one that is known, or a new one. `today`: the day on which it was read. */
export async function askPage(
  asker: Asker,
  sources: readonly Source[],
  today: Day,
): Promise<{ source: Source; isNew: boolean }> {
  const known = await askKnownPage(asker, sources);
  if (known !== null) return { source: known, isNew: false };
  const text = (answer: string): Taken<string> => taken(answer === "" ? "notGiven" : answer);
  const title = await asker.ask("Title of the page (nothing: not given):", text);
  const publisher = await asker.ask("Publisher (nothing: not given):", text);
  const address = await asker.ask("Address (nothing: not given):", takeAddress);
  const same = sources.find((source) => source.address === address && address !== "notGiven");
  if (same !== undefined) {
    asker.say(`  known already: ${shownSource(same)}`);
    return { source: same, isNew: false };
  }
  const published = await asker.ask("Published on (EDTF; nothing: not given):", (answer) => {
    const reading = readEdtf(answer);
    return answer === ""
      ? taken("notGiven")
      : reading.ok
        ? taken(answer)
        : again(`${reading.what}; right would be ${reading.expected}`);
  });
  const languages = sourceSchema.shape.language;
  const language = await asker.ask(`Language (${languages.options.join(", ")}; nothing: vi):`, (answer) => {
    const parsed = languages.safeParse(answer === "" ? "vi" : answer);
    return parsed.success ? taken(parsed.data) : again("one of these");
  });
  const id = sourceId(
    { title, publisher },
    sources.map((source) => source.id),
  );
  return { source: { id, title, publisher, address, published, read: today, language }, isNew: true };
}

async function askKnownPage(asker: Asker, sources: readonly Source[]): Promise<Source | null> {
  while (true) {
    const said = await asker.ask("The page: words of one that is known (nothing: a new page):", (answer) =>
      taken(answer),
    );
    if (said === "") return null;
    const found = matchSources(said, sources);
    if (found.length === 0 || found.length > 20) {
      asker.say(
        found.length === 0
          ? "  no page has all of these words"
          : `  ${found.length} pages have these words; say more`,
      );
      continue;
    }
    const chosen = await asker.choose("Which (nothing: another)?", found, shownSource);
    if (chosen !== null) return chosen;
  }
}

function takeAddress(answer: string): Taken<string> {
  if (answer === "") return taken("notGiven");
  const address = sourceSchema.shape.address.safeParse(answer);
  return address.success ? taken(address.data) : again("an address that begins with http:// or https://");
}
