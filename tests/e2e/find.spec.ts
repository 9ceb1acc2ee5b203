import AxeBuilder from "@axe-core/playwright";
import type { Agreement } from "../../src/domain/agreement.ts";
import { type AtlasPage, expect, published, test } from "./atlas.ts";

const agreements = published<Agreement[]>("agreements.json");
const field = ({ page }: AtlasPage) => page.getByRole("combobox");
const options = ({ page }: AtlasPage) => page.getByRole("listbox").getByRole("option");

test("a province is found without marks and by keyboard alone", async ({ atlas, page }) => {
  await atlas.open("?lang=vi");
  await field(atlas).focus();
  await page.keyboard.type("quang tri");
  // all texts are counted: until then the list still grows, and what an arrow has chosen may go
  await expect(options(atlas).first()).toHaveText(/^Hiện \d+ .*“quang tri”/);
  // the first line shows all agreements with the words, the second is the province
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(options(atlas).nth(1)).toHaveAttribute("aria-selected", "true");
  const id = await options(atlas).nth(1).getAttribute("id");
  await expect(field(atlas)).toHaveAttribute("aria-activedescendant", id ?? "none");
  await page.keyboard.press("Enter");
  await expect(atlas.heading).toHaveText("Quảng Trị");
  expect(atlas.query.get("province")).toBe("vn-quang-tri-2025");
  await expect(page.getByRole("listbox")).toHaveCount(0);
});

test("a link is found by the names of both, in Lao too", async ({ atlas }) => {
  await atlas.open("?lang=lo");
  await field(atlas).fill("ກວາງຈິ ສາລະວັນ");
  await expect(options(atlas).filter({ hasText: "ສາລະວັນ – ກວາງຈິ" })).toBeVisible();
});

test("words filter everything, stand in the address, and go with the field", async ({ atlas, page }) => {
  await atlas.open("?lang=en");
  await field(atlas).fill("hoc bong");
  await expect(options(atlas).first()).toHaveText(/^Show \d/);
  const all = await options(atlas).first().innerText();
  await page.keyboard.press("Enter");
  await expect.poll(() => atlas.query.get("q")).toBe("hoc bong");
  const count = Number(/\d+/.exec(all)?.[0]);
  expect(count).toBeGreaterThan(0);
  expect(count).toBeLessThan(agreements.length);
  await expect(atlas.panel.getByText(`Agreements shown: ${count}`)).toBeVisible();
  await field(atlas).fill("");
  await expect.poll(() => atlas.query.get("q")).toBeNull();
  await page.goBack();
  await expect(field(atlas)).toHaveValue("hoc bong");
});

test("Escape closes the list before it leaves the focus", async ({ atlas, page }) => {
  await atlas.open("?lang=en&province=la-salavan");
  await field(atlas).fill("nghe");
  await expect(options(atlas).first()).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("listbox")).toHaveCount(0);
  expect(atlas.query.get("province")).toBe("la-salavan");
});

test("what is not there is said", async ({ atlas, page }) => {
  await atlas.open("?lang=en");
  await field(atlas).fill("qqqq");
  await expect(page.getByText("Nothing found for “qqqq”")).toBeVisible();
});

test("a choice leaves as many agreements as stand beside it, on map and in table alike", async ({
  atlas,
  page,
  isMobile,
}) => {
  await atlas.open("?lang=en&show=table");
  await page.getByRole("button", { name: "Filter", exact: true }).click();
  const choice = page
    .getByRole("group", { name: "Kind", exact: true })
    .getByText(/^twinning/i)
    .locator("..");
  const count = Number(await choice.locator("span").last().innerText());
  expect(count).toBe(agreements.filter(({ kind }) => kind === "twinning").length);
  await choice.click();
  await expect.poll(() => atlas.query.get("kind")).toBe("twinning");
  await page.getByRole("button", { name: "Close" }).click();
  const rows = (caption: RegExp) => page.getByRole("table", { name: caption }).locator("tbody tr");
  await expect
    .poll(async () => (await rows(/^Agreements/).count()) + (await rows(/^Programmes/).count()))
    .toBe(count);
  // over the map, and where there is no room for it among the choices
  if (isMobile) await page.getByRole("button", { name: "Filter (1)" }).click();
  await expect(
    page.getByText(`${count} of ${agreements.length} agreements`).filter({ visible: true }),
  ).toHaveCount(1);
  await page.getByRole("button", { name: "Remove: twinning" }).filter({ visible: true }).click();
  await expect.poll(() => atlas.query.get("kind")).toBeNull();
});

