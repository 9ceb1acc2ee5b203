import { fitOf, fold, queryOf, squeeze } from "../../domain/fold.ts";

/** The things that are called so: of those that fit as well as each other, all. */
export function called<T>(said: string, things: readonly T[], namesOf: (one: T) => readonly string[]): T[] {
  const query = queryOf(said);
  const fits = things.map((one) => ({
    one,
    fits: new Set(namesOf(one).map((name) => fitOf(query, fold(name)))),
  }));
  for (const fit of ["whole", "beginning", "words"] as const) {
    const these = fits.filter((each) => each.fits.has(fit)).map(({ one }) => one);
    if (these.length > 0) return these;
  }
  return [];
}

/** The things with a name that is nearly what was said, nearest first: a letter in four may be wrong. */
export function nearest<T>(said: string, things: readonly T[], namesOf: (one: T) => readonly string[]): T[] {
  const word = squeeze(fold(said));
  const most = Math.max(1, Math.floor(word.length / 4));
  if (word.length < 3) return [];
  return things
    .map((one) => ({ one, far: Math.min(...namesOf(one).map((name) => edits(word, squeeze(fold(name))))) }))
    .filter(({ far }) => far <= most)
    .sort((a, b) => a.far - b.far)
    .map(({ one }) => one);
}

/** How many letters must be put in, left out or changed to make one word of another (Levenshtein). */
function edits(a: string, b: string): number {
  let before = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (const [row, letter] of [...a].entries()) {
    const here = [row + 1];
    for (const [at, other] of [...b].entries()) {
      const changed = (before[at] ?? 0) + (letter === other ? 0 : 1);
      here.push(Math.min(changed, (before[at + 1] ?? 0) + 1, (here[at] ?? 0) + 1));
    }
    before = here;
  }
  return before.at(-1) ?? 0;
}
