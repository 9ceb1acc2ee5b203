import { expect, test } from "@playwright/test";

test("the atlas loads with its title and without an error", async ({ page }) => {
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  await page.goto("/");
  await expect(page).toHaveTitle(/Liên Tỉnh/);
  expect(errors).toEqual([]);
});
