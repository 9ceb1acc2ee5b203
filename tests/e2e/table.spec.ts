import { readFile } from "node:fs/promises";
import Papa from "papaparse";
import type { Agreement } from "../../src/domain/agreement.ts";
import type { Border } from "../../src/domain/border.ts";
import { vintageOn } from "../../src/domain/lineage.ts";
import type { Reading } from "../../src/domain/link.ts";
import { linksAt, ownVintage } from "../../src/domain/links.ts";
import { neighboursOf } from "../../src/domain/neighbours.ts";
import type { Province } from "../../src/domain/province.ts";
import { expect, published, test } from "./atlas.ts";

/** How many links and borders there are at a day and in a reading, by the published files. */
function expected(day: string, reading: Reading): { links: number; borders: number } {
  const agreements = published<Agreement[]>("agreements.json");
  const borders = published<Border[]>("borders.json");
  const units = new Map(published<Province[]>("provinces.json").map((unit) => [unit.id, unit]));
  const links = linksAt({ agreements, units, neighbours: neighboursOf(borders), day, reading });
  const vintage = vintageOn(day);
  const linked = new Set(links.map(({ id }) => id));
  const drawn = borders.filter(
    (border) =>
      border.vintage === vintage ||
      (linked.has(border.id) && ownVintage(border.id, vintage, units) === border.vintage),
  );
  return { links: links.length, borders: drawn.length };
}

test("map and table hold the links and borders of the data, at every date and in both readings", async ({
  atlas,
  page,
}) => {
  const today = new Date().toISOString().slice(0, 10);
  const views: [string, string, Reading][] = [
    ["", today, "today"],
    ["&read=signed", today, "signed"],
    ["&at=2025-06-30", "2025-06-30", "today"],
    ["&at=2018-01-01", "2018-01-01", "today"],
    ["&at=2016-01-01&read=signed", "2016-01-01", "signed"],
  ];
  for (const [query, day, reading] of views) {
    const { links, borders } = expected(day, reading);
    await atlas.open(`?lang=en${query}`);
    await expect(atlas.picture.locator(".pic-arc, .pic-ring"), `links ${query}`).toHaveCount(links);
    await expect(atlas.picture.locator(".pic-border"), `borders ${query}`).toHaveCount(borders);
    await atlas.open(`?lang=en&show=table${query}`);
    const rows = (caption: RegExp) => page.getByRole("table", { name: caption }).locator("tbody tr");
    await expect(rows(/^Links/)).toHaveCount(links);
    await expect(rows(/^Borders/)).toHaveCount(borders);
  }
});

test("a header sorts, says so, and sorts back", async ({ atlas, page }) => {
  await atlas.open("?lang=en&show=table&kind=minutes");
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

test("the borders shown are taken away as CSV: of the date, the class and the order on the page", async ({
  atlas,
  page,
}) => {
  await atlas.open("?lang=en&show=borders&at=2024-06-30");
  const table = page.getByRole("table", { name: /^Borders/ });
  await table.getByRole("button", { name: "Length" }).click();
  await expect(table.locator("[aria-sort=ascending]")).toContainText("Length");
  const started = page.waitForEvent("download");
  await page.getByRole("button", { name: "These rows as CSV" }).click();
  const download = await started;
  expect(download.suggestedFilename()).toBe("lien-tinh-borders-2024-06-30.csv");
  const text = await readFile(await download.path(), "utf8");
  const { data } = Papa.parse<Record<string, string>>(text.slice(1), { header: true, skipEmptyLines: true });
  const shown = await table
    .locator("tbody th a")
    .evaluateAll((links) =>
      links.map((link) => new URLSearchParams((link.getAttribute("href") ?? "").split("?")[1]).get("border")),
    );
  expect(text.charCodeAt(0)).toBe(0xfeff);
  expect(data.map(({ id }) => id)).toEqual(shown);
  expect(new Set(data.map((row) => `${row.vintage} ${row.class}`))).toEqual(new Set(["vn63 national"]));
});

test("where a page may neither download nor copy, the CSV stands there to be copied by hand", async ({
  atlas,
  page,
}) => {
  await atlas.open("?lang=en&show=borders");
  await page.evaluate(() => {
    // as in a frame without the permission
    navigator.clipboard.writeText = () => Promise.reject(new DOMException("no", "NotAllowedError"));
  });
  await page.getByRole("button", { name: "Copy the CSV" }).click();
  await expect(page.getByRole("textbox", { name: "These rows as CSV" })).toHaveValue(/^\ufeff?id,vintage,/);
  await expect(page.getByText("the text is selected")).toBeVisible();
});
