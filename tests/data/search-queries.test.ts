import { QueryClient, QueryObserver } from "@tanstack/react-query";
import { afterEach, expect, test, vi } from "vitest";
import { findsQuery } from "../../src/data/search-queries.ts";
import type { FindsOf } from "../../src/data/text-answers.ts";
import { data, show, whole } from "../ui/fixture.ts";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test("an answer of some texts that nobody waited to the end for is asked again, and ends as that of all", async () => {
  vi.stubGlobal("document", { baseURI: "https://atlas.example/" });
  let now = 0;
  vi.spyOn(performance, "now").mockImplementation(() => now);
  const encoder = new TextEncoder();
  let stream: ReadableStreamDefaultController<Uint8Array> | undefined;
  vi.stubGlobal(
    "fetch",
    async () =>
      new Response(
        new ReadableStream<Uint8Array>({
          start: (controller) => {
            stream = controller;
          },
        }),
      ),
  );
  const send = (text: string) => {
    now += 10_000;
    stream?.enqueue(encoder.encode(text));
  };
  const lines = whole.map((one) => `${JSON.stringify(one)},\n`);
  const client = new QueryClient();
  const query = findsQuery(data, show(), "salavan");
  const shares = (): { seen: (number | null)[]; leave: () => void; found: () => FindsOf | undefined } => {
    const observer = new QueryObserver(client, query);
    const seen: (number | null)[] = [];
    const leave = observer.subscribe(({ data: found }) => {
      if (found !== undefined) seen.push(found.share);
    });
    return { seen, leave, found: () => observer.getCurrentResult().data };
  };

  const first = shares();
  await vi.waitUntil(() => stream !== undefined);
  send(lines.slice(0, 1).join(""));
  await vi.waitUntil(() => first.seen.length > 0);
  expect(new Set(first.seen)).toEqual(new Set([1 / whole.length]));
  first.leave();

  const second = shares();
  send(lines.slice(1).join(""));
  send("]\n");
  stream?.close();
  await vi.waitUntil(() => second.seen.at(-1) === null);
  expect(second.found()?.finds.meeting).toBeGreaterThan(1);
  second.leave();

  // of all texts it stands, and is not asked again
  const third = shares();
  expect(third.found()?.share).toBeNull();
  expect(client.isFetching()).toBe(0);
  third.leave();
  client.clear();
});
