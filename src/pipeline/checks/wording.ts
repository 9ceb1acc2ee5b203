import type { AgreementRecord } from "../../domain/agreement.ts";
import type { Text } from "../../domain/text.ts";
import type { Entry } from "../entry.ts";
import type { Path, Problem } from "../problem.ts";
import type { Records } from "../read.ts";

/** Most characters of a text: what is longer says more than one thing, or is not in own words. */
const longest = { title: 200, text: 500 };

/** Texts are short, each in its own language, and written: nothing is left of a draft. */
export function checkWording({ agreements, sources, stories }: Records): Problem[] {
  return [
    ...agreements.entries.flatMap((entry) => [...tooLong(entry), ...misworded(entry)]),
    ...sources.entries.flatMap(misworded),
    ...stories.entries.flatMap(misworded),
  ];
}

function tooLong({ value, problem }: Entry<AgreementRecord>): Problem[] {
  const { title, items, outcomes = [], planned = [] } = value;
  const texts: [Path, Text, number][] = [
    [["title"], title, longest.title],
    ...Object.entries({ items, outcomes, planned }).flatMap(([list, rows]) =>
      rows.map(({ text }, at): [Path, Text, number] => [[list, at, "text"], text, longest.text]),
    ),
  ];
  return texts.flatMap(([path, text, most]) =>
    (["vi", "en", "lo"] as const).flatMap((lang) => {
      const length = [...(text[lang] ?? "")].length;
      if (length <= most) return [];
      return [problem([...path, lang], `${length} characters`, `at most ${most}: one thing, in own words`)];
    }),
  );
}

function misworded<T extends object>({ value, problem }: Entry<T>): Problem[] {
  return textsIn(value).flatMap(({ path, text }) => {
    const found = (["vi", "en", "lo"] as const).flatMap((lang) => {
      const words = text[lang];
      const wrong = words === undefined ? null : (unwritten(words) ?? foreign(words, lang));
      return wrong === null ? [] : [problem([...path, lang], wrong.what, wrong.expected)];
    });
    if (found.length > 0 || text.vi !== text.en || !/(\p{Ll}+ ){4}/u.test(text.en)) return found;
    return [problem([...path, "en"], "the same words as in Vietnamese", "the same thing said in English")];
  });
}

/** Every text inside a value, with its path. */
function textsIn(value: unknown, path: Path = []): { path: Path; text: Text }[] {
  if (typeof value !== "object" || value === null) return [];
  if (isText(value)) return [{ path, text: value }];
  const isList = Array.isArray(value);
  return Object.entries(value).flatMap(([key, inner]) =>
    textsIn(inner, [...path, isList ? Number(key) : key]),
  );
}

const isText = (value: object): value is Text =>
  "vi" in value && typeof value.vi === "string" && "en" in value && typeof value.en === "string";

interface Wrong {
  what: string;
  expected: string;
}

/** Words by which a draft says that a text is still to be written. */
function unwritten(words: string): Wrong | null {
  const found = /(?<!\p{L})(VIẾT|(RE)?WRITE|XEM NGUỒN|SEE SOURCE)(?!\p{L})/u.exec(words);
  return found
    ? { what: `${found[0]} is a note to the author`, expected: "what the page says, in own words" }
    : null;
}

/** A small word of a language before a word that begins small, so that names in it are let pass: "của các", "of the". */
const smallWords = {
  vi: /(?<!\p{L})(của|và|với|các|những|được|trong|giữa) (?=\p{Ll})/u,
  en: /(?<!\p{L})(the|of|and|with|for|from|was|were) (?=[a-z])/u,
};
const names = { vi: "Vietnamese", en: "English", lo: "Lao" };

/** Text in quotation marks is somebody's own words or a name. */
const withoutQuotes = (words: string): string => words.replace(/“[^”]*”|"[^"]*"|«[^»]*»|‘[^’]*’/g, "…");

function foreign(words: string, lang: "vi" | "en" | "lo"): Wrong | null {
  const expected = `${names[lang]}; names and quotations may stand as they are`;
  if (lang === "lo" && !/\p{Script=Lao}/u.test(words)) return { what: "no Lao letter", expected };
  for (const other of ["vi", "en"] as const) {
    const found = other === lang ? null : smallWords[other].exec(withoutQuotes(words));
    if (found) {
      const near = withoutQuotes(words).slice(Math.max(0, found.index - 15), found.index + 25);
      return { what: `"…${near.trim()}…" is ${names[other]}`, expected };
    }
  }
  const unmarked = lang === "vi" ? withoutMarks(words) : null;
  return unmarked === null ? null : { what: `"${unmarked}" has no Vietnamese marks`, expected };
}

/** The small words of a text that should be Vietnamese, where there are three or more and none has a mark. */
function withoutMarks(words: string): string | null {
  const small = withoutQuotes(words).match(/(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}]*/gu) ?? [];
  return small.length >= 3 && small.every((word) => /^[a-z]+$/.test(word))
    ? small.slice(0, 5).join(" ")
    : null;
}
