import type { Page } from "@playwright/test";
import { type AtlasPage, articles, expect, test } from "./atlas.ts";

/** A camera in the address: no fit that moves as the page arrives. */
const camera = "105.500,17.000,6.0";
const placed = `?lang=en&c=${camera}`;

/** Keeps a file of the build back until it is let go. */
async function keepBack(page: Page, file: RegExp): Promise<{ asked: Promise<void>; letGo: () => void }> {
  let [told, letGo] = [(): void => undefined, (): void => undefined];
  const asked = new Promise<void>((resolve) => {
    told = resolve;
  });
  const free = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(file, async (route) => {
    told();
    await free;
    await route.continue();
  });
  return { asked, letGo };
}

/** Where the picture stands, as px of its corner and px to a unit of its grid. */
async function standing(atlas: AtlasPage): Promise<[number, number, number]> {
  const drawn = await atlas.picture.locator("svg.pic > g[transform]").first().getAttribute("transform");
  const [x = 0, y = 0, scale = 0] = (drawn?.match(/-?\d[\d.]*/g) ?? []).map(Number);
  return [x, y, scale];
}

/** A point of the map under no control, px of the page. */
async function middle(atlas: AtlasPage): Promise<[number, number]> {
  const box = await atlas.picture.boundingBox();
  if (box === null) throw new Error("there is no picture");
  return [box.x + box.width / 2, box.y + box.height * 0.4];
}

/** As a picture stands after a drag: moved whole, and as large as before. */
const dragged = ([x, y, scale]: [number, number, number], by: [number, number]) => [
  expect.closeTo(x + by[0], 0),
  expect.closeTo(y + by[1], 0),
  scale,
];

/** The mouse pressed in the middle of a picture whose listener is kept back. */
async function pressedEarly(atlas: AtlasPage) {
  const { page } = atlas;
  const listener = await keepBack(page, /\/gesture-listener-[^/]+\.js$/);
  await atlas.open(placed);
  await listener.asked;
  const [x, y] = await middle(atlas);
  const before = await standing(atlas);
  await page.mouse.move(x, y);
  await page.mouse.down();
  return { listener, x, y, before };
}

test("a drag is done late, and is no click, where what listens to it comes late @desktop", async ({
  atlas,
  page,
}) => {
  const { listener, x, y, before } = await pressedEarly(atlas);
  await page.mouse.move(x + 60, y + 40, { steps: 3 });
  await page.mouse.up();
  expect(await standing(atlas)).toEqual(before);
  listener.letGo();
  await expect.poll(() => standing(atlas)).toEqual(dragged(before, [60, 40]));
  await expect(atlas.heading).toHaveText("Province to province");
  await expect.poll(() => atlas.query.get("c")).not.toBe(camera);
});

test("a drag that has begun when what listens to it comes goes on @desktop", async ({ atlas, page }) => {
  const { listener, x, y, before } = await pressedEarly(atlas);
  await page.mouse.move(x + 20, y + 10);
  listener.letGo();
  await expect.poll(() => standing(atlas)).toEqual(dragged(before, [20, 10]));
  await page.mouse.move(x + 60, y + 40);
  await page.mouse.up();
  await expect.poll(() => standing(atlas)).toEqual(dragged(before, [60, 40]));
});

test("one finger's drag is done late where what listens to it comes late", async ({
  atlas,
  page,
  isMobile,
}) => {
  test.skip(!isMobile, "a mouse has no fingers");
  const listener = await keepBack(page, /\/gesture-listener-[^/]+\.js$/);
  await atlas.open(placed);
  await listener.asked;
  const [x, y] = await middle(atlas);
  const before = await standing(atlas);
  const session = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", ...touchPoints: { x: number; y: number }[]) =>
    session.send("Input.dispatchTouchEvent", { type, touchPoints });
  await touch("touchStart", { x, y });
  await touch("touchMove", { x: x + 30, y: y + 20 });
  await touch("touchMove", { x: x + 60, y: y + 40 });
  await touch("touchEnd");
  expect(await standing(atlas)).toEqual(before);
  listener.letGo();
  await expect.poll(() => standing(atlas)).not.toEqual(before);
  await expect.poll(() => atlas.query.get("c")).not.toBe(camera);
});

