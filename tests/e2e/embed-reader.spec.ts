import AxeBuilder from "@axe-core/playwright";
import { alive, arcIn, expect, linkInFocus, test } from "./embed-host.ts";

// The embed as its reader has it, whatever page it stands in.

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("picture, text and the way to the atlas stand @desktop", async ({ page }) => {
    await page.goto("/embed.html");
    await expect(page.locator("#served .pic path.pic-arc").first()).toBeVisible();
    await expect(page.locator("#served h2").first()).toBeVisible();
    await expect(page.locator('#served a[href^="index.html?lang="]').first()).toBeVisible();
  });
});

test("every storage that throws when it is touched harms nothing @desktop", async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException("refused", "SecurityError");
    };
    for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"]) {
      Object.defineProperty(window, name, { get: refuse });
    }
    Object.defineProperty(Document.prototype, "cookie", { get: refuse, set: refuse });
    Object.defineProperty(Navigator.prototype, "serviceWorker", { get: refuse });
  });
  await page.goto(`/embed.html?lang=en&${linkInFocus}`);
  await alive(page);
  await expect(page.locator(".embed-side h3").first()).toBeVisible();
  const refused = await page.evaluate(
    () =>
      [() => localStorage, () => sessionStorage, () => indexedDB, () => caches].filter((touch) => {
        try {
          touch();
          return false;
        } catch {
          return true;
        }
      }).length,
  );
  expect(refused).toBe(4);
});

test("two fingers move the picture, one does not and is told why", async ({ page, isMobile }) => {
  test.skip(!isMobile, "a mouse has no fingers");
  await page.goto("/embed.html?lang=en");
  const frame = await alive(page);
  const session = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", ...points: [number, number][]) =>
    session.send("Input.dispatchTouchEvent", {
      type,
      touchPoints: points.map(([x, y], id) => ({ x, y, id })),
    });
  await touch("touchStart", [200, 300]);
  await touch("touchMove", [260, 300]);
  await touch("touchEnd");
  await expect(frame.getByRole("status").filter({ hasText: "two fingers" })).toBeVisible();
  expect(new URL(page.url()).searchParams.has("c")).toBe(false);
  await touch("touchStart", [180, 300], [220, 300]);
  await touch("touchMove", [120, 300], [280, 300]);
  await touch("touchEnd");
  await expect.poll(() => new URL(page.url()).searchParams.has("c")).toBe(true);
});

test("no canvas is asked for a context, and no map is fetched @desktop", async ({ page }) => {
  const scripts: string[] = [];
  page.on("request", (request) => scripts.push(new URL(request.url()).pathname));
  await page.addInitScript(() => {
    const { getContext } = HTMLCanvasElement.prototype;
    Reflect.set(window, "contexts", 0);
    Reflect.set(
      HTMLCanvasElement.prototype,
      "getContext",
      function (this: HTMLCanvasElement, ...asked: [string]) {
        Reflect.set(window, "contexts", Reflect.get(window, "contexts") + 1);
        return Reflect.apply(getContext, this, asked);
      },
    );
  });
  await page.goto(`/embed.html?lang=en&${linkInFocus}`);
  await alive(page);
  await page.getByRole("button", { name: "Zoom in" }).click();
  await page.keyboard.down("Control");
  await page.mouse.move(300, 300);
  await page.mouse.wheel(0, -200);
  await page.keyboard.up("Control");
  await expect.poll(() => new URL(page.url()).searchParams.has("c")).toBe(true);
  expect(await page.evaluate(() => Reflect.get(window, "contexts"))).toBe(0);
  expect(scripts.some((path) => /\/atlas-embed-[^/]+\.js$/.test(path))).toBe(true);
  expect(
    scripts.filter((path) => /map-view|maplibre|webgl|\/atlas-(?!embed|demanded)[^/]*\.js$/.test(path)),
  ).toEqual([]);
  // the counter counts
  await page.evaluate(() => document.createElement("canvas").getContext("2d"));
  expect(await page.evaluate(() => Reflect.get(window, "contexts"))).toBe(1);
});

test("by keyboard alone: step, open, go on in the panel, back @desktop", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("/embed.html?lang=en");
  await alive(page);
  await page.keyboard.press("Tab");
  await expect(page.locator(".pic-alive")).toBeFocused();
  await page.keyboard.press("n");
  await expect(page.locator(".embed-stage [data-side]")).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.locator(".embed-side h3").first()).toBeVisible();
  await page.keyboard.press("+");
  await expect.poll(() => new URL(page.url()).searchParams.has("c")).toBe(true);
  await page.keyboard.press("0");
  await expect.poll(() => new URL(page.url()).searchParams.has("c")).toBe(false);
  await page.keyboard.press("Escape");
  await expect(page.locator(".embed-choose")).toBeVisible();
});

