import { expect, test } from "./atlas.ts";

test("a click on an arc opens its link; Escape goes back, and so does the browser", async ({
  atlas,
  page,
}) => {
  await atlas.open("?lang=en");
  await expect(atlas.heading).toHaveText("Province to province");
  await atlas.clickOn("pic-neighbours-across", 0.4);
  await expect(atlas.heading).toHaveText("Quảng Trị – Salavan");
  expect(atlas.query.get("link")).toBe("la-salavan~vn-quang-tri-2025");
  await expect(atlas.panel).toContainText("305 million dong");

  await page.keyboard.press("Escape");
  await expect(atlas.heading).toHaveText("Province to province");
  expect(atlas.query.get("link")).toBeNull();

  await page.goBack();
  await expect(atlas.heading).toHaveText("Quảng Trị – Salavan");
});

test("in focus a link fans out into its agreements, and each arc leads to its own", async ({ atlas }) => {
  await atlas.open("?lang=en&link=la-salavan~vn-quang-tri");
  const strong = atlas.picture.locator("path.pic-arc.pic-strong");
  await expect(strong).toHaveCount(4);
  await expect(atlas.picture.locator("path.pic-arc.pic-faint")).toHaveCount(2);
  await atlas.clickOn("pic-arc.pic-strong.pic-solid", 0.5);
  await expect(atlas.panel).toContainText("Parties");
  expect(atlas.query.get("agreement")).toMatch(/quang-tri-salavan/);
});

test("a click on a province opens it, with its names in three scripts and what became of it", async ({
  atlas,
}) => {
  await atlas.open("?lang=en&province=vn-lao-cai-2025");
  await expect(atlas.heading).toHaveText("Lào Cai");
  await expect(atlas.panel).toContainText("ລາວກາຍ");
  await expect(atlas.panel).toContainText("Yên Bái");
  await expect(atlas.panel).toContainText("202/2025/QH15");
});

// @desktop: a finger does not hover; the same stands in the panel
test("hover on a border tells its provinces, its length and how that is known, its state @desktop", async ({
  atlas,
}) => {
  await atlas.open("?lang=en&at=2026-01-01&c=106.700,16.300,8.5");
  await atlas.hoverOn("pic-border.pic-signed", 0.99);
  await expect(atlas.tip).toContainText("measured on the full line");
  await expect(atlas.tip).toContainText("Quảng Trị – Salavan");
  await expect(atlas.tip).toContainText("signed");
});

test("a border in focus says how its length is known and what was signed across it", async ({ atlas }) => {
  await atlas.open("?lang=en&border=la-salavan~vn-quang-tri-2025");
  await expect(atlas.panel).toContainText("Measured on the full line of OpenStreetMap.");
  await expect(atlas.panel).toContainText("have signed with each other");
  await atlas.open("?lang=en&border=la-phongsaly~vn-dien-bien");
  await expect(atlas.panel).toContainText("354.798");
  await expect(atlas.panel).toContainText("That does not mean there is none.");
});

// @desktop: phones have no Tab key
test("everything by keyboard: from the page's start to an agreement and back @desktop", async ({
  atlas,
  page,
}) => {
  await atlas.open("?lang=en");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(atlas.panel).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(atlas.heading).toHaveText("Quảng Trị – Salavan");
  await page.keyboard.press("Escape");
  await expect(atlas.heading).toHaveText("Province to province");
});

for (const renderer of ["the picture", "the moving map"]) {
  test(`on ${renderer} n and p step through what is there, Enter opens it @desktop`, async ({
    atlas,
    page,
  }) => {
    await atlas.open("?lang=en");
    if (renderer === "the moving map") await atlas.moveToGl();
    await (renderer === "the picture" ? atlas.picture : atlas.canvas).focus();
    await page.keyboard.press("n");
    await expect(atlas.tip).toContainText("Oudomxay");
    await page.keyboard.press("n");
    await expect(atlas.tip).toContainText("Quảng Trị – Salavan");
    await page.keyboard.press("p");
    await page.keyboard.press("n");
    await page.keyboard.press("Enter");
    await expect(atlas.heading).toHaveText("Quảng Trị – Salavan");
  });
}