test("nothing lies over the picture while the GL map's data is on its way @desktop", async ({
  atlas,
  page,
}) => {
  const former = await keepBack(page, /\/outlines-vn63\.json$/);
  await atlas.open(placed);
  const [x, y] = await middle(atlas);
  const start = await standing(atlas);
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, -200);
  await former.asked;
  await expect.poll(() => standing(atlas)).not.toEqual(start);
  await expect(page.locator(".map-state")).toHaveCount(0);
  const covered = await page.evaluate(() => {
    const box = document.querySelector(".map-area")?.getBoundingClientRect();
    if (box === undefined) return null;
    return document
      .elementsFromPoint(box.left + box.width / 2, box.top + box.height * 0.33)[0]
      ?.closest(".pic-frame");
  });
  expect(covered).not.toBeNull();
  former.letGo();
  await expect(atlas.picture).toHaveCount(0);
});

test("where the drawing itself waits, what tells so takes no drag @desktop", async ({ atlas, page }) => {
  const former = await keepBack(page, /\/outlines-vn63\.json$/);
  await atlas.open(`${placed}&read=signed`);
  await former.asked;
  const told = await page.locator(".map-state").boundingBox();
  if (told === null) throw new Error("nothing tells of the waiting");
  const [x, y] = [told.x + told.width / 2, told.y + told.height / 2];
  const before = await standing(atlas);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 60, y + 40, { steps: 3 });
  await page.mouse.up();
  await expect.poll(() => standing(atlas)).toEqual(dragged(before, [60, 40]));
  former.letGo();
});

test("the fit leaves room for what arrives late, but not under the reader's hand @desktop", async ({
  atlas,
  page,
}) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  const row = await keepBack(page, /\/find-row-[^/]+\.js$/);
  await atlas.open(`?lang=en${articles}`);
  await row.asked;
  const first = await standing(atlas);
  row.letGo();
  await expect(page.getByRole("combobox")).toBeVisible();
  await expect.poll(() => standing(atlas)).not.toEqual(first);

  await page.unrouteAll();
  const again = await keepBack(page, /\/find-row-[^/]+\.js$/);
  await atlas.open(`?lang=en${articles}`);
  await again.asked;
  const [x, y] = await middle(atlas);
  const before = await standing(atlas);
  expect(before).toEqual(first);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 60, y + 40, { steps: 3 });
  await expect.poll(() => standing(atlas)).toEqual(dragged(before, [60, 40]));
  again.letGo();
  await expect(page.getByRole("combobox")).toBeVisible();
  // what the row has moved is drawn by the second frame
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
  await page.mouse.up();
  await expect.poll(() => atlas.query.get("c")).not.toBeNull();
  expect(await standing(atlas)).toEqual(dragged(before, [60, 40]));
});

test("a press that follows a turn of the wheel at once does not make it forgotten @desktop", async ({
  atlas,
}) => {
  await atlas.open(placed);
  const [clientX, clientY] = await middle(atlas);
  await expect.poll(() => atlas.picture.evaluate((frame) => "__zoom" in frame)).toBe(true);
  await atlas.picture.evaluate(
    (frame, at) => {
      const event = { bubbles: true, cancelable: true, view: window, ...at };
      frame.dispatchEvent(new WheelEvent("wheel", { ...event, deltaY: -200 }));
      frame.dispatchEvent(new MouseEvent("mousedown", event));
      window.dispatchEvent(new MouseEvent("mouseup", event));
    },
    { clientX, clientY },
  );
  await expect.poll(() => atlas.query.get("c")).not.toBe(camera);
});
