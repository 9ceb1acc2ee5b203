import { expect, test } from "./atlas.ts";

test("the table holds the links of the map, at every date and in both readings", async ({ atlas, page }) => {
  for (const query of [
    "",
    "&read=signed",
    "&at=2025-06-30",
    "&at=2018-01-01",
    "&at=2016-01-01&read=signed",
  ]) {
    await atlas.open(`?lang=en${query}`);
    await expect(atlas.picture).toBeVisible();
    const drawn = await atlas.picture.locator("path.pic-arc, .pic-ring").count();
    await atlas.open(`?lang=en&show=table${query}`);
    const links = page.getByRole("table").first();
    await expect(links.locator("tbody tr")).toHaveCount(drawn);
  }
});

test("a header sorts, says so, and sorts back", async ({ atlas, page }) => {
  await atlas.open("?lang=en&show=table");
  const table = page.getByRole("table").nth(1);
  const header = table.getByRole("columnheader").first();
  const firstCells = () => table.locator("tbody tr > :first-child").allInnerTexts();
  await header.getByRole("button").click();
  await expect(header).toHaveAttribute("aria-sort", "ascending");
  const up = await firstCells();
  await header.getByRole("button").click();
  await expect(header).toHaveAttribute("aria-sort", "descending");
  expect(await firstCells()).toEqual(up.toReversed());
});

test("a row opens its link, and the row in focus is marked", async ({ atlas, page }) => {
  await atlas.open("?lang=en&show=table");
  await page.getByRole("table").first().getByRole("link", { name: "Quảng Trị – Salavan" }).click();
  await expect(atlas.heading).toHaveText("Quảng Trị – Salavan");
  expect(atlas.query.get("show")).toBe("table");
  await expect(page.locator("tr[aria-current=true], tr:has([aria-current=true])")).toHaveCount(1);
});
