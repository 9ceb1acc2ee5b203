import type * as z from "zod/mini";
import type { DocumentedAgreement } from "../domain/agreement-card.ts";
import type { Published } from "../domain/dataset.ts";
import type { VintageOutlines } from "../domain/outlines.ts";
import { base } from "./first-records.ts";

/** What is wrong with a published file. */
export interface FileFault {
  file: string;
  /** unreachable: no network · missing: not a 2xx answer · not-json: truncated, or a page instead · wrong-shape */
  fault: "unreachable" | "missing" | "not-json" | "wrong-shape";
  /** for a developer: a status, a path inside the file */
  detail: string;
}

/** Every file of a load that failed. The only error a load rejects with, but for being cancelled. */
export class FilesError extends Error {
  readonly faults: readonly FileFault[];
  constructor(faults: readonly FileFault[]) {
    super(faults.map(({ file, fault, detail }) => `${file}: ${fault} (${detail})`).join("\n"));
    this.faults = faults;
  }
}

/** Fetches and parses a published file. Rejects with a FilesError of one fault. */
export async function fetchFile<T>(file: string, schema: z.ZodMiniType<T>, signal: AbortSignal): Promise<T> {
  const parsed = schema.safeParse(await fetchJson(file, signal));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw fault(file, "wrong-shape", `${issue?.path.join(".") ?? ""}: ${issue?.message ?? ""}`);
}

/**
 * Fetches what the map, the figures and the lists need; `asked`: an answer that is on its way already. Our own build wrote and checked it, and it is read before all else: only its outer shape is
 * looked at, so that no schema has to be loaded for it.
 */
export async function fetchAtlas(
  file: string,
  signal: AbortSignal,
  asked?: Promise<Response>,
): Promise<Published> {
  const json = await fetchJson(file, signal, asked);
  if (isAtlas(json)) return json;
  throw fault(file, "wrong-shape", "not the lists of an atlas");
}

/** Fetches areas and borders of a vintage. As for the atlas, only the outer shape is looked at. */
export async function fetchOutlines(file: string, signal: AbortSignal): Promise<VintageOutlines> {
  const json = await fetchJson(file, signal);
  if (isOutlines(json)) return json;
  throw fault(file, "wrong-shape", "no path data by id");
}

/** Awaits several loads and names every file that failed, not the first only. */
export async function allOf<T extends Record<string, unknown>>(
  loads: { [K in keyof T]: Promise<T[K]> },
): Promise<T> {
  const results = await Promise.allSettled(Object.values(loads));
  const reasons = results.filter((result) => result.status === "rejected").map(({ reason }) => reason);
  const faults = reasons.flatMap((reason) => (reason instanceof FilesError ? reason.faults : []));
  if (faults.length > 0) throw new FilesError(faults);
  const [reason] = reasons;
  if (reason !== undefined) throw reason;
  const entries = await Promise.all(Object.entries(loads).map(async ([key, load]) => [key, await load]));
  return Object.fromEntries(entries);
}

/** Fetches an agreement with the pages it cites. As for the atlas, only the outer shape is looked at. */
export async function fetchAgreement(id: string, signal: AbortSignal): Promise<DocumentedAgreement> {
  const file = `reader/agreements/${id}.json`;
  const json = await fetchJson(file, signal);
  if (isDocumented(json)) return json;
  throw fault(file, "wrong-shape", "not an agreement with its pages");
}

const isDocumented = (json: unknown): json is DocumentedAgreement =>
  isObject(json) &&
  isObject(json.agreement) &&
  typeof json.agreement.id === "string" &&
  ["parties", "items", "planned", "sources"].every((list) => {
    const rows = isObject(json.agreement) ? json.agreement[list] : undefined;
    return Array.isArray(rows) && rows.every(isObject);
  }) &&
  isListOfRows(json.sources);

const isObject = (json: unknown): json is Record<string, unknown> =>
  typeof json === "object" && json !== null;

const lists = ["provinces", "agreements", "borders", "topics", "bodies", "places", "islands"] as const;

function isAtlas(json: unknown): json is Published {
  return (
    isObject(json) &&
    isObject(json.manifest) &&
    json.manifest.schemaVersion === 1 &&
    lists.every((list) => isListOfRows(json[list]))
  );
}

const isListOfRows = (rows: unknown): boolean =>
  Array.isArray(rows) && rows.length > 0 && rows.every((row) => isObject(row) && typeof row.id === "string");

const isOutlines = (json: unknown): json is VintageOutlines =>
  isObject(json) && arePaths(json.areas) && arePaths(json.borders);

const arePaths = (paths: unknown): boolean =>
  isObject(paths) &&
  Object.keys(paths).length > 0 &&
  Object.values(paths).every((path) => typeof path === "string" && path.startsWith("M"));

/** Opens a published file, its text still to come. `page`: the address of the page, which a worker has to be told. */
export const openFile = (file: string, signal: AbortSignal, page = document.baseURI): Promise<Response> =>
  opened(file, signal, fetch(new URL(base + file, page), { signal }));

async function opened(file: string, signal: AbortSignal, asked: Promise<Response>): Promise<Response> {
  const response = await asked.catch((error: unknown) => {
    if (signal.aborted) throw error;
    throw fault(file, "unreachable", String(error));
  });
  if (!response.ok) throw fault(file, "missing", String(response.status));
  return response;
}

async function fetchJson(file: string, signal: AbortSignal, asked?: Promise<Response>): Promise<unknown> {
  const response = await (asked === undefined ? openFile(file, signal) : opened(file, signal, asked));
  return response.json().catch((error: unknown) => {
    if (signal.aborted) throw error;
    throw fault(file, "not-json", String(error));
  });
}

/** The error of one file. */
export const fault = (file: string, kind: FileFault["fault"], detail: string): FilesError =>
  new FilesError([{ file, fault: kind, detail }]);
