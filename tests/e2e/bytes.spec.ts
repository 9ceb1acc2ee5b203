import { test as plainTest } from "@playwright/test";
import { expect, test } from "./atlas.ts";
import { filesAskedFor, scriptsOf, weigh } from "./weight.ts";

/**
 * kB (1,000 bytes) in brotli that a page may weigh, by what the reader has of it. Two are above what was aimed at: the
 * whole (800), of which MapLibre with its worker and deck.gl alone are 550, and the embed that answers (150), of which
 * React is 60.
 */
const budgets = {
  readable: 90,
  beforePaint: 3,
  initialScript: 120,
  whole: 900,
  embedReadable: 60,
  embed: 250,
};

/** What it takes to read: the page with its picture and styles, and the fonts of its words. No script has to come. */
const isOfPage = (path: string): boolean => /\.(html|woff2)$/.test(path);

plainTest(
  "the map can be read with few bytes: page and fonts, before any of the app @desktop",
  async ({ page }) => {
    const asked = filesAskedFor(page);
    await page.route(/\/assets\/atlas-.*\.js$/, (route) => route.abort());
    await page.goto("/?lang=vi", { waitUntil: "networkidle" });
    await expect(page.locator("#served .pic path.pic-arc").first()).toBeVisible();
    const { kB, told } = weigh(asked().filter(isOfPage));
    expect(kB, told).toBeLessThanOrEqual(budgets.readable);
    expect(asked()).toContain("/index.html");
  },
);

test("almost no script runs before the first paint @desktop", () => {
  for (const page of ["/index.html", "/embed.html"]) {
    const { kB, told } = weigh(scriptsOf(page, true));
    expect(kB, told).toBeLessThanOrEqual(budgets.beforePaint);
    expect(kB).toBeGreaterThan(0);
  }
});

test("the first script is small @desktop", () => {
  const { kB, told } = weigh(scriptsOf("/index.html"));
  expect(kB, told).toBeLessThanOrEqual(budgets.initialScript);
  // the app is among it, or nothing was weighed
  expect(told).toMatch(/assets\/atlas-/);
});

test("with panels, table and GL map the atlas stays within its bytes @desktop", async ({ page, atlas }) => {
  const asked = filesAskedFor(page);
  await atlas.open("?lang=vi&link=la-salavan~vn-quang-tri-2025");
  await expect(atlas.heading).toBeVisible();
  await atlas.panel.getByRole("listitem").getByRole("link").first().click();
  await expect(page).toHaveURL(/agreement=/);
  await atlas.moveToGl();
  await page.goto("/?lang=vi&show=table");
  await expect(page.getByRole("table").first()).toBeVisible();
  const { kB, told } = weigh(asked());
  expect(asked().some((path) => path.includes("map-view"))).toBe(true);
  expect(asked().some((path) => path.includes("table-view"))).toBe(true);
  expect(kB, told).toBeLessThanOrEqual(budgets.whole);
});

plainTest(
  "the embed can be read with few bytes, and answers with not many more @desktop",
  async ({ page }) => {
    const asked = filesAskedFor(page);
    await page.route(/\/assets\/atlas-embed-.*\.js$/, (route) => route.abort());
    await page.goto("/embed.html?lang=vi", { waitUntil: "networkidle" });
    const readable = weigh(asked().filter(isOfPage));
    expect(readable.kB, readable.told).toBeLessThanOrEqual(budgets.embedReadable);
    await page.unrouteAll();
    await page.goto("/embed.html?lang=vi&link=la-salavan~vn-quang-tri-2025");
    await expect(page.getByRole("heading", { name: /Salavan/ })).toBeVisible();
    await page.waitForLoadState("networkidle");
    const alive = weigh(asked());
    expect(alive.kB, alive.told).toBeLessThanOrEqual(budgets.embed);
    expect(alive.told).toMatch(/atlas\.json/);
  },
);
