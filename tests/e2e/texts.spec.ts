import { type AtlasPage, expect, test } from "./atlas.ts";

const field = ({ page }: AtlasPage) => page.getByRole("combobox");
const options = ({ page }: AtlasPage) => page.getByRole("listbox").getByRole("option");

test("texts are fetched with the first search, not before", async ({ atlas, page }) => {
  const fetched: string[] = [];
  // a worker's requests are the context's, not the page's
  page.context().on("request", (request) => {
    if (request.url().endsWith("/agreements.json")) fetched.push(request.url());
  });
  await atlas.open("?lang=en");
  await expect(page.getByRole("combobox")).toBeVisible();
  expect(fetched).toEqual([]);
  await field(atlas).fill("hoc bong");
  await expect(options(atlas).first()).toContainText(/\d/);
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
  await expect(page.getByText("only names are searched")).toBeVisible();
  expect(refused).toBeGreaterThan(0);
  await page.context().unroute("**/agreements.json");
  await page.locator("search").getByRole("button", { name: "Try again" }).click();
  await expect(options(atlas).first()).toContainText(/Show \d+ agreements with “salavan”/);
  await page.keyboard.press("Escape");
  await atlas.notices.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByText(/^\d+ of \d+ agreements$/).first()).toBeVisible();
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
  await expect(options(atlas).first()).toContainText(/\d/);
  await expect(page.locator("html")).toHaveAttribute("data-refused", "true");
});
