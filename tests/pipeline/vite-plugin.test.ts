import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build, createServer, type HotPayload, type ViteDevServer } from "vite";
import { expect, onTestFinished, test, vi } from "vitest";
import { atlasData } from "../../src/pipeline/vite-plugin.ts";
import { caseBoundaries } from "./case-boundaries.ts";
import { baseData, projectWith } from "./case-folder.ts";
import { openPage } from "./open-page.ts";

// A server starts and files are watched: slow on a busy machine, and no slower is wrong.
vi.setConfig({ testTimeout: 60_000 });

const agreement = "agreements/2019-05-20-lao-cai-lai-chau-memorandum.yaml";
const settings = { configFile: false, logLevel: "silent" } as const;
const plugins = () => [atlasData({ boundaries: caseBoundaries })];

function project(): { root: string; write: (file: string, edit: (text: string) => string) => void } {
  const { root, dataDir } = projectWith(baseData);
  writeFileSync(join(root, "index.html"), "<!doctype html><title>Liên Tỉnh</title>");
  return {
    root,
    write: (file, edit) => {
      const path = join(dataDir, file);
      writeFileSync(path, edit(existsSync(path) ? readFileSync(path, "utf8") : ""));
    },
  };
}

async function serve(root: string): Promise<ViteDevServer> {
  const server = await createServer({
    ...settings,
    root,
    plugins: plugins(),
    server: { port: 0, host: "localhost" },
  });
  onTestFinished(() => server.close());
  await server.listen();
  // A save is seen only once the watcher has found the file.
  const folder = join(root, "data", "agreements");
  await vi.waitUntil(() => server.watcher.getWatched()[folder]?.length);
  return server;
}

async function published(server: ViteDevServer, file: string): Promise<string> {
  const answer = await fetch(new URL(`data/v1/${file}`, server.resolvedUrls?.local[0]));
  expect(answer.headers.get("content-type")).toContain("json");
  return answer.text();
}

const isError = (payload: HotPayload) => payload.type === "error";
const isData = (payload: HotPayload) => payload.type === "custom" && payload.event === "lien-tinh:data";
const breakDate = (text: string) => text.replace("date: 2019-05-20", "date: 2019-02-29");
const mendDate = (text: string) => text.replace("date: 2019-02-29", "date: 2019-05-20");

test("a fresh project serves its data; a save publishes again and tells the page, without a reload", async () => {
  const { root, write } = project();
  const server = await serve(root);
  expect(await published(server, "agreements.json")).toContain("Exchange of experience");
  const page = await openPage(server);
  write(agreement, (text) => text.replace("Exchange of experience", "Experience is shared"));
  await page.hears(isData);
  expect(await published(server, "agreements.json")).toContain("Experience is shared");
  expect(page.heard.map(({ type }) => type)).not.toContain("full-reload");
});

test("each kind of file is served as what it is, those in a folder too", async () => {
  const server = await serve(project().root);
  const typeOf = async (file: string) => {
    const answer = await fetch(new URL(`data/v1/${file}`, server.resolvedUrls?.local[0]));
    return answer.headers.get("content-type");
  };
  expect(await typeOf("items.csv")).toBe("text/csv; charset=utf-8");
  expect(await typeOf("README.md")).toBe("text/markdown; charset=utf-8");
  expect(await typeOf("context.geojson")).toBe("application/geo+json; charset=utf-8");
  expect(await published(server, "schema/agreement.json")).toContain('"$id": "agreement.json"');
});

test("a bad record is an overlay, for a page opened later too, until it is mended", async () => {
  const { root, write } = project();
  const server = await serve(root);
  const page = await openPage(server);
  write(agreement, breakDate);
  await page.hears(isError);
  const later = await openPage(server);
  await later.hears(isError);
  // An update comes first: without it the open page would reload itself when the record is mended.
  expect(page.heard.map(({ type }) => type)).toEqual(["connected", "update", "error"]);
  expect(later.heard.map(({ type }) => type)).toEqual(["connected", "error"]);
  expect(later.heard.at(-1)).toEqual({
    type: "error",
    err: {
      message: `1 problem in the data; nothing was published
data/${agreement}:4 date: "2019-02-29" is no day of the calendar; expected a day from 01 to 28`,
      stack: "",
      plugin: "lien-tinh:data",
      id: join(root, "data", agreement),
      loc: { file: join(root, "data", agreement), line: 4, column: 0 },
    },
  });
  expect(await published(server, "agreements.json")).toContain('"date":"2019-05-20"');
  write(agreement, mendDate);
  await Promise.all([page.hears(isData), later.hears(isData)]);
  expect(page.heard.slice(3).map(({ type }) => type)).toEqual(["update", "custom"]);
  const fresh = await openPage(server);
  write(agreement, (text) => `${text}# saved\n`);
  await fresh.hears(isData);
  expect(fresh.heard.some(isError)).toBe(false);
});

test("a project that starts with a bad record says so, and serves once it is mended", async () => {
  const { root, write } = project();
  write(agreement, breakDate);
  const server = await serve(root);
  const page = await openPage(server);
  await page.hears(isError);
  write(agreement, mendDate);
  await page.hears(isData);
  expect(await published(server, "agreements.json")).toContain("Exchange of experience");
});

test("a build carries the data, and fails with the list of its problems", async () => {
  const { root, write } = project();
  const built = () => build({ ...settings, root, plugins: plugins() });
  await built();
  expect(readFileSync(join(root, "dist", "data", "v1", "topics.json"), "utf8")).toContain('"count":1');
  write(agreement, breakDate);
  write("left-out.yaml", () => "none\n");
  await expect(built()).rejects.toThrow(
    `2 problems in the data; nothing was published
data/${agreement}:4 date: "2019-02-29" is no day of the calendar; expected a day from 01 to 28
data/left-out.yaml:1: holds no list; expected a list (rows that begin with -)`,
  );
});
