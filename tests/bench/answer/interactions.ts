import type { Page } from "@playwright/test";
import { filterMessages } from "../../../src/i18n/filter.ts";
import { searchMessages } from "../../../src/i18n/search.ts";
import { timeMessages } from "../../../src/i18n/time.ts";
import type { Asked } from "./answered.ts";

/** Something a reader does many times over, each time awaiting the answer. */
export interface Interaction {
  name: string;
  /** brings the page to where it can be done; says how often it can be */
  prepare: (page: Page) => Promise<number>;
  /** what makes the n-th one possible, outside of the time that is measured */
  before?: (page: Page, n: number) => Promise<void>;
  asked: (n: number) => Asked;
  act: (page: Page, n: number) => Promise<void>;
}

const panelTitle = "#panel h2";

const words = ["hop", "tac", "bien", "gioi", "truong", "quang", "salavan", "health"];
const letters = words.flatMap((word) =>
  [...word].map((letter, n) => ({ letter, isFirst: n === 0, typed: word.slice(0, n + 1) })),
);

/** Points of arcs in the page's px, of one run of the focus. */
let points: { x: number; y: number }[] = [];

/** A click on an arc: its panel. */
const focus: Interaction = {
  name: "focus",
  async prepare(page) {
    points = await page.evaluate(arcPoints, 25);
    return points.length;
  },
  async before(page) {
    await page.keyboard.press("Escape");
    await page.waitForFunction(() => !/[?&](link|province|agreement|border)=/.test(document.location.search));
    await still(page);
  },
  asked: () => ({ event: "click", answer: panelTitle }),
  act: async (page, n) => page.mouse.click(points[n]?.x ?? 0, points[n]?.y ?? 0),
};

/** A tick beside a topic, set and taken away again: how many agreements are left. */
const filter: Interaction = {
  name: "filter",
  async prepare(page) {
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: filterMessages.en.filter, exact: true }).click();
    await topics(page).first().waitFor();
    return 2 * Math.min(12, await topics(page).count());
  },
  before: still,
  asked: () => ({ event: "click", answer: "[popover]:popover-open p[aria-live]" }),
  act: (page, n) =>
    topics(page)
      .nth(Math.floor(n / 2))
      .click({ noWaitAfter: true }),
};
const topics = (page: Page) =>
  page.getByRole("group", { name: filterMessages.en.topic, exact: true }).getByRole("checkbox");

/** Letters in the search field, in a page that has read no texts yet. */
const typing = {
  async prepare(page: Page) {
    await page.reload();
    await stands(page);
    await page.getByRole("combobox").focus();
    return letters.length;
  },
  async before(page: Page, n: number) {
    if (letters[n]?.isFirst) await page.getByRole("combobox").fill("");
    await still(page);
  },
  act: (page: Page, n: number) => page.keyboard.press(letters[n]?.letter ?? "a"),
};

/** A letter: something found that has the letters so far, in the list, whose first line says which letters it answers. */
const keystroke: Interaction = {
  ...typing,
  name: "keystroke",
  asked: (n) => ({
    event: "keydown",
    answer: "search [role=listbox]:has(fieldset [role=option]) > [role=option], search p:not([aria-live])",
    says: { text: `“${letters[n]?.typed ?? ""}”`, instead: searchMessages.en.failed },
  }),
};

/** A letter: how many of all agreements have the letters so far. */
const counted: Interaction = {
  ...typing,
  name: "keystroke, counted",
  asked: (n) => {
    const typed = letters[n]?.typed ?? "";
    return {
      event: "keydown",
      answer: "search [role=option], search p:not([aria-live])",
      says: { text: `“${typed}”`, instead: searchMessages.en.allUncounted(typed) },
    };
  },
};

/** A year back on the time line, twelve times, and forward again: what the panel says of that date. */
const slider: Interaction = {
  name: "slider",
  async prepare(page) {
    await page.getByRole("combobox").fill("");
    await page.keyboard.press("Escape");
    await page.getByRole("slider", { name: timeMessages.en.label, exact: true }).focus();
    return 24;
  },
  before: still,
  asked: () => ({ event: "keydown", answer: "#panel" }),
  act: (page, n) => page.keyboard.press(n < 12 ? "PageDown" : "PageUp"),
};

export const interactions: readonly Interaction[] = [focus, filter, keystroke, counted, slider];

/** Waits until the atlas stands where the served page stood. */
export async function stands(page: Page): Promise<void> {
  await page.locator("#served").waitFor({ state: "hidden" });
  await page.locator("#panel h2").first().waitFor();
  await page.locator(".map-area path.pic-arc").first().waitFor({ state: "attached" });
}

/** Waits until the page has nothing left to do, and its picture no longer moves. */
async function still(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const idle = () => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 5000 }));
    const place = () => {
      const box = document.querySelector("path.pic-arc")?.getBoundingClientRect();
      return `${box?.x} ${box?.y} ${box?.width} ${document.getAnimations().length}`;
    };
    for (let seen = "", calm = 0; calm < 3; calm = place() === seen ? calm + 1 : 0) {
      seen = place();
      await idle();
      await new Promise(requestAnimationFrame);
    }
  });
}

/** Runs in the page: points on arcs, far enough from each other, that nothing else lies over. */
function arcPoints(most: number): { x: number; y: number }[] {
  const found: { x: number; y: number }[] = [];
  for (const path of document.querySelectorAll(".map-area path.pic-arc")) {
    if (found.length >= most) break;
    const matrix = path instanceof SVGPathElement ? path.getScreenCTM() : null;
    if (!(path instanceof SVGPathElement) || matrix === null) continue;
    const { x, y } = path.getPointAtLength(path.getTotalLength() * 0.4).matrixTransform(matrix);
    const apart = found.every((other) => Math.hypot(other.x - x, other.y - y) > 12);
    if (apart && document.elementFromPoint(x, y)?.closest(".map-area svg")) found.push({ x, y });
  }
  return found;
}
