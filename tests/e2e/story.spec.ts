import AxeBuilder from "@axe-core/playwright";
import type { Story } from "../../src/domain/story.ts";
import { type AtlasPage, expect, published, test } from "./atlas.ts";

const stories = published<Story[]>("stories.json");
const borders = find("borders-that-moved");
const five = find("five-agreements-two-countries");

function find(id: string): Story {
  const story = stories.find((one) => one.id === id);
  if (story === undefined) throw new Error(`no story ${id}`);
  return story;
}

const told = ({ page }: AtlasPage) => page.locator("#story h2 + p");
const button = ({ page }: AtlasPage, name: string) => page.getByRole("button", { name, exact: true });

async function open(atlas: AtlasPage, query: string): Promise<void> {
  await atlas.page.goto(`/${query}`);
  await expect(told(atlas)).toBeVisible();
}

async function expectStep(atlas: AtlasPage, story: Story, step: number, lang: "vi" | "lo" | "en") {
  await expect(told(atlas)).toHaveText(story.steps[step - 1]?.caption[lang] ?? "");
  expect(atlas.query.get("story")).toBe(story.id);
  expect(atlas.query.get("step")).toBe(String(step));
}

test("a story from its start to its end by the keys of a clicker, and back by the browser", async ({
  atlas,
  page,
}) => {
  await atlas.open("?lang=vi");
  await button(atlas, "Câu chuyện").click();
  const link = page.getByRole("link", { name: borders.title.vi });
  await expect(link).toContainText(`${borders.steps.length} bước`);
  await link.click();
  await expectStep(atlas, borders, 1, "vi");
  await expect(page.locator("#story")).toBeFocused();
  await expect(page.locator("#panel")).toHaveCount(0);
  for (let step = 2; step <= borders.steps.length; step += 1) {
    await page.keyboard.press(["PageDown", "ArrowRight", "Space"][step % 3] ?? "");
    await expectStep(atlas, borders, step, "vi");
    await expect(page).toHaveTitle(new RegExp(`^${step} / ${borders.steps.length} .*${borders.title.vi}`));
  }
  // the end is the end
  await page.keyboard.press("PageDown");
  await expectStep(atlas, borders, borders.steps.length, "vi");
  await page.keyboard.press("PageUp");
  await expectStep(atlas, borders, borders.steps.length - 1, "vi");
  await page.goBack();
  await expectStep(atlas, borders, borders.steps.length, "vi");
});

test("Home and End, and Escape, which leaves what is seen as a view of its own", async ({ atlas, page }) => {
  await open(atlas, `?lang=en&story=${five.id}&step=3`);
  await page.keyboard.press("End");
  await expectStep(atlas, five, five.steps.length, "en");
  await page.keyboard.press("Home");
  await expectStep(atlas, five, 1, "en");
  // from the map too, which else pans by it
  await atlas.picture.focus();
  await page.keyboard.press("ArrowRight");
  await expectStep(atlas, five, 2, "en");
  expect(atlas.query.get("c")).toBeNull();
  await page.keyboard.press("Escape");
  await atlas.ready();
  expect(page.url()).toMatch(/\?lang=en&agreement=undated-lao-cai-lai-chau-councils-talks&at=2025-06-30$/);
  await expect(button(atlas, "Stories")).toBeFocused();
  await page.goBack();
  await expectStep(atlas, five, 2, "en");
});

