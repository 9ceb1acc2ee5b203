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

/** The publisher as it is written where it is known already: “bao ha tinh” is “Báo Hà Tĩnh”. */
export function knownPublisher(said: string, sources: readonly Source[]): string {
  const name = fold(said);
  return sources.find(({ publisher }) => publisher === said || fold(publisher) === name)?.publisher ?? said;
}

/** The page of an address, however its scheme, `www.` and last stroke are written. */
export function sourceAt(address: string, sources: readonly Source[]): Source | undefined {
  const plain = (url: string) => url.replace(/^https?:\/\/(www\.)?/i, "").replace(/\/$/, "");
  return sources.find((source) => source.address !== "notGiven" && plain(source.address) === plain(address));
}
