import type { Page } from "@playwright/test";
import { type AtlasPage, expect, test } from "./atlas.ts";

/**
 * Makes the GL map slow: each of its frames takes `ms` longer, or with `onlyInFull` those alone that are drawn with all
 * their px. Counts them, and notes the fewest px that the map was ever wide, and what was drawn wider than the map then was.
 */
async function slowFrames(page: Page, ms: number, onlyInFull: boolean): Promise<void> {
  await page.addInitScript(
    ([wait, whole]) => {
      const seen = { slow: 0, narrowest: Number.POSITIVE_INFINITY, fitting: 0, beyond: 0 };
      Object.assign(window, { slowed: seen });
      const { drawElementsInstanced, drawArraysInstanced } = WebGL2RenderingContext.prototype;
      // deck.gl draws instances, MapLibre does not
      const look = (gl: WebGL2RenderingContext) => {
        const { canvas } = gl;
        if (!(canvas instanceof HTMLCanvasElement) || canvas.width >= canvas.clientWidth) return;
        const [, , width] = gl.getParameter(gl.VIEWPORT);
        if (width === canvas.width) seen.fitting += 1;
        else seen.beyond += 1;
      };
      WebGL2RenderingContext.prototype.drawElementsInstanced = function (...given) {
        look(this);
        drawElementsInstanced.apply(this, given);
      };
      WebGL2RenderingContext.prototype.drawArraysInstanced = function (...given) {
        look(this);
        drawArraysInstanced.apply(this, given);
      };
      let frame = -1;
      const { clear } = WebGL2RenderingContext.prototype;
      WebGL2RenderingContext.prototype.clear = function (this: WebGL2RenderingContext, mask: number) {
        clear.call(this, mask);
        const { canvas } = this;
        const waits = document.querySelector(".map-area > .pic-frame") !== null;
        const now = document.timeline.currentTime;
        if (waits || !(canvas instanceof HTMLCanvasElement) || now === null || Number(now) === frame) return;
        frame = Number(now);
        seen.narrowest = Math.min(seen.narrowest, canvas.width);
        if (whole && canvas.width < canvas.clientWidth) return;
        seen.slow += 1;
        const until = performance.now() + wait;
        while (performance.now() < until);
      };
    },
    [ms, onlyInFull] as const,
  );
}

interface Slowed {
  slow: number;
  narrowest: number;
  fitting: number;
  beyond: number;
}

const slowed = (page: Page): Promise<Slowed> => page.evaluate(() => Reflect.get(window, "slowed"));

/** Drags the map about, until something is true. */
async function dragUntil(atlas: AtlasPage, isTrue: () => Promise<boolean>): Promise<void> {
  const { page } = atlas;
  const box = await page.locator(".map-area").boundingBox();
  if (box === null) throw new Error("there is no map");
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 3];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 1; step < 200 && !(await isTrue()); step++) {
    await page.mouse.move(x + 40 * Math.sin(step / 3), y + 40 * Math.cos(step / 3));
  }
  await page.mouse.up();
}

test("a slow map draws fewer px while it moves, and all of them when it rests @desktop", async ({
  atlas,
  page,
}) => {
  await slowFrames(page, 150, true);
  await atlas.open("?lang=en");
  await atlas.moveToGl();
  const whole = await atlas.canvas.evaluate((canvas) => canvas.clientWidth);
  await dragUntil(atlas, async () => (await slowed(page)).narrowest < whole);
  await dragUntil(atlas, async () => (await slowed(page)).fitting + (await slowed(page)).beyond > 20);
  const { slow, narrowest, fitting, beyond } = await slowed(page);
  expect(slow).toBeGreaterThanOrEqual(5);
  expect(narrowest).toBe(Math.floor(whole / 2));
  // arcs and borders too, and not at the size that the map had before
  expect([fitting > 20, beyond]).toEqual([true, 0]);
  await expect(atlas.canvas).toHaveAttribute("width", String(whole));
  await expect(atlas.canvas).toHaveCount(1);
  await expect(atlas.picture).toHaveCount(0);
});

test("a map too slow even so gives way to the picture, where it stands, and for good @desktop", async ({
  atlas,
  page,
}) => {
  await slowFrames(page, 450, false);
  await atlas.open("?lang=en");
  await atlas.moveToGl();
  const scale = page.locator(".pic-scale");
  let frames = 0;
  await dragUntil(atlas, async () => {
    const { slow, narrowest } = await slowed(page);
    if (narrowest === Number.POSITIVE_INFINITY) return false;
    frames = slow;
    return slow > 24;
  });
  expect(frames).toBeGreaterThanOrEqual(13);
  await expect(atlas.picture).toBeVisible();
  await expect(atlas.canvas).toHaveCount(0);
  await expect(atlas.notices).toHaveCount(0);
  await expect.poll(() => atlas.query.get("c")).not.toBeNull();
  const [lng = 0, lat = 0, zoom = 0] = (atlas.query.get("c") ?? "").split(",").map(Number);
  // as near as the address says it
  const near = { lng: expect.closeTo(lng, 2), lat: expect.closeTo(lat, 2), zoom: expect.closeTo(zoom, 1) };
  await expect.poll(() => atlas.pictureCamera()).toEqual(near);
  const told = await scale.textContent();
  await page.mouse.wheel(0, -400);
  await expect(scale).not.toHaveText(told ?? "");
  await expect(atlas.canvas).toHaveCount(0);
});