test("years: a wrong one is marked and changes nothing, a right one filters", async ({ atlas, page }) => {
  await atlas.open("?lang=en");
  await page.getByRole("button", { name: "Filter", exact: true }).click();
  const from = page.getByRole("textbox", { name: "From" });
  await from.fill("20");
  await expect(from).toHaveAttribute("aria-invalid", "true");
  expect(atlas.query.get("from")).toBeNull();
  await from.fill("2024");
  await expect.poll(() => atlas.query.get("from")).toBe("2024");
  await expect(from).toHaveAttribute("aria-invalid", "false");
});

test("a topic that the data does not know is named in a notice", async ({ atlas, page }) => {
  await atlas.open("?lang=en&topic=astrology");
  await expect(page.getByText("topics that the atlas does not know: astrology")).toBeVisible();
});

test("a sentence to quote is copied with its address", async ({ atlas, page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await atlas.open("?lang=en&agreement=2023-04-04-quang-tri-salavan-councils-memorandum&q=la%20lay");
  await page.getByRole("button", { name: "Copy with its address" }).click();
  await expect(page.getByText("Copied.")).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^4 April 2023: Quảng Trị \(Vietnam\) and Salavan \(Laos\) signed a memorandum\./);
  const address = new URL(copied.split(" ").at(-1) ?? "");
  expect(address.searchParams.get("agreement")).toBe("2023-04-04-quang-tri-salavan-councils-memorandum");
  expect(address.searchParams.get("lang")).toBe("en");
  // a cited address shows the thing, not what this reader had filtered
  expect(address.searchParams.get("q")).toBeNull();
  expect(address.searchParams.get("at")).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});

test("where the browser refuses to copy, the text is selected", async ({ atlas, page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", {
      value: {
        writeText: () => {
          document.documentElement.dataset.refused = "true";
          return Promise.reject(new Error("denied"));
        },
      },
    });
  });
  await atlas.open("?lang=en&agreement=2023-04-04-quang-tri-salavan-councils-memorandum");
  await page.getByRole("button", { name: "Copy with its address" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-refused", "true");
  await expect(page.getByText("the text is selected")).toBeVisible();
  expect(await page.evaluate(() => String(window.getSelection()))).toContain("4 April 2023");
});

test("the page about the data counts what the files hold", async ({ atlas, page }) => {
  await atlas.open("?lang=en&show=about");
  await expect(page.getByRole("heading", { name: "About the data" })).toBeVisible();
  await expect(page.getByText(`${agreements.length} agreements in the data of`)).toBeVisible();
  const coverage = page.getByRole("table", { name: /^Provinces today/ });
  await expect(coverage.locator("tbody tr")).toHaveCount(34 + 18);
  await coverage.getByRole("link", { name: "Salavan" }).click();
  await expect(atlas.heading).toHaveText("Salavan");
});

test("a programme in focus is a star with a ray for each member", async ({ atlas }) => {
  const programme = agreements.find(({ pairs, parties }) => pairs.length === 0 && parties.length > 2);
  if (programme === undefined) throw new Error("there is no programme");
  await atlas.open(`?lang=en&read=signed&agreement=${programme.id}`);
  await expect(atlas.picture.locator("path.pic-programme")).toHaveCount(programme.parties.length);
});

for (const theme of ["light", "dark"]) {
  test(`axe finds nothing in the open list and the open choices: ${theme}`, async ({ atlas, page }) => {
    const check = async (state: string) => {
      const { violations } = await new AxeBuilder({ page })
        .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
        .analyze();
      const found = violations.map(({ id, nodes }) => `${state}: ${id} ${nodes.map(({ target }) => target)}`);
      expect(found).toEqual([]);
    };
    await atlas.open(`?lang=lo&theme=${theme}`);
    await field(atlas).fill("ສາລະວັນ");
    await expect(options(atlas).first()).toBeVisible();
    await page.keyboard.press("ArrowDown");
    await expect(options(atlas).first()).toHaveAttribute("aria-selected", "true");
    await check("list");
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "ກັ່ນຕອງ", exact: true }).click();
    await expect(page.getByRole("group", { name: "ຂະແໜງ" })).toBeVisible();
    await check("choices");
  });
}
