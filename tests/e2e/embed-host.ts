import { existsSync, readFileSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname } from "node:path";
import { test as base, expect, type Frame, type Page } from "@playwright/test";

/** A link in focus, as the address says it. */
export const linkInFocus = "link=la-salavan~vn-quang-tri-2025";

/** Everything that went wrong in a page and its frames. */
export function faultsOf(page: Page): string[] {
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  return faults;
}

/** A page of another origin with embeds in it. */
export class Host {
  readonly #origin: string;
  readonly #pages: Map<string, string>;
  readonly atlas: string;

  constructor(origin: string, pages: Map<string, string>, atlas: string) {
    this.#origin = origin;
    this.#pages = pages;
    this.atlas = atlas;
  }

  /** Opens a page with this body. */
  async open(page: Page, body: string): Promise<void> {
    this.#pages.set(
      "/",
      `<!doctype html><meta charset="utf-8"><title>A page</title><body style="margin:0">${body}`,
    );
    await page.goto(this.#origin);
  }

  /** The code of an iframe with an embed; `from`: the folder of the atlas. */
  frame(query = "", more = "", style = "width:100%;height:1200px;border:0", from = this.atlas): string {
    return `<iframe title="Map" src="${from}embed.html${query}" style="${style}" ${more}></iframe>`;
  }
}

/** The embed's frame, once it is alive. */
export async function alive(page: Page): Promise<Frame> {
  const frame = await embedOf(page);
  const picture = frame.locator(".embed-stage .pic-alive");
  await expect(picture).toBeVisible();
  await expect(frame.locator("#served")).toBeHidden();
  return frame;
}

export async function embedOf(page: Page): Promise<Frame> {
  const isEmbed = (frame: Frame) => /\/embed\.html(\?|$)/.test(frame.url());
  await expect.poll(() => page.frames().some(isEmbed)).toBe(true);
  const frame = page.frames().find(isEmbed);
  if (frame === undefined) throw new Error("there is no embed");
  return frame;
}

/** The middle of an embed's first strong or plain arc, px of its own frame. */
export const arcIn = (frame: Frame): Promise<{ x: number; y: number }> =>
  frame
    .locator(".embed-stage path.pic-arc")
    .first()
    .evaluate((path) => {
      if (!(path instanceof SVGPathElement)) throw new TypeError("not a path");
      const matrix = path.getScreenCTM();
      if (matrix === null) throw new TypeError("not on the screen");
      const { x, y } = path.getPointAtLength(path.getTotalLength() / 2).matrixTransform(matrix);
      return { x, y };
    });

const types: Record<string, string> = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css" };

/** A file of the build, as a host sends it that knows nothing of CORS. */
function sendBare(path: string, response: ServerResponse): void {
  const file = new URL(`../../dist/${path}`, import.meta.url);
  if (!existsSync(file)) return void response.writeHead(404).end();
  response
    .writeHead(200, { "Content-Type": types[extname(path)] ?? "application/octet-stream" })
    .end(readFileSync(file));
}

/** A test with a host page on a port of its own, which at its end asserts that nothing went wrong unseen. */
export const test = base.extend<{ host: Host; faults: string[] }>({
  faults: [
    async ({ page }, use) => {
      const faults = faultsOf(page);
      await use(faults);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
  host: async ({ baseURL }, use) => {
    const pages = new Map<string, string>();
    const server = createServer((request, response) => {
      const bare = /^\/bare\/([^?]+)/.exec(request.url ?? "")?.[1];
      if (bare !== undefined) return sendBare(bare, response);
      const html = pages.get(request.url ?? "");
      response.writeHead(html === undefined ? 404 : 200, { "Content-Type": "text/html" }).end(html);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
    const { port } = server.address() as AddressInfo;
    await use(new Host(`http://127.0.0.1:${port}/`, pages, baseURL ?? ""));
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  },
});

export { expect };
