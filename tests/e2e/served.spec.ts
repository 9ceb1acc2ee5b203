import { readFileSync } from "node:fs";
import { test } from "@playwright/test";
import { test as atlasTest, expect, published } from "./atlas.ts";

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("picture, list and links remain, in three languages", async ({ page }) => {
    await page.goto("/");
    await expect(page.locator("#served .pic path.pic-arc").first()).toBeVisible();
    const agreements = published<unknown[]>("agreements.json");
    for (const lang of ["vi", "lo", "en"]) {
      const text = page.locator(`.served-text[lang=${lang}]`);
      await expect(text.getByRole("heading", { level: 1 })).toBeVisible();
      await expect(text.locator("li a")).toHaveCount(Math.min(24, agreements.length));
      const all = text.locator('a[href="data/v1/agreements.csv"]');
      await expect(all).toContainText(String(agreements.length));
    }
  });
});

for (const lang of ["vi", "lo", "en"]) {
  test.describe(`a reader whose browser speaks ${lang}`, () => {
    test.use({ locale: lang });

    test("is served and answered in that language", async ({ page }) => {
      await page.goto("/");
      await expect(page.locator("html")).toHaveAttribute("lang", lang);
      await expect(page.locator(`.served-text[lang=${lang}]`)).toHaveCount(1);
      await expect(page.locator("#served")).toBeHidden();
      const legend = { vi: "Chú giải", lo: "ຄຳອະທິບາຍ", en: "Legend" }[lang] ?? "";
      await expect(page.locator(`[aria-label="${legend}"]`).first()).toBeAttached();
    });
  });
}

atlasTest("when the app takes the place of the served page, nothing jumps", async ({ page, atlas }) => {
  await page.addInitScript(() => {
    const seen = { shifted: 0 };
    Object.assign(window, { shifts: seen });
    const observer = new PerformanceObserver((entries) => {
      for (const entry of entries.getEntries()) seen.shifted += Reflect.get(entry, "value");
    });
    observer.observe({ type: "layout-shift", buffered: true });
  });
  await atlas.open("?lang=en");
  const shifted = () => page.evaluate<number>(() => Reflect.get(window, "shifts").shifted);
  // good, as Web Vitals have it: web.dev/articles/cls
  expect(await shifted()).toBeLessThan(0.1);
  // and it would be seen
  await page.evaluate(() => document.body.style.setProperty("margin-top", "60vh"));
  await expect.poll(shifted).toBeGreaterThan(0.1);
});

atlasTest(
  "the policy blocks what it should: an injected inline script does not run",
  async ({ page, atlas }) => {
    await atlas.open("?lang=en");
    const ran = await page.evaluate(() => {
      const script = document.createElement("script");
      script.textContent = "window.injected = true";
      document.body.append(script);
      return Reflect.get(window, "injected") === true;
    });
    expect(ran).toBe(false);
    const blocked = await page.evaluate(() => window.policyViolations?.splice(0) ?? []);
    expect(blocked.length).toBe(1);
  },
);

test("the served page allows no inline script or style but its own, and nothing from elsewhere", () => {
  const html = readFileSync(new URL("../../dist/index.html", import.meta.url), "utf8");
  expect(html).toMatch(
    /Content-Security-Policy" content="default-src 'none'; script-src 'self' 'sha256-[^']+'; style-src 'self' 'sha256-/,
  );
  expect(html).not.toMatch(
    /(src|href)="https?:(?!\/\/(www\.openstreetmap|www\.naturalearthdata|www\.geonames))/,
  );
});
