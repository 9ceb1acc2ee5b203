import { PNG } from "pngjs";
import { articles, expect, test } from "./atlas.ts";
import { graphicsOf, watchGraphics } from "./graphics.ts";
import { difference, drawNoNames, mapImage, showMapAlone } from "./pictures.ts";

test("the GL map takes over on the reader's move: one canvas, the same controls, focus by click", async ({
  atlas,
  page,
  isMobile,
}) => {
  await atlas.open("?lang=en");
  await expect(atlas.canvas).toHaveCount(0);
  await atlas.moveToGl();
  await expect(atlas.canvas).toHaveCount(1);
  await expect.poll(() => atlas.query.get("c")).toMatch(/^\d+\.\d{3},\d+\.\d{3},\d+\.\d$/);
  const box = await atlas.canvas.boundingBox();
  if (box === null) throw new Error("no canvas");
  // a place in Laos, which lies elsewhere on a narrow map
  const [x, y] = isMobile ? [0.4, 0.45] : [0.5, 0.3];
  // a click while the map still comes to rest is none; the next one is
  await expect(async () => {
    await page.mouse.click(box.x + box.width * x, box.y + box.height * y);
    await expect(atlas.heading).not.toHaveText("Province to province", { timeout: 3000 });
  }).toPass();
  await page.keyboard.press("Escape");
  await expect(atlas.heading).toHaveText("Province to province");
});

test("the take-over is not seen: every frame of it shows the same map, at the same camera @desktop", async ({
  atlas,
  page,
}) => {
  await drawNoNames(page);
  await page.emulateMedia({ reducedMotion: "reduce" });
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/assets/map-view-*.js", async (route) => {
    await held;
    await route.continue();
  });
  await atlas.open("?lang=en");
  await showMapAlone(page);
  const area = await page.locator(".map-area").boundingBox();
  if (area === null) throw new Error("there is no map");
  const [x, y] = [area.x + area.width / 2, area.y + area.height / 3];
  await page.mouse.move(x, y);
  // steps so small that an address does not tell them apart
  for (const by of [-300, 7, 7, -9]) await page.mouse.wheel(0, by);
  await expect.poll(() => atlas.query.get("c")).not.toBeNull();
  await page.mouse.move(2, 2);
  const [before, query] = [await mapImage(page), page.url()];

  const frames: PNG[] = [];
  const session = await page.context().newCDPSession(page);
  session.on("Page.screencastFrame", ({ data, sessionId }) => {
    frames.push(PNG.sync.read(Buffer.from(data, "base64")));
    void session.send("Page.screencastFrameAck", { sessionId });
  });
  await session.send("Page.startScreencast", { format: "png", everyNthFrame: 1 });
  release();
  await expect(atlas.picture).toHaveCount(0);
  const after = await mapImage(page);
  await session.send("Page.stopScreencast");

  const cropped = frames.map((frame) => {
    const part = new PNG({ width: before.width, height: before.height });
    PNG.bitblt(frame, part, area.x, area.y, part.width, part.height);
    return part;
  });
  expect(frames.length).toBeGreaterThan(0);
  // what the overlay test allows the two renderers; a map moved by one px, or not drawn, is far beyond it
  const allowed = (before.width * before.height) / 1000;
  for (const [i, seen] of [...cropped, after].entries()) {
    const found = difference(before, seen);
    if (found.px > allowed) found.write(`take-over frame ${i + 1} of ${frames.length}`);
    expect.soft(found.px, `frame ${i + 1} of ${frames.length}`).toBeLessThanOrEqual(allowed);
  }
  expect(page.url()).toBe(query);
});

