import AxeBuilder from "@axe-core/playwright";
import type { Agreement } from "../../src/domain/agreement.ts";
import { expect, published, test } from "./atlas.ts";

const pairs = published<Agreement[]>("agreements.json").filter(
  ({ parties, pairs: linked }) => !(parties.length > 2 && linked.length === 0),
);

test.beforeAll(() => {
  // with fewer the table would be a short one, and nothing here would be tried
  expect(pairs.length).toBeGreaterThan(200);
});

test("a long table scrolls through all its rows, of which few are on the page, each with its place @desktop", async ({
  atlas,
  page,
}) => {
  await atlas.open("?lang=en&show=table");
  const table = page.getByRole("table", { name: /^Agreements/ });
  await expect(table).toHaveAttribute("aria-rowcount", String(pairs.length + 1));
  const rows = table.locator("tbody tr[aria-rowindex]");
  await table.locator("caption").scrollIntoViewIfNeeded();
  await expect(rows.first()).toHaveAttribute("aria-rowindex", "2");
  expect(await rows.count()).toBeLessThan(100);
  const seen = new Set<string>();
  // by keyboard alone: every row's link is reached, and brings the next into view
  await rows.first().getByRole("link").focus();
  for (let n = 0; n < pairs.length; n++) {
    const row = await page.evaluate(() =>
      document.activeElement?.closest("tr")?.getAttribute("aria-rowindex"),
    );
    if (row !== null && row !== undefined) seen.add(row);
    // a row comes with the one before it: no hand presses faster than it is drawn
    if (n + 1 < pairs.length)
      await expect(table.locator(`tbody tr[aria-rowindex="${n + 3}"]`)).toBeAttached();
    await page.keyboard.press("Tab");
  }
  expect(seen.size).toBe(pairs.length);
});

test("axe finds nothing in a long table, at its top and in its midst @desktop", async ({ atlas, page }) => {
  await atlas.open("?lang=en&show=table");
  const table = page.getByRole("table", { name: /^Agreements/ });
  const rows = table.locator("tbody tr[aria-rowindex]");
  const check = async () => {
    const { violations } = await new AxeBuilder({ page })
      .include("main")
      .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id} ${nodes.map(({ target }) => target)}`)).toEqual([]);
  };
  await table.locator("caption").scrollIntoViewIfNeeded();
  await expect(rows.first()).toBeVisible();
  await check();
  await table.locator("caption").hover();
  await page.mouse.wheel(0, 4000);
  await expect.poll(async () => Number(await rows.first().getAttribute("aria-rowindex"))).toBeGreaterThan(20);
  await check();
});

test("a long table is printed whole @desktop", async ({ atlas, page }) => {
  await atlas.open("?lang=en&show=table");
  const table = page.getByRole("table", { name: /^Agreements/ });
  await expect(table).toBeVisible();
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  await expect(table.locator("tbody tr")).toHaveCount(pairs.length);
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  await expect(table.locator("tbody tr[aria-rowindex]")).not.toHaveCount(pairs.length);
});
