import type { TextFinds } from "../domain/search-finds.ts";
import type { SearchNames } from "../domain/search-passages.ts";
import type { FileFault } from "./fetch-file.ts";

/** What the index is made for: the address of the page, all agreements newest first, and what they name. */
export interface SearchStart {
  kind: "start";
  page: string;
  ids: readonly string[];
  names: SearchNames;
}

/** A question about texts, with a number chosen by who asks; `within`: a 1 for each agreement to look among. */
export type SearchQuestion =
  | { kind: "find"; job: number; query: string; within: Uint8Array | null }
  | { kind: "meet"; job: number; query: string };

/** What the worker is told: first of all `start`, then questions, and which of them nobody waits for any more. */
export type SearchRequest = SearchStart | SearchQuestion | { kind: "cancel"; job: number };

/**
 * What the worker answers; agreements are told by their place among the ids. `found` comes as often as there is more to
 * say, at last with `read` null. `failed`: no texts, or no room for them.
 */
export type SearchAnswer =
  | { kind: "found"; job: number; finds: TextFinds; read: Read }
  | { kind: "met"; job: number; places: Uint32Array }
  | { kind: "failed"; job: number; faults: readonly FileFault[]; detail: string };

/** How many agreements an answer is of; null: of all. */
export type Read = number | null;
