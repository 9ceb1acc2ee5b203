import { isProgramme, type Party, type WholeAgreement } from "../domain/agreement.ts";
import type { Dataset, Sources } from "../domain/dataset.ts";
import type { LinkCard } from "../domain/link-card.ts";
import { namesOn } from "../domain/province.ts";
import type { Lang } from "../domain/text.ts";
import type { Day } from "../domain/when.ts";
import { formatAgreements } from "./counts.ts";
import { formatDay, formatPublished, formatTerm, formatWhen } from "./dates.ts";
import { formatList, formatNumber } from "./format.ts";
import { nameOf, textOf } from "./localized.ts";
import { pairNameOf } from "./pair-name.ts";
import { certaintyWords, statementWords } from "./statement-words.ts";
import { countryNames } from "./words.ts";

type Names = Pick<Dataset, "provinceById" | "bodyById">;

/** How many parties, and how many pages, a statement names before it counts the rest. */
const namedParties = 4;
const namedPages = 2;

/**
 * An agreement in one line that is safe to print: date with its certainty, who did what, the term, who signed or that
 * no one is named, whether it is only known from a mention, how sure the record is, and where it stands.
 */
export function agreementStatement(
  agreement: WholeAgreement,
  data: Names & { sourceById: Sources },
  lang: Lang,
): string {
  const words = statementWords[lang];
  const { kind, parties, termWhen, completeness, confidence, signed } = agreement;
  const signers = parties.flatMap(({ people = [] }) =>
    people.filter(({ part }) => part === "signed").map(({ name }) => name),
  );
  return [
    words[kind](capital(formatWhen(agreement.when, lang)), whoOf(agreement, data, lang)),
    termWhen === null ? "" : words.term(formatTerm(termWhen, lang)),
    !signed ? "" : signers.length > 0 ? words.signedBy(formatList(signers, lang)) : words.noSignatory,
    isProgramme(agreement) ? words.programme : "",
    completeness === "whole" ? "" : words[completeness],
    words.confidence(certaintyWords[lang][confidence]),
    sourcesOf(agreement, data, lang),
  ]
    .filter(Boolean)
    .join(" ");
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function whoOf(agreement: WholeAgreement, data: Names, lang: Lang): string {
  const { parties, others = [] } = agreement;
  const countries = new Set(parties.map(({ province }) => data.provinceById.get(province)?.country));
  const named = [
    ...parties.map((party) => partyName(party, agreement, countries.size > 1, data, lang)),
    ...others.map(({ name }) => textOf(name, lang).text),
  ];
  if (named.length <= namedParties) return formatList(named, lang);
  const first = named.slice(0, namedParties - 1).join(", ");
  return statementWords[lang].andMore(first, formatNumber(named.length - namedParties + 1, lang));
}

/** A province by its name of the day; with its country in company of the other, and its body where that is below the province. */
function partyName(
  { province, asNamed, body, bodyName }: Party,
  { when }: WholeAgreement,
  withCountry: boolean,
  { provinceById, bodyById }: Names,
  lang: Lang,
): string {
  const unit = provinceById.get(province);
  if (unit === undefined) return province;
  const kind = body === undefined ? undefined : bodyById.get(body);
  const isLower = kind !== undefined && kind.level !== "province";
  const names = when.from === null ? unit.names : namesOn(unit, when.from);
  const name = asNamed === undefined ? nameOf(names, lang) : textOf(asNamed, lang).text;
  const details = [
    withCountry ? countryNames[lang][unit.country] : "",
    isLower ? (bodyName === undefined ? nameOf(kind.names, lang) : textOf(bodyName, lang).text) : "",
  ].filter(Boolean);
  return details.length === 0 ? name : statementWords[lang].within(name, details.join("; "));
}

function sourcesOf({ sources }: WholeAgreement, { sourceById }: { sourceById: Sources }, lang: Lang): string {
  const words = statementWords[lang];
  const pages = sources.flatMap(({ page }) => sourceById.get(page) ?? []);
  const told = pages
    .slice(0, namedPages)
    .map(({ title, publisher, published }) =>
      words.page(
        title === "notGiven" ? words.untitled : title,
        publisher === "notGiven" ? words.noPublisher : publisher,
        published === "notGiven" ? words.noDate : formatPublished(published, lang),
      ),
    )
    .join("; ");
  const more = pages.length - namedPages;
  return words.sources(more > 0 ? words.morePages(told, formatNumber(more, lang)) : told);
}

/**
 * A link in one line that is safe to print: how many agreements were found up to when, how many are signed, how sure.
 * Of all that the pair has at the date, whatever is filtered; and never up to a day later than the data's own.
 */
export function linkStatement(
  { whole: agreements, provinces }: Pick<LinkCard, "whole" | "provinces">,
  day: Day,
  { manifest }: Pick<Dataset, "manifest">,
  lang: Lang,
): string {
  const words = statementWords[lang];
  const { dataVersion } = manifest;
  const [pair, upTo] = [pairNameOf(provinces, lang), formatDay(day < dataVersion ? day : dataVersion, lang)];
  const count = agreements.length;
  const signed = agreements.filter((agreement) => agreement.signed).length;
  const dated = agreements.filter(({ when }) => when.precision !== "set" && when.precision !== "yearless");
  const [first, last] = [dated.at(0), dated.at(-1)];
  const low = agreements.filter(({ confidence }) => confidence === "low").length;
  const found =
    first === undefined || last === undefined
      ? words.linkUndated(pair, formatAgreements(count, lang), upTo)
      : count === 1
        ? words.linkOne(pair, upTo, formatWhen(first.when, lang))
        : dated.length === 1
          ? words.linkOneDated(pair, formatAgreements(count, lang), upTo, formatWhen(first.when, lang))
          : words.linkMany(
              pair,
              formatAgreements(count, lang),
              upTo,
              formatWhen(first.when, lang),
              formatWhen(last.when, lang),
            );
  return [
    found,
    signedWords(signed, count, lang),
    low > 0 ? words.lowConfidence(formatAgreements(low, lang)) : "",
    words.atlas(formatDay(manifest.dataVersion, lang)),
  ]
    .filter(Boolean)
    .join(" ");
}

function signedWords(signed: number, all: number, lang: Lang): string {
  const words = statementWords[lang];
  if (signed === 0) return all === 1 ? words.oneUnsigned : words.noneSigned;
  if (signed === all) return all === 1 ? words.oneSigned : words.allSigned;
  return words.someSigned(formatNumber(signed, lang), formatNumber(all, lang));
}
