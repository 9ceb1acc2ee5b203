import { afterEach, expect, test, vi } from "vitest";
import { FilesError } from "../../src/data/fetch-file.ts";
import { type SearchListener, type SearchPort, textSearch } from "../../src/data/search.ts";
import type { SearchRequest } from "../../src/data/search-messages.ts";
import { searchService } from "../../src/data/search-service.ts";
import { orderOf } from "../../src/domain/search.ts";
import { data, whole } from "../ui/fixture.ts";

const never = new AbortController().signal;
const ids = orderOf(data);
const start = { kind: "start", page: "https://atlas.example/", ids, names: data } as const;
const published = `[\n${whole.map((one) => JSON.stringify(one)).join(",\n")}\n]\n`;

let fetches = 0;
const serve = (respond: () => Response) =>
  vi.stubGlobal("fetch", async () => {
    fetches++;
    return respond();
  });
afterEach(() => {
  vi.unstubAllGlobals();
  fetches = 0;
});

/** A service elsewhere: messages go over as copies, and later. */
function elsewhere(said: SearchRequest[] = []) {
  return ({ onAnswer }: SearchListener): SearchPort => {
    const receive = searchService((answer) => {
      const copy = structuredClone(answer);
      queueMicrotask(() => onAnswer(copy));
    });
    return {
      post: (message) => {
        const copy = structuredClone(message);
        said.push(copy);
        queueMicrotask(() => receive(copy));
      },
      close: () => undefined,
    };
  };
}
const noPage = () => {
  throw new Error("nothing is to run in the page");
};

test("the texts are fetched with the first question, once, and answer it", async () => {
  serve(() => new Response(published));
  const search = textSearch(start, { worker: elsewhere(), page: noPage });
  expect(fetches).toBe(0);
  const [met, found] = await Promise.all([
    search.meet("salavan", never),
    search.find("bien ban", null, never),
  ]);
  const titled = whole.filter(({ title }) => title.vi.includes("Biên bản")).map(({ id }) => id);
  expect(met.length).toBeGreaterThan(0);
  expect(found.agreements.hits.map((place) => ids[place])).toEqual(expect.arrayContaining(titled));
  expect(fetches).toBe(1);
});

test("a question that was overtaken is not looked at", async () => {
  serve(() => new Response(published));
  const said: SearchRequest[] = [];
  const search = textSearch(start, { worker: elsewhere(said), page: noPage });
  const overtaken = new AbortController();
  const first = search.find("b", null, overtaken.signal);
  const second = search.find("bien", null, never);
  overtaken.abort(new Error("overtaken"));
  await expect(first).rejects.toThrow("overtaken");
  expect((await second).agreements.all).toBeGreaterThan(0);
  expect(said.map(({ kind }) => kind)).toEqual(["start", "find", "find", "cancel"]);
});

test("a file at fault is named, and the next question fetches it again", async () => {
  serve(() => new Response("", { status: 503 }));
  const search = textSearch(start, { worker: elsewhere(), page: noPage });
  const error: unknown = await search.meet("salavan", never).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(FilesError);
  expect(error).toMatchObject({ faults: [{ file: "agreements.json", fault: "missing", detail: "503" }] });
  serve(() => new Response(published));
  expect((await search.meet("salavan", never)).length).toBeGreaterThan(0);
  expect(fetches).toBe(2);
});

test("where no worker can be made, or it cannot start, the page searches itself", async () => {
  serve(() => new Response(published));
  let refused = 0;
  const inPage: SearchRequest[] = [];
  const search = textSearch(start, {
    worker: () => {
      refused++;
      throw new DOMException("not here", "SecurityError");
    },
    page: elsewhere(inPage),
  });
  expect((await search.meet("salavan", never)).length).toBeGreaterThan(0);
  expect([refused, inPage.map(({ kind }) => kind)]).toEqual([1, ["start", "meet"]]);

  let failed = 0;
  const later = textSearch(start, {
    worker: ({ onFailure }) => {
      setTimeout(() => {
        failed++;
        onFailure("blocked");
      }, 0);
      return { post: () => undefined, close: () => undefined };
    },
    page: elsewhere(),
  });
  expect((await later.meet("salavan", never)).length).toBeGreaterThan(0);
  expect(failed).toBe(1);
});

test("what breaks in the page is told, and the next question tries anew", async () => {
  serve(() => new Response(published));
  let broken = true;
  const search = textSearch(start, {
    worker: noPage,
    page: (listener) => {
      if (broken) queueMicrotask(() => listener.onFailure("no script"));
      return broken ? { post: () => undefined, close: () => undefined } : elsewhere()(listener);
    },
  });
  await expect(search.meet("salavan", never)).rejects.toThrow("no script");
  broken = false;
  expect((await search.meet("salavan", never)).length).toBeGreaterThan(0);
});
