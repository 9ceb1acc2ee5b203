import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { get } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Server, serve } from "./server.ts";

const page = "<!doctype html>".repeat(50);
let server: Server;
beforeAll(async () => {
  const root = mkdtempSync(join(tmpdir(), "served-"));
  mkdirSync(join(root, "site"));
  mkdirSync(join(root, "data"));
  writeFileSync(join(root, "site/index.html"), page);
  writeFileSync(join(root, "site/a.woff2"), "font");
  writeFileSync(join(root, "data/a.json"), "[]");
  writeFileSync(join(root, "secret.txt"), "secret");
  server = await serve(
    { "/x/": join(root, "site"), "/x/data/": join(root, "data") },
    { brotli: 5, textOf: (path) => (path === "/x/data/made.json" ? "[1]" : null) },
  );
});
afterAll(() => server.close());

/** What is answered, byte for byte. */
const ask = (path: string, accepts = "gzip, br") =>
  new Promise<{ status: number | undefined; headers: Record<string, unknown>; body: Buffer }>(
    (resolve, reject) => {
      get(`${server.origin}${path}`, { headers: { "accept-encoding": accepts } }, (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("end", () =>
          resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }),
        );
      }).on("error", reject);
    },
  );

test("texts go out in brotli with their type, and as they are to those that do not read it", async () => {
  const packed = await ask("/x/");
  expect(packed.headers).toMatchObject({
    "content-type": "text/html; charset=utf-8",
    "content-encoding": "br",
  });
  expect(packed.body.length).toBeLessThan(page.length);
  expect(brotliDecompressSync(packed.body).toString()).toBe(page);
  expect((await ask("/x/", "gzip")).body.toString()).toBe(page);
});

test("fonts are packed already, and the longest address wins", async () => {
  const font = await ask("/x/a.woff2");
  expect(font.headers["content-encoding"]).toBeUndefined();
  expect(font.body.toString()).toBe("font");
  expect((await ask("/x/data/a.json")).status).toBe(200);
});

test("a text that is made stands in the place of a file", async () => {
  const made = await ask("/x/data/made.json");
  expect([made.headers["content-type"], made.body.toString()]).toEqual(["application/json", "[1]"]);
});

test("what is not there, or not served, is not found", async () => {
  expect((await ask("/x/none.html")).status).toBe(404);
  expect((await ask("/")).status).toBe(404);
  expect((await ask("/x/..%2f..%2fsecret.txt")).status).toBe(404);
});