// @desktop: phones have no F key, and some no full screen
test("F fills the screen, Escape first leaves that and then the story @desktop", async ({ atlas, page }) => {
  await open(atlas, `?lang=en&story=${five.id}&step=2`);
  const isFull = () => page.evaluate(() => document.fullscreenElement !== null);
  await page.keyboard.press("f");
  await expect.poll(isFull).toBe(true);
  await expect(button(atlas, "Leave full screen")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect.poll(isFull).toBe(false);
  // the page hears of it a moment after the browser; until then Escape still means the full screen
  await expect(page.getByRole("button", { name: "Full screen", exact: true })).toBeVisible();
  await expectStep(atlas, five, 2, "en");
  await page.keyboard.press("Escape");
  await atlas.ready();
});

test("a step is opened by its address alone, in Lao, and shows its date, reading and focus", async ({
  atlas,
  page,
}) => {
  await open(atlas, `?lang=lo&story=${borders.id}&step=3`);
  await expectStep(atlas, borders, 3, "lo");
  await expect(page).toHaveTitle(new RegExp(borders.title.lo));
  await expect(atlas.picture.locator("path.pic-border.pic-strong")).toHaveCount(1);
  // without a step the story begins
  await open(atlas, `?lang=lo&story=${borders.id}`);
  await expect(told(atlas)).toHaveText(borders.steps[0]?.caption.lo ?? "");
});

test("what strays stands in the address and goes with the next step; there is a way back", async ({
  atlas,
  page,
}) => {
  await open(atlas, `?lang=en&story=${five.id}&step=1`);
  const back = button(atlas, "Back to the step");
  await expect(back).toHaveCount(0);
  await atlas.clickOn("pic-neighbours-across", 0.4);
  await expect.poll(() => atlas.query.get("link")).toBe("la-salavan~vn-quang-tri");
  await expectStep(atlas, five, 1, "en");
  await back.click();
  await expect.poll(() => page.url()).toMatch(new RegExp(`\\?lang=en&story=${five.id}&step=1$`));
  await expect(back).toHaveCount(0);

  await open(atlas, `?lang=en&story=${five.id}&step=1&link=la-salavan~vn-quang-tri&at=2024-01-01`);
  await expect(back).toBeVisible();
  await expect(atlas.picture.locator("path.pic-arc.pic-strong").first()).toBeVisible();
  await page.keyboard.press("PageDown");
  await expectStep(atlas, five, 2, "en");
  expect(page.url()).toMatch(new RegExp(`\\?lang=en&story=${five.id}&step=2$`));
});

test("on the moving map the steps go on, and it flies to each @desktop", async ({ atlas, page }) => {
  await open(atlas, `?lang=en&story=${borders.id}&step=3`);
  await atlas.moveToGl();
  await expect.poll(() => atlas.query.get("c")).not.toBeNull();
  await atlas.canvas.focus();
  await page.keyboard.press("ArrowRight");
  await expectStep(atlas, borders, 4, "en");
  expect(atlas.query.get("c")).toBeNull();
  await expect(atlas.canvas).toBeVisible();
});

test("the same as a table, within the step; the keys step there too", async ({ atlas, page }) => {
  await open(atlas, `?lang=en&story=${borders.id}&step=1`);
  await button(atlas, "Table").click();
  await expect(page.getByRole("table", { name: /^Links as of 30 June 2025/ })).toBeVisible();
  expect(atlas.query.get("show")).toBe("table");
  await expect(button(atlas, "Back to the step")).toHaveCount(0);
  await page.keyboard.press("PageDown");
  await expectStep(atlas, borders, 2, "en");
  await expect(atlas.picture).toBeVisible();
});

test("no such story, no such step: named, and the usual view", async ({ atlas }) => {
  await atlas.open("?lang=en&story=tales&at=2025-06-30");
  await expect(atlas.notices.filter({ hasText: "story=tales" })).toHaveCount(1);
  await expect(atlas.heading).toHaveText("Province to province");
  await expect(atlas.panel).toContainText("30 June 2025");
  await atlas.open(`?lang=en&story=${five.id}&step=99`);
  await expect(atlas.notices.filter({ hasText: "step=99" })).toHaveCount(1);
});

test("stories that cannot be loaded: named, the usual view meanwhile, and a retry tells on", async ({
  atlas,
  page,
}) => {
  await page.route("**/data/v1/stories.json", (route) => route.abort());
  await atlas.open(`?lang=en&story=${five.id}&step=2`);
  await expect(atlas.notices.filter({ hasText: "stories.json" })).toHaveCount(1);
  await page.unrouteAll();
  await atlas.notices.getByRole("button", { name: "Try again" }).click();
  await expectStep(atlas, five, 2, "en");
});

test("every step of every story has its caption in three lines that the last row can read", async ({
  atlas,
  page,
  isMobile,
}) => {
  test.setTimeout(180_000);
  await page.emulateMedia({ reducedMotion: "reduce" });
  for (const lang of ["vi", "lo", "en"] as const) {
    for (const story of stories) {
      await open(atlas, `?lang=${lang}&story=${story.id}&step=1`);
      for (const n of story.steps.keys()) {
        await expectStep(atlas, story, n + 1, lang);
        const { lines, size } = await told(atlas).evaluate((caption) => {
          const range = document.createRange();
          range.selectNodeContents(caption);
          const tops = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
          return { lines: tops.size, size: Number.parseFloat(getComputedStyle(caption).fontSize) };
        });
        expect(lines, `${lang} ${story.id} ${n + 1}`).toBeLessThanOrEqual(isMobile ? 5 : 3);
        expect(size).toBeGreaterThanOrEqual(isMobile ? 18 : 28);
        await page.keyboard.press("PageDown");
      }
    }
  }
});

test("on a phone the caption is a sheet below the map, with buttons for fingers", async ({ atlas, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(atlas, `?lang=vi&story=${borders.id}&step=1`);
  const [map, sheet] = [
    await page.locator(".map-area").boundingBox(),
    await page.locator("#story").boundingBox(),
  ];
  if (map === null || sheet === null) throw new Error("map or sheet is not there");
  expect(map.y + map.height).toBeLessThanOrEqual(sheet.y + 1);
  const next = page.getByRole("button", { name: "Tiếp" });
  expect((await next.boundingBox())?.height).toBeGreaterThanOrEqual(56);
  await next.click();
  await expectStep(atlas, borders, 2, "vi");
  await page.setViewportSize({ width: 320, height: 256 });
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(sideways).toBeLessThanOrEqual(0);
});

for (const theme of ["light", "dark"]) {
  test(`axe finds nothing in the list of stories and in a step: ${theme}`, async ({ atlas, page }) => {
    const check = async (state: string) => {
      const { violations } = await new AxeBuilder({ page })
        .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
        .analyze();
      const found = violations.map(({ id, nodes }) => `${state}: ${id} ${nodes.map(({ target }) => target)}`);
      expect(found).toEqual([]);
    };
    await atlas.open(`?lang=lo&theme=${theme}`);
    await button(atlas, "ເລື່ອງເລົ່າ").click();
    await expect(page.getByRole("link", { name: borders.title.lo })).toBeVisible();
    await check("list");
    await open(atlas, `?lang=lo&theme=${theme}&story=${borders.id}&step=8`);
    await check("step");
    await open(atlas, `?lang=vi&theme=${theme}&story=${five.id}&step=9&province=vn-hue`);
    await check("strayed");
    await open(atlas, `?lang=en&theme=${theme}&story=${five.id}&step=1&show=table`);
    await expect(page.getByRole("table").first()).toBeVisible();
    await check("table");
  });
}
