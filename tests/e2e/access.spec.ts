import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "./atlas.ts";

const states = {
  overview: "",
  province: "&province=vn-lao-cai-2025",
  link: "&link=la-salavan~vn-quang-tri-2025",
  agreement: "&agreement=2023-04-04-quang-tri-salavan-councils-memorandum",
  border: "&border=la-phongsaly~vn-dien-bien",
  programme: "&agreement=2023-03-11-ho-chi-minh-thirteen-mekong-delta-provinces-agreement",
  table: "&show=table",
  about: "&show=about",
  filtered: "&topic=education-training&kind=memorandum&from=2015&q=sinh%20vien",
  signed: "&read=signed",
  notices: "&at=nonsense&province=vn-atlantis",
};

// of the themes only colours differ, and these are the same in each language: Lao says most, with its notes of machines
for (const [lang, theme] of [
  ["vi", "light"],
  ["en", "light"],
  ["lo", "light"],
  ["lo", "dark"],
]) {
  test(`axe finds nothing: ${lang}, ${theme}`, async ({ atlas, page }) => {
    test.setTimeout(180_000);
    for (const [state, query] of Object.entries(states)) {
      await atlas.open(`?lang=${lang}&theme=${theme}${query}`);
      const { violations } = await new AxeBuilder({ page })
        .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
        .analyze();
      const found = violations.map(
        ({ id, nodes }) => `${state}: ${id} ${nodes.map(({ target }) => target).join(" ")}`,
      );
      expect(found).toEqual([]);
    }
  });
}

test("at 320 px, which is 400 % of 1280, nothing scrolls sideways", async ({ atlas, page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  for (const query of Object.values(states).filter((query) => !query.includes("show="))) {
    await atlas.open(`?lang=vi${query}`);
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(sideways).toBeLessThanOrEqual(0);
  }
});

test("targets are at least 24 px, 44 px for fingers", async ({ atlas, page, isMobile }) => {
  await atlas.open("?lang=vi");
  const least = isMobile ? 44 : 24;
  const small = await page.evaluate((px) => {
    const found = [...document.querySelectorAll("button, input, summary")].filter((element) => {
      const { width, height } = element.getBoundingClientRect();
      return width > 0 && (width < px || height < px);
    });
    return found.map((element) => element.outerHTML.slice(0, 120));
  }, least);
  expect(small).toEqual([]);
});

test("what is in focus is not under the panel", async ({ atlas, page }) => {
  await atlas.open("?lang=vi&link=la-salavan~vn-quang-tri-2025");
  const panel = await page.locator("#panel").boundingBox();
  const frame = await atlas.picture.boundingBox();
  if (panel === null || frame === null) throw new Error("panel or map is not there");
  for (const share of [0.02, 0.5, 0.98]) {
    const [x, y] = await atlas.pointOn("pic-arc.pic-strong", share);
    const under = x >= panel.x && x <= panel.x + panel.width && y >= panel.y && y <= panel.y + panel.height;
    expect(under).toBe(false);
  }
});

for (const [width, height] of [
  [1280, 800],
  [1366, 768],
  [1440, 900],
  [390, 844],
] as const) {
  test(`in the first view at ${width} × ${height} no seat lies under what stands over the map @desktop`, async ({
    atlas,
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ reducedMotion: "reduce" });
    for (const query of ["?lang=vi", "?lang=lo&read=signed", "?lang=en&link=la-oudomxay~vn-lai-chau"]) {
      await atlas.open(query);
      await expect(atlas.picture.locator("circle.pic-dot").first()).toBeVisible();
      const covered = () =>
        page.evaluate(() => {
          const over = [...document.querySelectorAll("[data-over-map]")].map((box) =>
            box.getBoundingClientRect(),
          );
          const dots = [...document.querySelectorAll(".map-area circle.pic-dot:not(.pic-faint)")];
          return dots.filter((dot) => {
            const { left, top, width: w, height: h } = dot.getBoundingClientRect();
            const [x, y] = [left + w / 2, top + h / 2];
            return over.some((box) => x > box.left && x < box.right && y > box.top && y < box.bottom);
          }).length;
        });
      await expect.poll(covered).toBe(0);
    }
  });
}
