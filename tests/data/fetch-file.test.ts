import { afterEach, beforeEach, expect, test, vi } from "vitest";
import * as z from "zod/mini";
import {
  allOf,
  type FileFault,
  FilesError,
  fetchAtlas,
  fetchFile,
  fetchOutlines,
} from "../../src/data/fetch-file.ts";

const schema = z.object({ km: z.number() });
const asked: string[] = [];

/** Answers every request in this way. */
const answer = (respond: () => Response | Promise<Response>): void => {
  vi.stubGlobal("fetch", async (address: URL) => {
    asked.push(address.href);
    return respond();
  });
};
const answerJson = (value: unknown): void => answer(() => Response.json(value));

beforeEach(() => {
  asked.length = 0;
  vi.stubGlobal("document", { baseURI: "https://atlas.example/lien-tinh/?lang=vi" });
});
afterEach(() => vi.unstubAllGlobals());

const load = (signal = new AbortController().signal) => fetchFile("links.json", schema, signal);
const loadAtlas = () => fetchAtlas("atlas.json", new AbortController().signal);
const loadOutlines = () => fetchOutlines("outlines.json", new AbortController().signal);

/** The faults that a load is rejected with. */
async function faultsOf(loading: Promise<unknown>): Promise<readonly FileFault[]> {
  const error: unknown = await loading.then(
    () => "nothing failed",
    (reason: unknown) => reason,
  );
  if (error instanceof FilesError) return error.faults;
  throw error;
}

test("a file is asked for beside the page, whatever the address asks, and parsed", async () => {
  answerJson({ km: 337.2, more: true });
  expect(await load()).toEqual({ km: 337.2 });
  expect(asked).toEqual(["https://atlas.example/lien-tinh/data/v1/links.json"]);
});

test("an answer that is not 2xx is a missing file, with its status", async () => {
  answer(() => new Response("{}", { status: 404 }));
  expect(await faultsOf(load())).toEqual([{ file: "links.json", fault: "missing", detail: "404" }]);
});

test.each(["<!doctype html>", '{"km": 33', ""])("%j is no JSON", async (text) => {
  answer(() => new Response(text));
  expect(await faultsOf(load())).toMatchObject([{ file: "links.json", fault: "not-json" }]);
});

test("another shape is told with the path to what is wrong", async () => {
  answerJson({ km: "far" });
  const [fault] = await faultsOf(load());
  expect(fault).toMatchObject({ file: "links.json", fault: "wrong-shape" });
  expect(fault?.detail).toMatch(/^km: ./);
});

test("no network is unreachable", async () => {
  answer(() => Promise.reject(new TypeError("Failed to fetch")));
  expect(await faultsOf(load())).toMatchObject([{ file: "links.json", fault: "unreachable" }]);
});

test("cancelled while it is asked for, a load rejects with the reason, and no file is at fault", async () => {
  const cancel = new AbortController();
  const reason = new DOMException("cancelled", "AbortError");
  answer(() => {
    cancel.abort(reason);
    throw reason;
  });
  await expect(load(cancel.signal)).rejects.toBe(reason);
});

test("cancelled while it is read, a load rejects with the reason, and no file is at fault", async () => {
  const cancel = new AbortController();
  const reason = new DOMException("cancelled", "AbortError");
  const cutOff = (body: ReadableStreamDefaultController) => {
    cancel.abort(reason);
    body.error(reason);
  };
  answer(() => new Response(new ReadableStream({ pull: cutOff })));
  await expect(load(cancel.signal)).rejects.toBe(reason);
});

const row = { id: "one", more: 1 };
const atlas = {
  manifest: { schemaVersion: 1, dataVersion: "2026-01-01" },
  provinces: [row],
  agreements: [row, { id: "two" }],
  borders: [row],
  topics: [row],
  bodies: [row],
  places: [row],
  islands: [row],
};
const lists = ["provinces", "agreements", "borders", "topics", "bodies", "places", "islands"] as const;

test("an atlas comes as it was published", async () => {
  answerJson(atlas);
  expect(await loadAtlas()).toEqual(atlas);
});

test.each<[string, unknown]>([
  ["null", null],
  ["a list", [atlas]],
  ["one without a manifest", { ...atlas, manifest: undefined }],
  ["one of another schema", { ...atlas, manifest: { schemaVersion: 2 } }],
  ...lists.flatMap((list): [string, unknown][] => [
    [`one without ${list}`, { ...atlas, [list]: undefined }],
    [`one of which ${list} is no list`, { ...atlas, [list]: { length: 1, 0: row } }],
    [`one of which ${list} is empty`, { ...atlas, [list]: [] }],
    [`a row of ${list} that is null`, { ...atlas, [list]: [row, null] }],
    [`a row of ${list} without id`, { ...atlas, [list]: [row, { more: 1 }] }],
  ]),
])("%s is no atlas", async (_what, json) => {
  answerJson(json);
  expect(await faultsOf(loadAtlas())).toMatchObject([{ file: "atlas.json", fault: "wrong-shape" }]);
});

const outlines = { areas: { "vn-hue": "M1 2l3 4-5 6z" }, borders: { "vn-a~vn-b": "M1 2l3 4" } };

test("outlines come as they were published", async () => {
  answerJson(outlines);
  expect(await loadOutlines()).toEqual(outlines);
});

test.each<[string, unknown]>([
  ["null", null],
  ["a list", [outlines]],
  ...(["areas", "borders"] as const).flatMap((part): [string, unknown][] => [
    [`one without ${part}`, { ...outlines, [part]: undefined }],
    [`one without any of the ${part}`, { ...outlines, [part]: {} }],
    [`${part} that are nothing drawn`, { ...outlines, [part]: { ...outlines[part], more: "" } }],
    [`${part} that are GeoJSON`, { ...outlines, [part]: { more: { type: "Polygon", coordinates: [] } } }],
  ]),
])("%s is no outlines", async (_what, json) => {
  answerJson(json);
  expect(await faultsOf(loadOutlines())).toMatchObject([{ file: "outlines.json", fault: "wrong-shape" }]);
});

test("atlas and outlines that are no JSON, or not there, are told as such", async () => {
  answer(() => new Response("<!doctype html>"));
  expect(await faultsOf(loadAtlas())).toMatchObject([{ file: "atlas.json", fault: "not-json" }]);
  answer(() => new Response("", { status: 500 }));
  expect(await faultsOf(loadOutlines())).toEqual([
    { file: "outlines.json", fault: "missing", detail: "500" },
  ]);
});

const failing = (file: string): Promise<never> =>
  Promise.reject(new FilesError([{ file, fault: "missing", detail: "404" }]));

test("several loads come together by name", async () => {
  expect(await allOf({ one: Promise.resolve(1), two: Promise.resolve("b") })).toEqual({ one: 1, two: "b" });
});

test("of several loads every file that failed is named, also those within", async () => {
  const within = allOf({ b: failing("b.json"), c: failing("c.json"), d: Promise.resolve(1) });
  const loading = allOf({ a: failing("a.json"), within });
  const error = await loading.catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(FilesError);
  expect(String(error)).toContain("b.json: missing (404)");
  expect(await faultsOf(loading)).toMatchObject([{ file: "a.json" }, { file: "b.json" }, { file: "c.json" }]);
});

test("of several loads that were cancelled, the reason passes through", async () => {
  const reason = new DOMException("cancelled", "AbortError");
  await expect(allOf({ one: Promise.reject(reason), two: Promise.resolve(1) })).rejects.toBe(reason);
});
