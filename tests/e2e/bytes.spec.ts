import { expect, test } from "./atlas.ts";
import { filesAskedFor, scriptsOf, weigh } from "./weight.ts";

/** kB (1,000 bytes) in brotli that a page may weigh, by what the reader has of it (DESIGN, fast first). */
const budgets = { readable: 90, beforePaint: 3, initialScript: 120, whole: 800 };

test("the map can be read with few bytes: page and fonts, before any of the app @desktop", async ({
  page,
  atlas,
}) => {
  const asked = filesAskedFor(page);
  await page.route(/\/assets\/atlas-.*\.js$/, (route) => route.abort());
  await page.goto("/?lang=vi", { waitUntil: "networkidle" });
  await expect(page.locator("#served .pic path.pic-arc").first()).toBeVisible();
  const { kB, told } = weigh(asked().filter((path) => !path.startsWith("/data/")));
  expect(kB, told).toBeLessThanOrEqual(budgets.readable);
  expect(asked()).toContain("/index.html");
  atlas.faults.errors.splice(0);
});

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
