import { type AtlasPage, expect, test } from "./atlas.ts";

const field = ({ page }: AtlasPage) => page.getByRole("combobox");
const options = ({ page }: AtlasPage) => page.getByRole("listbox").getByRole("option");

test("texts are fetched when the search field is entered, once, not before", async ({ atlas, page }) => {
  const fetched: string[] = [];
  // a worker's requests are the context's, not the page's
  page.context().on("request", (request) => {
    if (request.url().endsWith("/agreements.json")) fetched.push(request.url());
  });
  await atlas.open("?lang=en");
  await expect(page.getByRole("combobox")).toBeVisible();
  expect(fetched).toEqual([]);
  await field(atlas).focus();
  await expect.poll(() => fetched.length).toBe(1);
  await field(atlas).fill("hoc bong");
  await expect(options(atlas).first()).toHaveText(/^Show \d/);
  expect(fetched).toHaveLength(1);
});

test("without the texts names are still found, the filter says so, and both can be tried again @desktop", async ({
  atlas,
  page,
}) => {
  let refused = 0;
  await page.context().route("**/agreements.json", (route) => {
    refused++;
    return route.fulfill({ status: 503 });
  });
  await atlas.open("?lang=en&q=hoc%20bong");
  await expect(page.getByText("the words are not applied").first()).toBeVisible();
  await field(atlas).fill("salavan");
  await expect(page.getByRole("option", { name: /Salavan/ }).first()).toBeVisible();
  await expect(
    page.getByText("only names and the titles of the newest agreements are searched"),
  ).toBeVisible();
  expect(refused).toBeGreaterThan(0);
  await page.context().unroute("**/agreements.json");
  await page.locator("search").getByRole("button", { name: "Try again" }).click();
  await expect(options(atlas).first()).toContainText(/Show \d+ agreements with “salavan”/);
  await page.keyboard.press("Escape");
  await atlas.notices.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByText(/^\d+ of \d+ agreements$/).first()).toBeVisible();
});

test("what is at hand answers while the texts are on their way, and the count follows @desktop", async ({
  atlas,
  page,
}) => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  let isHeld = false;
  await page.context().route("**/agreements.json", async (route) => {
    isHeld = true;
    await held;
    await route.continue();
  });
  await atlas.open("?lang=en");
  await field(atlas).fill("memorandum");
  await expect(page.getByRole("group", { name: "Agreements" }).getByRole("option").first()).toBeVisible();
  await expect(options(atlas).first()).toHaveText("Show the agreements with “memorandum”");
  await expect(page.getByText("Looking through the texts of the agreements…")).toBeVisible();
  expect(isHeld).toBe(true);
  release();
  await expect(options(atlas).first()).toHaveText(/^Show \d+ agreements with “memorandum”$/);
  await expect(page.getByText("Looking through the texts")).toHaveCount(0);
});

test("where no worker may run, the page finds the same", async ({ atlas, page }) => {
  await page.addInitScript(() => {
    // as in a frame without an origin of its own
    Object.defineProperty(window, "Worker", {
      value: class {
        constructor() {
          document.documentElement.dataset.refused = "true";
          throw new DOMException("no", "SecurityError");
        }
      },
    });
  });
  await atlas.open("?lang=en");
  await field(atlas).fill("hoc bong");
  await expect(options(atlas).first()).toHaveText(/^Show \d/);
  await expect(page.locator("html")).toHaveAttribute("data-refused", "true");
});
