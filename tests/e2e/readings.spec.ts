import { articles, expect, test } from "./atlas.ts";

test("Lào Cai–Yên Bái: a ring today, an arc as signed, an arc the day before the merger", async ({
  atlas,
}) => {
  const ring = atlas.picture.locator(".pic-ring");
  const domestic = atlas.picture.locator("path.pic-arc.pic-neighbours-domestic");
  await atlas.open(`?lang=en${articles}`);
  await expect(ring).toHaveCount(1);
  await expect(domestic).toHaveCount(1);
  await atlas.open(`?lang=en&read=signed${articles}`);
  await expect(ring).toHaveCount(0);
  await expect(domestic).toHaveCount(2);
  await expect(atlas.picture.locator(".pic-ghost")).toHaveCount(3);
  await atlas.open(`?lang=en&at=2025-06-30${articles}`);
  await expect(ring).toHaveCount(0);
  await expect(domestic).toHaveCount(2);
  await expect(atlas.picture.locator(".pic-ghost")).toHaveCount(0);
});

test("the switches write the address, and the map follows", async ({ atlas, page, isMobile }) => {
  await atlas.open("?lang=en");
  if (isMobile) await page.getByRole("button", { name: "Options" }).click();
  await page.getByRole("radio", { name: "As signed" }).check();
  await expect.poll(() => atlas.query.get("read")).toBe("signed");
  await expect(atlas.picture.locator(".pic-ring")).toHaveCount(0);
  await page.getByRole("radio", { name: "Off" }).check();
  await expect.poll(() => atlas.query.get("lines")).toBe("off");
  await expect(atlas.picture.locator("path.pic-silent")).toHaveCount(0);
});

test("a date before an agreement leaves it out everywhere", async ({ atlas }) => {
  await atlas.open(`?lang=en&at=2019-01-01${articles}`);
  await expect(atlas.picture.locator("path.pic-distant-across")).toHaveCount(0);
  await expect(atlas.panel).toContainText("1 January 2019");
  await atlas.open("?lang=en&at=2019-01-01&link=la-oudomxay~vn-lai-chau");
  await expect(atlas.panel).toContainText("That does not mean there is nothing.");
});
