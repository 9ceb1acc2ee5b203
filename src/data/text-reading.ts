import type { WholeAgreement } from "../domain/agreement.ts";
import { type SearchIndex, searchIndexBuilder } from "../domain/search-index.ts";
import { fetchRows } from "./fetch-rows.ts";
import type { Read, SearchStart } from "./search-messages.ts";

/** An index, and of how many agreements. */
export interface Texts {
  index: SearchIndex;
  read: Read;
}

/** How long what waits for its turn, such as a question, may have to wait for the reading, ms. */
const longestSlice = 12;

/**
 * Fetches the texts of all agreements and makes their index, slice by slice. `onTurn` is called between slices, when what
 * was waiting has had its turn, with what makes an index of all that is read by the time it is called.
 * Rejects with a FilesError, with what `onTurn` throws, and where `signal` is aborted.
 */
export async function readTexts(
  { page, ids, names }: SearchStart,
  signal: AbortSignal,
  onTurn: (soFar: () => Texts) => void,
): Promise<Texts> {
  const { add, index } = searchIndexBuilder(ids, names);
  let read = 0;
  const soFar = () => ({ index: index(), read });
  let begun = performance.now();
  for await (const rows of fetchRows("agreements.json", isWhole, page, signal)) {
    rows.forEach(add);
    read += rows.length;
    if (performance.now() - begun < longestSlice) continue;
    await turn();
    onTurn(soFar);
    begun = performance.now();
  }
  return { index: index(), read: null };
}

/** Lets everything that waits run. A timer would wait for 4 ms each time, and a promise lets nothing else run. */
const turn = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/** The outer shape: as far as the index reads a record without asking whether something is there. */
const isWhole = (json: unknown): json is WholeAgreement =>
  isObject(json) &&
  typeof json.id === "string" &&
  isObject(json.title) &&
  areObjects(json.parties) &&
  areObjects(json.items) &&
  areObjects(json.planned);

const areObjects = (json: unknown): boolean => Array.isArray(json) && json.every(isObject);

const isObject = (json: unknown): json is Record<string, unknown> =>
  typeof json === "object" && json !== null;
