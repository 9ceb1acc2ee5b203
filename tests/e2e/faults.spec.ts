import type { Page } from "@playwright/test";
import { expect, published, test } from "./atlas.ts";

const records = "reader/atlas.json";
/** fetched when a view needs the former provinces */
const former = "reader/outlines-vn63.json";
const before = "?lang=en&at=2024-06-30";

/** Ways in which a file can fail. Each counts how often it did, so that a fault that never happened fails its test. */
const faults = {
  missing: (page: Page, file: string) =>
    strike(page, file, (route) => route.fulfill({ status: 404, body: "gone" })),
  truncated: (page: Page, file: string) =>
    strike(page, file, (route) =>
      route.fulfill({ status: 200, contentType: "application/json", body: '[{"id":"vn' }),
    ),
  "a page instead of data": (page: Page, file: string) =>
    strike(page, file, (route) =>
      route.fulfill({ status: 200, contentType: "text/html", body: "<!doctype html>" }),
    ),
  "of a wrong shape": (page: Page, file: string) =>
    strike(page, file, (route) =>
      route.fulfill({ status: 200, contentType: "application/json", body: '{"a":1}' }),
    ),
  unreachable: (page: Page, file: string) => strike(page, file, (route) => route.abort()),
};

type Route = Parameters<Parameters<Page["route"]>[1]>[0];

async function strike(page: Page, file: string, act: (route: Route) => Promise<void>): Promise<() => number> {
  let struck = 0;
  await page.route(`**/data/v1/${file}`, async (route) => {
    struck += 1;
    await act(route);
  });
  return () => struck;
}

for (const [name, fault] of Object.entries(faults)) {
  test(`a records file that is ${name}: named, the served page stays, retry mends it`, async ({
    atlas,
    page,
  }) => {
    const struck = await fault(page, records);
    await page.goto("/?lang=en");
    // where it is seen without a search for it
    await expect(atlas.notices.filter({ hasText: records })).toBeInViewport();
    expect(struck()).toBeGreaterThan(0);
    await expect(page.locator("#served .pic")).toBeVisible();
    await expect(page.locator("#served .served-find")).toBeHidden();
    await expect(
      page
        .locator("#served")
        .getByRole("link", { name: /memorandum/i })
        .first(),
    ).toBeVisible();
    await page.unrouteAll();
    await atlas.notices.getByRole("button", { name: "Try again" }).first().click();
    await atlas.ready();
    await expect(atlas.notices).toHaveCount(0);
  });

  test(`a boundary file that is ${name}: named on the map, panel and table stand, retry mends it`, async ({
    atlas,
    page,
  }) => {
    const struck = await fault(page, former);
    await atlas.open(before);
    const alert = page.getByRole("alert");
    await expect(alert).toContainText(former);
    expect(struck()).toBeGreaterThan(0);
    await expect(atlas.heading).toHaveText("Province to province");
    await page.unrouteAll();
    await alert.getByRole("button").click();
    await expect(atlas.picture).toBeVisible();
  });
}

test("an agreement whose texts fail: named in its panel, map and other panels stand, retry mends it", async ({
  atlas,
  page,
}) => {
  const [agreement] = published<{ id: string }[]>("agreements.json");
  const file = `reader/agreements/${agreement?.id}.json`;
  const struck = await faults.truncated(page, file);
  await atlas.open(`?lang=en&agreement=${agreement?.id}`);
  const alert = page.getByRole("alert");
  await expect(alert).toContainText(file);
  expect(struck()).toBeGreaterThan(0);
  await expect(atlas.picture).toBeVisible();
  await page.unrouteAll();
  await alert.getByRole("button").click();
  await expect(atlas.heading).toBeVisible();
});

test("the page about the data: every file that fails is named, retry mends it", async ({ atlas, page }) => {
  const files = ["manifest.json", "agreements.json", "sources.json"];
  for (const file of files) await faults.missing(page, file);
  await atlas.open("?lang=en&show=about");
  const alert = page.getByRole("alert");
  for (const file of files) await expect(alert).toContainText(file);
  await page.unrouteAll();
  await alert.getByRole("button").click();
  await expect(page.getByRole("main").getByRole("heading", { level: 2 })).toBeVisible();
});

test("a slow file: the page is there meanwhile", async ({ atlas, page }) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const struck = await strike(page, records, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("/?lang=vi", { waitUntil: "commit" });
  await expect(page.locator("#served .served-text[lang=vi] h1")).toHaveText("Tỉnh nối tỉnh");
  await expect(page.locator("#served .pic")).toBeVisible();
  await expect(page.locator("#served .served-find")).toBeVisible();
  await expect.poll(struck).toBe(1);
  release();
  await atlas.ready();
});

test("a boundary file with outlines that are none: named on the map, nothing else is lost", async ({
  atlas,
  page,
}) => {
  const struck = await strike(page, former, (route) =>
    route.fulfill({ contentType: "application/json", body: '{"areas":{"vn-hue":1},"borders":{}}' }),
  );
  await atlas.open(before);
  await expect(page.getByRole("alert")).toContainText(former);
  expect(struck()).toBeGreaterThan(0);
  await expect(atlas.heading).toHaveText("Province to province");
});

test("a part of the app that cannot be fetched: said where it should stand, the panel stays", async ({
  atlas,
  page,
}) => {
  let struck = 0;
  await page.route("**/assets/table-view-*.js", (route) => {
    struck += 1;
    return route.fulfill({ status: 404, body: "gone" });
  });
  await atlas.open("?lang=en&show=table");
  await expect(page.getByRole("alert")).toBeVisible();
  expect(struck).toBeGreaterThan(0);
  await expect(atlas.heading).toHaveText("Province to province");
});

test("a moving map that cannot be fetched: told, and the picture stays", async ({ atlas, page }) => {
  let struck = 0;
  await page.route("**/assets/map-view-*.js", (route) => {
    struck += 1;
    return route.fulfill({ status: 404, body: "gone" });
  });
  await atlas.open("?lang=en");
  await page.getByRole("button", { name: "Zoom in" }).click();
  const box = await atlas.picture.boundingBox();
  if (box === null) throw new Error("there is no picture");
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.wheel(0, -100);
  await expect(atlas.notices).toHaveCount(1);
  expect(struck).toBeGreaterThan(0);
  await expect(atlas.picture).toBeVisible();
});

test("where the app's script cannot be fetched, the page stands as served, without the room of controls", async ({
  page,
}) => {
  let struck = 0;
  await page.route(/\/assets\/index-[^/]+\.js$/, (route) => {
    struck += 1;
    return route.abort();
  });
  await page.goto("/?lang=en");
  await expect(page.locator("#served .served-find")).toBeHidden();
  expect(struck).toBe(1);
  await expect(page.locator("#served .pic")).toBeVisible();
});