test("nothing is read back from the GPU, whatever the pointer does @desktop", async ({ atlas, page }) => {
  await watchGraphics(page);
  await atlas.open("?lang=en");
  await atlas.moveToGl();
  const box = await atlas.canvas.boundingBox();
  if (box === null) throw new Error("no canvas");
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 3];
  await page.mouse.move(x, y);
  await expect(atlas.tip).toBeVisible();
  await page.mouse.down();
  await page.mouse.move(x + 60, y + 20, { steps: 5 });
  await expect(atlas.tip).toHaveCount(0);
  await page.mouse.up();
  await page.mouse.click(x, y);
  expect(await graphicsOf(page)).toMatchObject({ made: 1, alive: 1, read: 0 });
});

test("without WebGL the picture stays, is told, and zooms", async ({ atlas, page }) => {
  await page.addInitScript(() => {
    const { getContext } = HTMLCanvasElement.prototype;
    Object.assign(window, { webglAsked: 0 });
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      kind: string,
      ...rest: unknown[]
    ) {
      if (kind.startsWith("webgl")) {
        Object.assign(window, { webglAsked: Reflect.get(window, "webglAsked") + 1 });
        return null;
      }
      return Reflect.apply(getContext, this, [kind, ...rest]);
    } as typeof getContext;
  });
  await page.emulateMedia({ reducedMotion: "reduce" });
  await atlas.open(`?lang=en${articles}`);
  const scaleBefore = await page.locator(".pic-scale").textContent();
  await page.getByRole("button", { name: "Zoom in" }).click();
  await page.getByRole("button", { name: "Zoom in" }).click();
  const box = await atlas.picture.boundingBox();
  if (box === null) throw new Error("no picture");
  await page.mouse.move(box.x + 200, box.y + 200);
  await page.mouse.wheel(0, -400);
  await expect(atlas.notices.filter({ hasText: "cannot draw the moving map" })).toHaveCount(1);
  expect(await page.evaluate(() => Reflect.get(window, "webglAsked"))).toBeGreaterThan(0);
  await expect(atlas.picture).toBeVisible();
  await expect(page.locator(".pic-scale")).not.toHaveText(scaleBefore ?? "");
  await page.getByRole("button", { name: "Fit all" }).click();
  await atlas.clickOn("pic-neighbours-across", 0.4);
  await expect(atlas.heading).toHaveText("Quảng Trị – Salavan");
});

test("a lost context: the picture stands in, and a new map comes back where the old one stood", async ({
  atlas,
}) => {
  await atlas.open("?lang=en");
  await atlas.moveToGl();
  const lost = await atlas.canvas.evaluate((canvas) => {
    if (!(canvas instanceof HTMLCanvasElement)) return false;
    const extension = canvas.getContext("webgl2")?.getExtension("WEBGL_lose_context");
    extension?.loseContext();
    return extension !== null && extension !== undefined;
  });
  expect(lost).toBe(true);
  await expect(atlas.picture).toBeVisible();
  await expect(atlas.picture).toHaveCount(0);
  await expect(atlas.canvas).toHaveCount(1);
});

test("under reduced motion nothing flies", async ({ atlas, page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  // a camera of its own, and all that stands over the map is there: the one fit is that of the click
  await atlas.open(`?lang=en${articles}&c=105.500,17.000,6.0`);
  await expect(page.getByRole("combobox")).toBeVisible();
  const transform = () => atlas.picture.locator("svg.pic > g[transform]").first().getAttribute("transform");
  const before = await transform();
  await page.evaluate(() => {
    const group = document.querySelector(".pic-frame svg.pic > g[transform]");
    const seen: (string | null)[] = [];
    Object.assign(window, { seen });
    if (group)
      new MutationObserver(() => seen.push(group.getAttribute("transform"))).observe(group, {
        attributeFilter: ["transform"],
      });
  });
  await atlas.clickOn("pic-neighbours-across", 0.4);
  await expect(atlas.heading).toHaveText("Quảng Trị – Salavan");
  await expect.poll(transform).not.toBe(before);
  expect(await page.evaluate(() => new Set(Reflect.get(window, "seen")).size)).toBe(1);
});
