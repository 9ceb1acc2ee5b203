import { dirname, join, relative, resolve, sep } from "node:path";
import type { ErrorPayload, Plugin, UpdatePayload, ViteDevServer } from "vite";
import { buildBoundaries } from "./boundaries/build.ts";
import { listOf, type Problem } from "./problem.ts";
import { mediaTypeOf } from "./published-file.ts";
import { runAndWrite } from "./run.ts";

const name = "lien-tinh:data";
/** Takes the overlay away. */
const mended: UpdatePayload = { type: "update", updates: [] };

/**
 * Publishes the hand-kept data inside Vite. A build with problems fails with their list. In development a save
 * publishes again: the page gets the event `lien-tinh:data` and fetches anew, without a reload; problems show as
 * Vite's error overlay, to pages opened later too, until they are mended. Folders are relative to Vite's root;
 * `boundaries` stands in for those that are built.
 */
export function atlasData({
  dataDir = "data",
  outDir = "public/data/v1",
  boundaries = buildBoundaries,
} = {}): Plugin {
  let folders = { dataDir, outDir };
  const memory = rememberBoundaries(boundaries);
  /** What was published last, by path. */
  let published: ReadonlyMap<string, string> = new Map();
  const publish = async (): Promise<Problem[]> => {
    const outcome = await runAndWrite({ ...folders, boundaries: memory.build });
    if (!outcome.ok) return outcome.problems;
    published = new Map(outcome.files.map(({ path, text }) => [path, text]));
    return [];
  };
  /** The problems found before the server was there. */
  let first: Problem[] = [];
  return {
    name,
    // The earliest hook of all: every other plugin finds the data published.
    async config({ root = "." }, { command, isPreview }) {
      folders = { dataDir: resolve(root, dataDir), outDir: resolve(root, outDir) };
      if (isPreview) return;
      first = await publish();
      if (command === "build" && first.length > 0) throw new Error(listOf(first));
    },
    configureServer(server) {
      serve(server, folders.outDir, (path) => published.get(path));
      const report = reporter(server, folders.dataDir);
      report(first);
      watch(server, folders.dataDir, async (changed) => {
        if (changed.some((file) => file.startsWith("boundaries"))) memory.forget();
        report(await publish());
      });
    },
  };
}

/** Serves the files itself: Vite's list of public files follows the disk, but later than a page asks that was told. */
function serve(server: ViteDevServer, outDir: string, textOf: (path: string) => string | undefined): void {
  const folder = `/${relative(server.config.publicDir, outDir).split(sep).join("/")}/`;
  server.middlewares.use((request, response, next) => {
    const [pathname = ""] = (request.url ?? "").split("?");
    const text = pathname.startsWith(folder) ? textOf(pathname.slice(folder.length)) : undefined;
    if (text === undefined) return next();
    response.setHeader("Content-Type", `${mediaTypeOf(pathname)}; charset=utf-8`);
    response.setHeader("Cache-Control", "no-cache");
    response.end(text);
  });
}

/** Tells the pages how the data is: its problems as an overlay, or that it can be fetched anew. */
function reporter(server: ViteDevServer, dataDir: string): (problems: Problem[]) => void {
  let current: Problem[] = [];
  const payload = () => overlay(current, dirname(dataDir));
  server.ws.on("connection", (page) => {
    if (current.length > 0) page.send(JSON.stringify(payload()));
  });
  return (problems) => {
    current = problems;
    if (problems.length > 0) server.config.logger.error(listOf(problems), { timestamp: true });
    // With no page open Vite would keep an error for the next one, mended or not.
    if (server.ws.clients.size === 0) return;
    // A page whose first update finds an overlay reloads itself, so its first update comes before the overlay;
    // only a page that was opened on a problem reloads, once, when it is mended.
    server.ws.send(mended);
    server.ws.send(problems.length > 0 ? payload() : { type: "custom", event: name, data: null });
  };
}

/** Calls back some milliseconds after files under the data folder changed, and never twice at a time. */
function watch(server: ViteDevServer, dataDir: string, then: (files: string[]) => Promise<void>): void {
  let changed: string[] = [];
  let timer: NodeJS.Timeout | undefined;
  let last = Promise.resolve();
  const settle = () => {
    const files = changed;
    changed = [];
    last = last.then(() => then(files)).catch((error) => server.config.logger.error(String(error)));
  };
  server.watcher.add(dataDir);
  server.watcher.on("all", (_, path) => {
    const file = relative(dataDir, path);
    if (file.startsWith(`..${sep}`) || file === "") return;
    changed.push(file);
    clearTimeout(timer);
    timer = setTimeout(settle, 60);
  });
  server.httpServer?.on("close", () => clearTimeout(timer));
}

/** Builds the boundaries once for the same provinces and districts, until told that their folder changed. */
function rememberBoundaries(build: typeof buildBoundaries): {
  build: typeof buildBoundaries;
  forget: () => void;
} {
  let known: { key: string; built: ReturnType<typeof buildBoundaries> } | null = null;
  return {
    build: (dir, provinces, districts) => {
      const key = JSON.stringify([dir, provinces, districts]);
      if (known?.key !== key) known = { key, built: build(dir, provinces, districts) };
      return known.built;
    },
    forget: () => {
      known = null;
    },
  };
}

function overlay(problems: readonly Problem[], project: string): ErrorPayload {
  const [first] = problems;
  const file = first ? join(project, first.file) : "";
  return {
    type: "error",
    err: {
      message: listOf(problems),
      stack: "",
      plugin: name,
      id: file,
      loc: { file, line: first?.line ?? 1, column: 0 },
    },
  };
}
