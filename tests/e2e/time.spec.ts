import type { Agreement } from "../../src/domain/agreement.ts";
import { type AtlasPage, expect, published, test } from "./atlas.ts";

const slider = ({ page }: AtlasPage) => page.getByRole("slider", { name: "Date shown" });

/** The controls of time stand behind a button where there is little room. */
async function openTime(atlas: AtlasPage): Promise<void> {
  const options = atlas.page.getByRole("button", { name: "Options" });
  if (await options.isVisible()) await options.click();
  await expect(slider(atlas)).toBeVisible();
}

test("the handle goes by month and year with keys, and everything follows", async ({ atlas, page }) => {
  await atlas.open("?lang=en&at=2019-06-30");
  await openTime(atlas);
  await slider(atlas).focus();
  await page.keyboard.press("ArrowLeft");
  await expect.poll(() => atlas.query.get("at")).toBe("2019-05-31");
  await page.keyboard.press("PageUp");
  await expect.poll(() => atlas.query.get("at")).toBe("2020-05-31");
  await expect(slider(atlas)).toHaveAttribute("aria-valuetext", "31 May 2020");
  await expect(atlas.panel).toContainText("Figures as of 31 May 2020.");
  await page.keyboard.press("End");
  await expect.poll(() => atlas.query.get("at")).toBeNull();
});

test("a turning day crosses the merger: provinces, borders and names change", async ({ atlas, page }) => {
  await atlas.open("?lang=en&at=2025-06-30");
  await expect(atlas.panel).toContainText("of 19 pairs of neighbours have signed");
  await openTime(atlas);
  await page.getByRole("button", { name: "63 → 34: 1/7/2025" }).click();
  await expect.poll(() => atlas.query.get("at")).toBe("2025-07-01");
  await expect(atlas.panel).toContainText("of 18 pairs of neighbours have signed");
  await expect(atlas.picture.locator("text", { hasText: "Yên Bái" })).toHaveCount(0);
});

test("play goes through the years to today by itself, and can be stopped", async ({ atlas, page }) => {
  test.setTimeout(120_000);
  await page.emulateMedia({ reducedMotion: "reduce" });
  await atlas.open("?lang=en&at=2024-06-30");
  await openTime(atlas);
  await page.getByRole("button", { name: "Play" }).click();
  const days: string[] = [];
  await expect
    .poll(
      () => {
        const at = atlas.query.get("at") ?? "today";
        if (days.at(-1) !== at) days.push(at);
        return at;
      },
      { intervals: [100], timeout: 60_000 },
    )
    .toBe("today");
  expect(days).toEqual([
    "2024-06-30",
    "2024-12-31",
    "2025-01-01",
    "2025-06-30",
    "2025-07-01",
    "2025-12-31",
    "today",
  ]);
  await expect(page.getByRole("button", { name: "Play" })).toBeVisible();
});

test("two handles keep a range of years, by keys and by drag, and neither passes the other", async ({
  atlas,
  page,
}) => {
  await atlas.open("?lang=en");
  await openTime(atlas);
  const years = page.getByRole("group", { name: "Years kept" });
  const [from, to] = [years.getByRole("slider", { name: "From" }), years.getByRole("slider", { name: "To" })];
  await to.focus();
  await page.keyboard.press("ArrowLeft");
  await expect.poll(() => atlas.query.get("to")).toBe("2025");
  await expect(to).toHaveAttribute("aria-valuetext", "2025");
  const place = await from.boundingBox();
  if (place === null) throw new Error("the handle is not on the page");
  await page.mouse.move(place.x + 12, place.y + 20);
  await page.mouse.down();
  await page.mouse.move(place.x + place.width / 2, place.y + 20, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => Number(atlas.query.get("from"))).toBeGreaterThan(2010);
  // the years left out keep their bars, so that the handle can go back to them
  const kept = Number(atlas.query.get("from"));
  await from.press("ArrowLeft");
  await expect.poll(() => atlas.query.get("from")).toBe(String(kept - 1));
  await from.press("End");
  await expect.poll(() => atlas.query.get("from")).toBe("2025");
  await from.press("Home");
  await to.press("End");
  await expect.poll(() => [atlas.query.get("from"), atlas.query.get("to")]).toEqual([null, null]);
});

test("the bars hold every agreement whose year is known", async ({ atlas, page }) => {
  await atlas.open("?lang=en");
  await openTime(atlas);
  const bars = page.getByRole("list", { name: "Agreements by year" }).getByRole("listitem");
  const texts = await bars.allInnerTexts();
  const counted = texts.flatMap((text) => [...text.matchAll(/: (\d+) signed, (\d+) talks/g)]);
  const sum = counted.reduce((total, [, signed, contact]) => total + Number(signed) + Number(contact), 0);
  const known = published<Agreement[]>("agreements.json").filter(
    ({ when: { precision } }) => precision !== "set" && precision !== "yearless",
  );
  expect(sum).toBe(known.length);
});

test("a province that is gone tells what it went into, and the drawing leads there and back", async ({
  atlas,
}) => {
  await atlas.open("?lang=en&at=2025-06-30&province=vn-yen-bai");
  await atlas.panel.getByRole("link", { name: /^Lào Cai\s*from 1 July 2025/ }).click();
  await expect.poll(() => atlas.query.get("province")).toBe("vn-lao-cai-2025");
});
