import { articles, expect, test } from "./atlas.ts";

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
  await atlas.open(`?lang=en${articles}`);
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
