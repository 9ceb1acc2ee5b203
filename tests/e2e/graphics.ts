import type { Locator, Page } from "@playwright/test";
import { expect } from "./atlas.ts";

declare global {
  interface Window {
    /** every WebGL context that the page has asked for, and how often one was lost */
    graphics?: { contexts: WebGL2RenderingContext[]; refused: number; lost: number; read: number };
  }
}

/** Counts on a page its WebGL contexts, their losses, and what is read back from them. To be called before opening. */
export async function watchGraphics(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen: NonNullable<Window["graphics"]> = { contexts: [], refused: 0, lost: 0, read: 0 };
    window.graphics = seen;
    const { getContext } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...asked: unknown[]) {
      const context: unknown = Reflect.apply(getContext, this, asked);
      if (!String(asked[0]).startsWith("webgl")) return context;
      if (context === null) seen.refused += 1;
      if (context instanceof WebGL2RenderingContext && !seen.contexts.includes(context)) {
        seen.contexts.push(context);
        this.addEventListener("webglcontextlost", () => {
          seen.lost += 1;
        });
      }
      return context;
    } as typeof getContext;
    const { readPixels } = WebGL2RenderingContext.prototype;
    WebGL2RenderingContext.prototype.readPixels = function (
      this: WebGL2RenderingContext,
      ...asked: unknown[]
    ) {
      seen.read += 1;
      Reflect.apply(readPixels, this, asked);
    } as typeof readPixels;
  });
}

/** What was counted; `alive` are the contexts that are not lost. */
export const graphicsOf = (page: Page) =>
  page.evaluate(() => {
    const { contexts = [], refused = 0, lost = 0, read = 0 } = window.graphics ?? {};
    const alive = contexts.filter((context) => !context.isContextLost()).length;
    return { made: contexts.length, alive, refused, lost, read };
  });

/** Takes a canvas's WebGL context away, and gives it back after `ms`, or never. */
export async function loseContext(canvas: Locator, ms: number | null): Promise<void> {
  const told = await canvas.evaluate((element, back) => {
    if (!(element instanceof HTMLCanvasElement)) return false;
    const context = element.getContext("webgl2");
    const extension = context?.getExtension("WEBGL_lose_context");
    if (!context || !extension) return false;
    extension.loseContext();
    if (back !== null) setTimeout(() => extension.restoreContext(), back);
    return context.isContextLost();
  }, ms);
  expect(told).toBe(true);
}
