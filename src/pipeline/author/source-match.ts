import { fold, hasWord } from "../../domain/fold.ts";
import type { Source } from "../../domain/lists.ts";

/** The pages that hold all of these words in title, publisher, address or id, without regard to case and marks. */
export function matchSources(said: string, sources: readonly Source[]): Source[] {
  const words = fold(said).split(" ").filter(Boolean);
  if (words.length === 0) return [];
  const exact = sources.filter(({ id, address }) => [id, address].includes(said.trim()));
  if (exact.length > 0) return exact;
  return sources.filter(({ id, title, publisher, address }) => {
    const text = fold([title, publisher, address, id].join(" "));
    return words.every((word) => hasWord(text, word));
  });
}

/** A page as it is shown to choose from. */
export const shownSource = ({ id, title, publisher, published }: Source): string =>
  `${title} · ${publisher}, ${published} (${id})`;
