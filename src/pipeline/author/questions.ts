import type { Kind } from "../../domain/agreement.ts";
import { kindSchema } from "../../domain/agreement-schema.ts";
import type { ProvinceId } from "../../domain/ids.ts";
import type { Source } from "../../domain/lists.ts";
import { sourceSchema } from "../../domain/lists-schema.ts";
import type { Province } from "../../domain/province.ts";
import { langs } from "../../domain/text.ts";
import type { Day, When } from "../../domain/when.ts";
import { kindNames } from "../../i18n/words.ts";
import { readDate } from "../date-words.ts";
import { type Asker, again, type Taken, taken } from "./ask.ts";
import { called } from "./nearest.ts";
import { sourceId } from "./new-ids.ts";
import { matchParty, shownProvince } from "./party-match.ts";
import { knownPublisher, matchSources, shownSource, sourceAt } from "./source-match.ts";

/** The kind, by its id or its name in Vietnamese, English or Lao, with or without marks. */
export const askKind = (asker: Asker): Promise<Kind> =>
  asker.ask(`Kind (${kindSchema.options.join(", ")}):`, (answer) => {
    const [only, ...more] = called(answer, kindSchema.options, (kind) => [
      kind,
      ...langs.flatMap((lang) => kindNames[lang][kind].split(", ")),
    ]);
    if (only !== undefined && more.length === 0) return taken(only);
    const names = kindSchema.options.map((kind) => `${kind} (${kindNames.vi[kind]})`).join(", ");
    return again(`one of these: ${names}; talks and review where nothing was signed`);
  });

export const askDate = (asker: Asker): Promise<When> =>
  asker.ask(
    "Date of the act, not of the page (2023-04-04, 2023-04, 2023; with ? where inferred; [2021..2023] where one of these):",
    (answer) => {
      const reading = readDate(answer);
      if (!reading.ok) return again(`${reading.what}; right would be ${reading.expected}`);
      return taken(reading.when);
    },
  );

/** Two parties at least, each by name or id; an empty answer ends the list. */
export async function askParties(
  asker: Asker,
  when: When,
  provinces: readonly Province[],
): Promise<ProvinceId[]> {
  const parties: ProvinceId[] = [];
  let next: string | null = null;
  while (true) {
    const enough = parties.length >= 2;
    const said: string =
      next ??
      (await asker.ask(
        `Party ${parties.length + 1}, by name or id${enough ? " (nothing: no more)" : ""}:`,
        (answer) => (answer === "" && !enough ? again("at least two parties, one at a time") : taken(answer)),
      ));
    next = null;
    if (said === "") return parties;
    const { found, hint } = matchParty(said, when, provinces);
    if (hint !== "") asker.say(`  ${hint}`);
    const [only, ...more] = found;
    const isPlain = only !== undefined && more.length === 0 && hint === "";
    const chosen = isPlain
      ? only
      : found.length > 0
        ? await asker.choose(found, (one) => shownProvince(one, when))
        : null;
    if (chosen === null) continue;
    if (typeof chosen === "string") {
      next = chosen;
      continue;
    }
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
  const first = await askKnownPage(asker, sources);
  if (typeof first !== "string") return { source: first, isNew: false };
  const text = (answer: string): Taken<string> => taken(answer === "" ? "notGiven" : answer);
  const title = await asker.ask("Title of the page (nothing: not given):", text);
  const said = await asker.ask("Publisher (nothing: not given):", text);
  const publisher = said === "notGiven" ? said : knownPublisher(said, sources);
  if (publisher !== said) asker.say(`  written ${publisher}, as in the atlas`);
  const address = first === "" ? await asker.ask("Address (nothing: not given):", takeAddress) : first;
  const same = address === "notGiven" ? undefined : sourceAt(address, sources);
  if (same !== undefined) {
    asker.say(`  known already: ${shownSource(same)}`);
    return { source: same, isNew: false };
  }
  const published = await asker.ask("Published on (2023-04-05; nothing: not given):", (answer) => {
    const reading = readDate(answer);
    return answer === ""
      ? taken("notGiven")
      : reading.ok
        ? taken(answer)
        : again(`${reading.what}; right would be ${reading.expected}`);
  });
  const languages = sourceSchema.shape.language;
  const language = await asker.ask(`Language (${languages.options.join(", ")}; nothing: vi):`, (answer) => {
    const parsed = languages.safeParse(answer === "" ? "vi" : answer);
    return parsed.success ? taken(parsed.data) : again("one of these, two letters");
  });
  const id = sourceId(
    { title, publisher },
    sources.map((source) => source.id),
  );
  return { source: { id, title, publisher, address, published, read: today, language }, isNew: true };
}

/** A page that is known; else the address of a new one, empty where none was said. */
async function askKnownPage(asker: Asker, sources: readonly Source[]): Promise<Source | string> {
  let next: string | null = null;
  while (true) {
    const said: string =
      next ??
      (await asker.ask(
        "The page that reports it: its address, or words of one in the atlas (nothing: a new page):",
        taken,
      ));
    next = null;
    if (said === "") return "";
    const at = sourceAt(said, sources);
    if (isAddress(said) && at === undefined) {
      const address = takeAddress(said);
      asker.say(`  ${address.ok ? "a new page" : address.say}`);
      if (address.ok) return address.value;
      continue;
    }
    const found = at === undefined ? matchSources(said, sources) : [at];
    if (found.length === 0)
      asker.say("  no page in the atlas has all of these words; nothing for a new page");
    else if (found.length > 20) asker.say(`  ${found.length} pages have these words; say more`);
    else {
      const chosen = await asker.choose(found, shownSource);
      if (typeof chosen !== "string" && chosen !== null) return chosen;
      next = chosen;
    }
  }
}

const isAddress = (text: string): boolean => /^https?:/i.test(text);

function takeAddress(answer: string): Taken<string> {
  if (answer === "") return taken("notGiven");
  const address = sourceSchema.shape.address.safeParse(answer);
  if (address.success) return taken(address.data);
  if (/\s/.test(answer)) return again("an address has no blanks: copy it from the browser's address line");
  return again(
    /^[\w-]+(\.[\w-]+)+(\/|$)/.test(answer)
      ? `with its beginning: https://${answer}`
      : "an address that begins with http:// or https://",
  );
}
