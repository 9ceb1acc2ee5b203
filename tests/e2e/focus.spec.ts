import type { Agreement } from "../../src/domain/agreement.ts";
import type { Link } from "../../src/domain/link.ts";
import { articles, expect, published, test } from "./atlas.ts";

test("a click on an arc opens its link; Escape goes back, and so does the browser", async ({
  atlas,
  page,
}) => {
  await atlas.open(`?lang=en${articles}`);
  await expect(atlas.heading).toHaveText("Province to province");
  await atlas.clickOn("pic-neighbours-across", 0.4);
  await expect(atlas.heading).toHaveText("Quảng Trị – Salavan");
  expect(atlas.query.get("link")).toBe("la-salavan~vn-quang-tri-2025");
  await expect(atlas.panel).toContainText("70 km");

  await page.keyboard.press("Escape");
  await expect(atlas.heading).toHaveText("Province to province");
  expect(atlas.query.get("link")).toBeNull();

  await page.goBack();
  await expect(atlas.heading).toHaveText("Quảng Trị – Salavan");
});

test("in focus a link fans out into its agreements, and each arc leads to its own", async ({ atlas }) => {
  await atlas.open("?lang=en&link=la-salavan~vn-quang-tri");
  const strong = atlas.picture.locator("path.pic-arc.pic-strong");
  const links = published<Link[]>("links.json").filter(({ reading }) => reading === "today");
  const ids = links.find(({ id }) => id === "la-salavan~vn-quang-tri-2025")?.agreements ?? [];
  const plans = published<Agreement[]>("agreements.json")
    .filter(({ id }) => ids.includes(id))
    .flatMap(({ planned }) => planned);
  await expect(strong).toHaveCount(ids.length);
  await expect(atlas.picture.locator("path.pic-arc.pic-normal")).toHaveCount(plans.length);
  const others = links.filter(({ relation }) => relation !== "merged").length - 1;
  await expect(atlas.picture.locator("path.pic-arc.pic-faint")).toHaveCount(others);
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
  await atlas.open(`?lang=en&at=2026-01-01&c=107.500,14.900,8.5${articles}`);
  await atlas.hoverOn("pic-border.pic-signed", 0.99);
  await expect(atlas.tip).toContainText("measured on the full line");
  await expect(atlas.tip).toContainText("Quảng Ngãi – Attapeu");
  await expect(atlas.tip).toContainText("signed");
});

test("a border in focus says how its length is known and what was signed across it", async ({ atlas }) => {
  await atlas.open("?lang=en&border=la-salavan~vn-quang-tri-2025");
  await expect(atlas.panel).toContainText("Measured on the full line of OpenStreetMap.");
  await expect(atlas.panel).toContainText("have signed with each other");
  await atlas.open("?lang=en&at=2019-01-01&border=la-luang-prabang~vn-dien-bien");
  await expect(atlas.panel).toContainText("59.914");
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
  // how borders are counted stands first, then where to begin
  await page.keyboard.press("Tab");
  await expect(page.locator("summary:focus")).toBeVisible();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect.poll(() => atlas.query.get("link")).toMatch(/~/);
  await expect(atlas.heading).toHaveText(/ – /);
  await page.keyboard.press("Escape");
  await expect(atlas.heading).toHaveText("Province to province");
});

for (const renderer of ["the picture", "the moving map"]) {
  test(`on ${renderer} n and p step through what is there, Enter opens it @desktop`, async ({
    atlas,
    page,
  }) => {
    await atlas.open(`?lang=en${articles}`);
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

for (const [width, height, name] of [
  [1440, 900, "Share"],
  [390, 844, "Options"],
] as const) {
  test(`who closes the dialog to share at ${width} × ${height} goes on at "${name}" @desktop`, async ({
    atlas,
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await atlas.open("?lang=en");
    const button = page.getByRole("button", { name, exact: true });
    for (const close of ["Escape", "Close"]) {
      if (name === "Options") await button.click();
      await page.getByRole("button", { name: "Share", exact: true }).click();
      const dialog = page.getByRole("dialog");
      await expect(dialog).toBeVisible();
      if (close === "Escape") await page.keyboard.press("Escape");
      else await dialog.getByRole("button", { name: close, exact: true }).click();
      await expect(dialog).toHaveCount(0);
      await expect(button).toBeFocused();
    }
  });
}
