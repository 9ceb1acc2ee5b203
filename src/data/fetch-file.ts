import type { FeatureCollection } from "geojson";
import type * as z from "zod/mini";

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

/** Where the published files lie, beside the page. */
const base = "data/v1/";

/** Fetches and parses a published file. Rejects with a FilesError of one fault. */
export async function fetchFile<T>(file: string, schema: z.ZodMiniType<T>, signal: AbortSignal): Promise<T> {
  const parsed = schema.safeParse(await fetchJson(file, signal));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw fault(file, "wrong-shape", `${issue?.path.join(".") ?? ""}: ${issue?.message ?? ""}`);
}

/** Fetches a published GeoJSON file. Our own build wrote and checked it: only its outer shape is looked at. */
export async function fetchCollection<T extends FeatureCollection>(
  file: string,
  signal: AbortSignal,
): Promise<T> {
  const json = await fetchJson(file, signal);
  if (isCollection<T>(json)) return json;
  throw fault(file, "wrong-shape", "not a FeatureCollection with features");
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

function isCollection<T>(json: unknown): json is T {
  return (
    typeof json === "object" &&
    json !== null &&
    "type" in json &&
    json.type === "FeatureCollection" &&
    "features" in json &&
    Array.isArray(json.features) &&
    json.features.length > 0 &&
    json.features.every(isFeature)
  );
}

function isFeature(json: unknown): boolean {
  if (typeof json !== "object" || json === null || !("properties" in json) || !("geometry" in json))
    return false;
  const { properties, geometry } = json;
  return (
    typeof properties === "object" &&
    properties !== null &&
    "id" in properties &&
    typeof geometry === "object" &&
    geometry !== null &&
    "coordinates" in geometry &&
    Array.isArray(geometry.coordinates)
  );
}

async function fetchJson(file: string, signal: AbortSignal): Promise<unknown> {
  const response = await fetch(new URL(base + file, document.baseURI), { signal }).catch((error: unknown) => {
    if (signal.aborted) throw error;
    throw fault(file, "unreachable", String(error));
  });
  if (!response.ok) throw fault(file, "missing", String(response.status));
  return response.json().catch((error: unknown) => {
    if (signal.aborted) throw error;
    throw fault(file, "not-json", String(error));
  });
}

const fault = (file: string, kind: FileFault["fault"], detail: string): FilesError =>
  new FilesError([{ file, fault: kind, detail }]);
