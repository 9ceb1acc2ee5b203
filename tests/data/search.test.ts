import { afterEach, expect, test, vi } from "vitest";
import { FilesError } from "../../src/data/fetch-file.ts";
import { type SearchListener, type SearchPort, textSearch } from "../../src/data/search.ts";
import type { SearchRequest } from "../../src/data/search-messages.ts";
import { searchService } from "../../src/data/search-service.ts";
import { orderOf } from "../../src/domain/search.ts";
import { indexOf } from "../domain/text-search.ts";
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
  vi.restoreAllMocks();
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

/** Answers with what is sent, when it is sent; `ended` breaks off where it gives an error. */
function serveBySending() {
  const encoder = new TextEncoder();
  const streams: ReadableStreamDefaultController<Uint8Array>[] = [];
  serve(
    () =>
      new Response(
        new ReadableStream<Uint8Array>({
          start: (controller) => {
            streams.push(controller);
          },
        }),
      ),
  );
  return {
    send: (rows: readonly unknown[]) =>
      streams.at(-1)?.enqueue(encoder.encode(`${rows.map((row) => `${JSON.stringify(row)},\n`).join("")}`)),
    end: () => {
      streams.at(-1)?.enqueue(encoder.encode("]\n"));
      streams.at(-1)?.close();
    },
    fail: () => streams.at(-1)?.error(new TypeError("cut off")),
  };
}
/** A clock that stands until time is let pass: so much that a slice of the reading is over, and a pause too. */
function stopClock() {
  let now = 0;
  vi.spyOn(performance, "now").mockImplementation(() => now);
  return () => {
    now += 10_000;
  };
}
const half = Math.floor(whole.length / 2);
const [early, late] = [whole.slice(0, half), whole.slice(half)];

test("a question is answered from what is read, again when more is, and at last from all", async () => {
  const pass = stopClock();
  const texts = serveBySending();
  const search = textSearch(start, { worker: elsewhere(), page: noPage });
  search.begin();
  await vi.waitUntil(() => fetches === 1);
  pass();
  texts.send(early);
  const told: number[] = [];
  let onTold: () => void = () => undefined;
  const next = () =>
    new Promise<void>((resolve) => {
      onTold = resolve;
    });
  const first = next();
  let isDone = false;
  const asked = search.find("salavan", null, never, (finds, read) => {
    told.push(read);
    const among = new Set(whole.slice(0, read).map(({ id }) => id));
    expect(finds.agreements.hits.every((place) => among.has(ids[place] ?? ""))).toBe(true);
    onTold();
  });
  void asked.then(() => {
    isDone = true;
  });
  await first;
  expect([told, isDone]).toEqual([[early.length], false]);
  // of a later question too, which the same reading answers
  const met = search.meet("salavan", never);
  const second = next();
  pass();
  texts.send(late);
  await second;
  expect([told.at(-1), isDone]).toEqual([whole.length, false]);
  texts.end();
  const all = indexOf(data, whole);
  expect(await asked).toEqual(all.find("salavan", null));
  expect(await met).toEqual(all.meeting("salavan"));
  expect(fetches).toBe(1);
});

test("a reading lets questions in: its answers so far come while there is always more to read", async () => {
  const chunk = new TextEncoder().encode(whole.map((one) => `${JSON.stringify(one)},\n`).join(""));
  let [pulled, chunks] = [0, 3000];
  serve(
    () =>
      new Response(
        new ReadableStream({
          pull: (controller) => {
            if (pulled++ < chunks) return controller.enqueue(chunk);
            controller.enqueue(new TextEncoder().encode("]\n"));
            controller.close();
          },
        }),
      ),
  );
  const search = textSearch(start, { worker: elsewhere(), page: noPage });
  let toldAt = 0;
  await search.find("salavan", null, never, () => {
    if (toldAt > 0) return;
    toldAt = pulled;
    // it need not go on for long
    chunks = Math.min(chunks, pulled + 5);
  });
  expect(toldAt).toBeGreaterThan(0);
  expect(toldAt).toBeLessThan(3000);
});

test("a reading that breaks off fails the question it had answered in part, and the next begins anew", async () => {
  const pass = stopClock();
  const texts = serveBySending();
  const search = textSearch(start, { worker: elsewhere(), page: noPage });
  let told = 0;
  const asked = search
    .find("salavan", null, never, () => {
      told++;
      texts.fail();
    })
    .catch((reason: unknown) => reason);
  await vi.waitUntil(() => fetches === 1);
  pass();
  texts.send(early);
  expect(String(await asked)).toContain("cut off");
  expect(told).toBe(1);
  serve(() => new Response(published));
  expect((await search.meet("salavan", never)).length).toBeGreaterThan(0);
  expect(fetches).toBe(2);
});

test("texts that could not be read ahead are fetched again with the first question", async () => {
  serve(() => new Response("", { status: 503 }));
  const search = textSearch(start, { worker: elsewhere(), page: noPage });
  search.begin();
  search.begin();
  await vi.waitUntil(() => fetches === 1);
  serve(() => new Response(published));
  expect((await search.meet("salavan", never)).length).toBeGreaterThan(0);
  expect(fetches).toBe(2);
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

test("a list with a record that is no agreement is told", async () => {
  const [first] = whole;
  serve(() => new Response(`[\n${JSON.stringify({ ...first, items: null })}\n]\n`));
  const search = textSearch(start, { worker: elsewhere(), page: noPage });
  await expect(search.meet("salavan", never)).rejects.toMatchObject({
    faults: [{ file: "agreements.json", fault: "wrong-shape" }],
  });
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