test("each chrome has what it is to have, and the address holds @desktop", async ({ page }) => {
  const open = async (query: string) => {
    await page.goto(`/embed.html?lang=en${query}`);
    await alive(page);
  };
  const credit = page.locator("#app .pic-credit");
  await open("&chrome=compact");
  await expect(page.locator("#app .pic-legend")).toBeVisible();
  await expect(page.locator(".embed-time, #app .embed-side")).toHaveCount(0);
  await expect(credit).toBeVisible();
  await open(`&chrome=compact&${linkInFocus}`);
  await expect(page.locator("#app .embed-side h3").first()).toBeVisible();
  await open(`&chrome=none&${linkInFocus}`);
  await expect(page.locator(".embed-time, #app .embed-side, #app .pic-legend")).toHaveCount(0);
  await expect(credit).toBeVisible();
  await page.mouse.click(...(Object.values(await arcIn(page.mainFrame())) as [number, number]));
  await expect(page.locator(".embed-stage [data-side]")).toBeVisible();
  await open("&at=2025-06-30&read=signed&islands=off&topic=education-training&q=sinh");
  await expect(page.locator("#app .embed-inset")).toHaveCount(0);
  await expect(page.locator(".embed-stage .pic-area")).not.toHaveCount(0);
  await expect(page.locator("#app .embed-notice li")).toHaveCount(0);
  const atlas = page.getByRole("link", { name: "Open in the atlas" });
  await expect(atlas).toHaveAttribute(
    "href",
    /\/index\.html\?lang=en&at=2025-06-30&read=signed&topic=.*q=sinh/,
  );
  await open("&at=nonsense&chrome=everything&province=vn-atlantis");
  await expect(page.locator("#app .embed-notice li")).toHaveCount(1);
  await expect(page.locator("#app .embed-inset")).toBeVisible();
});

test("records that fail are named, the served page stays, and a retry mends it @desktop", async ({
  page,
}) => {
  let struck = 0;
  await page.route("**/reader/*.json", (route) => {
    struck += 1;
    return route.fulfill({ status: 404, body: "gone" });
  });
  await page.goto("/embed.html?lang=en&at=2025-06-30");
  const notices = page.locator("[aria-live=polite] li");
  await expect(notices.filter({ hasText: "atlas.json" })).toBeVisible();
  await expect(page.locator("#served .pic")).toBeVisible();
  expect(struck).toBeGreaterThan(0);
  await page.unroute("**/reader/*.json");
  await page.route("**/reader/outlines-vn63.json", (route) => route.abort());
  await notices.getByRole("button").click();
  await alive(page);
  await expect(notices.filter({ hasText: "outlines-vn63.json" })).toBeVisible();
  await page.unrouteAll();
  await notices.getByRole("button").click();
  await expect(notices).toHaveCount(0);
});

for (const theme of ["light", "dark"]) {
  test(`axe finds nothing in the embed and the dialog: ${theme}`, async ({ page }) => {
    const check = async (state: string, part: string) => {
      const { violations } = await new AxeBuilder({ page })
        .include(part)
        // the marks of the picture are one image
        .exclude("svg g")
        .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
        .analyze();
      expect(
        violations.map(({ id, nodes }) => `${state}: ${id} ${nodes.map(({ target }) => target)}`),
      ).toEqual([]);
    };
    for (const query of [
      "lang=vi",
      `lang=lo&${linkInFocus}`,
      "lang=en&chrome=compact&province=vn-quang-tri-2025&at=nonsense",
      "lang=lo&chrome=none",
    ]) {
      await page.goto(`/embed.html?theme=${theme}&${query}`);
      await alive(page);
      if (/link|province/.test(query)) await expect(page.locator(".embed-side h3").first()).toBeVisible();
      await check(query, "body");
    }
    const lang = theme === "light" ? "vi" : "lo";
    await page.goto(`/?theme=${theme}&lang=${lang}`);
    await expect(page.locator("#served")).toBeHidden();
    const options = page.locator("[popovertarget=options]");
    if (await options.isVisible()) await options.click();
    await page.locator("[aria-haspopup=dialog]").click();
    await expect(page.getByRole("dialog")).toBeVisible();
    await check(`dialog ${lang}`, "dialog > :not(:has(iframe))");
  });
}

test("at 390 and 320 px nothing scrolls sideways @desktop", async ({ page }) => {
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 640 });
    for (const query of [
      "lang=vi",
      `lang=lo&${linkInFocus}`,
      `lang=en&chrome=compact&${linkInFocus}`,
      "lang=vi&chrome=none",
    ]) {
      await page.goto(`/embed.html?${query}`);
      await alive(page);
      const sideways = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(await sideways()).toBeLessThanOrEqual(0);
    }
  }
});
