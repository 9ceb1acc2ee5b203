import { afterEach, beforeEach, expect, test, vi } from "vitest";
import * as z from "zod/mini";
import { allOf, type FileFault, FilesError, fetchCollection, fetchFile } from "../../src/data/fetch-file.ts";

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
const loadCollection = () => fetchCollection("areas.json", new AbortController().signal);

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

const area = {
  type: "Feature",
  properties: { id: "vn-hue" },
  geometry: { type: "Polygon", coordinates: [] },
};

test("a collection of features comes as it was published", async () => {
  const collection = { type: "FeatureCollection", features: [area] };
  answerJson(collection);
  expect(await loadCollection()).toEqual(collection);
});

test.each<[string, unknown]>([
  ["null", null],
  ["a list", [area]],
  ["one feature", area],
  ["a collection without features", { type: "FeatureCollection" }],
  ["an empty collection", { type: "FeatureCollection", features: [] }],
  ["a feature without id", { type: "FeatureCollection", features: [area, { ...area, properties: {} }] }],
  ["a feature without place", { type: "FeatureCollection", features: [area, { ...area, geometry: null }] }],
])("%s is no collection", async (_what, json) => {
  answerJson(json);
  expect(await faultsOf(loadCollection())).toMatchObject([{ file: "areas.json", fault: "wrong-shape" }]);
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
