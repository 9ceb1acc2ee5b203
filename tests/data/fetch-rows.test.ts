import { afterEach, expect, test, vi } from "vitest";
import { FilesError } from "../../src/data/fetch-file.ts";
import { fetchRows } from "../../src/data/fetch-rows.ts";

const isNamed = (json: unknown): json is { name: string } =>
  typeof json === "object" && json !== null && "name" in json;
const asked: string[] = [];

/** Answers with these bytes, a few at a time, so that letters and lines are cut anywhere. */
function serve(text: string, size = 3): void {
  const bytes = new TextEncoder().encode(text);
  vi.stubGlobal("fetch", async (address: URL) => {
    asked.push(address.href);
    const parts = Array.from({ length: Math.ceil(bytes.length / size) }, (_, n) =>
      bytes.slice(n * size, (n + 1) * size),
    );
    return new Response(
      new ReadableStream({
        pull: (controller) => {
          const part = parts.shift();
          if (part === undefined) controller.close();
          else controller.enqueue(part);
        },
      }),
    );
  });
}
afterEach(() => vi.unstubAllGlobals());

async function rowsOf(): Promise<{ rows: string[]; faults: unknown }> {
  const rows: string[] = [];
  const { signal } = new AbortController();
  try {
    for await (const some of fetchRows("a.json", isNamed, "https://atlas.example/x/?q=1", signal))
      rows.push(...some.map(({ name }) => name));
  } catch (error) {
    return { rows, faults: error instanceof FilesError ? error.faults : error };
  }
  return { rows, faults: null };
}

test("records come one by one, however the bytes arrive, from beside the page", async () => {
  serve('[\n{"name":"Quảng Trị"},\n{"name":"ສາລະວັນ"}\n]\n');
  expect(await rowsOf()).toEqual({ rows: ["Quảng Trị", "ສາລະວັນ"], faults: null });
  expect(asked).toEqual(["https://atlas.example/x/data/v1/a.json"]);
});

test("a list that ends too early is told, and so is a record that is none", async () => {
  serve('[\n{"name":"a"},\n');
  expect((await rowsOf()).faults).toMatchObject([{ file: "a.json", fault: "not-json" }]);
  serve('[\n{"name":"a"},\n{"na');
  expect((await rowsOf()).faults).toMatchObject([{ fault: "not-json" }]);
  serve('[\n{"name":"a"},\n{"title":"b"}\n]\n');
  expect(await rowsOf()).toMatchObject({ rows: ["a"], faults: [{ fault: "wrong-shape" }] });
});

test("a page in place of the list is no list", async () => {
  serve("<!doctype html>\n<title>Not found</title>\n");
  expect((await rowsOf()).faults).toMatchObject([{ fault: "not-json" }]);
});

test("of many records that come together some are handed on at a time, and all in the end", async () => {
  const names = Array.from({ length: 1000 }, (_, n) => `n${n}`);
  const text = `[\n${names.map((name) => JSON.stringify({ name })).join(",\n")}\n]\n`;
  serve(text, text.length);
  const sizes: number[] = [];
  const rows: string[] = [];
  const { signal } = new AbortController();
  for await (const some of fetchRows("a.json", isNamed, "https://atlas.example/", signal)) {
    sizes.push(some.length);
    rows.push(...some.map(({ name }) => name));
  }
  expect(rows).toEqual(names);
  expect(Math.max(...sizes)).toBeLessThan(100);
});
