import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";

/**
 * How far apart two px may be, in parts of black to white as the eye weighs it (pixelmatch's YIQ distance), before
 * they count as different. Below it lie the roundings of blended colours; what it finds on an edge that is smooth in
 * either picture is left out as antialiasing.
 */
const threshold = 0.1285;

/** What is compared: the map alone. Controls stand over both, and names are placed by each renderer for itself. */
const mapAlone = `
  body * { visibility: hidden !important; }
  body .map-area, body .map-area > .pic-frame *, body .map-area canvas { visibility: visible !important; }
  body .map-area > .pic-frame .pic-labels * { visibility: hidden !important; }
`;

/** Has the GL map draw its names as nothing: it draws letters by the canvas's own means. To be called before opening. */
export async function drawNoNames(page: Page): Promise<void> {
  await page.addInitScript(() => {
    for (const context of [CanvasRenderingContext2D, OffscreenCanvasRenderingContext2D]) {
      context.prototype.fillText = () => undefined;
    }
  });
}

/** Leaves on the page only what is compared. The policy of the page forbids a style element, not this. */
export const showMapAlone = (page: Page): Promise<void> =>
  page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
  }, mapAlone);

/** The map as it is seen. */
export const mapImage = async (page: Page): Promise<PNG> =>
  PNG.sync.read(await page.locator(".map-area").screenshot({ animations: "disabled" }));

/** Where two images differ. */
export interface Difference {
  /** px, antialiasing left out */
  px: number;
  /** boxes of 8 × 8 px whose mean colours are apart */
  boxes: number;
  /** both images and where they differ, side by side */
  write: (name: string) => void;
}

/**
 * Compares two images in two ways. Px by px, it finds whatever has another colour, place or form. By boxes, it finds
 * a stroke that is missing, however thin or pale: within a box antialiasing evens out, and a stroke does not.
 */
export function difference(one: PNG, other: PNG): Difference {
  const { width, height } = one;
  if (other.width !== width || other.height !== height) throw new Error("images of two sizes");
  const seen = new PNG({ width, height });
  const px = pixelmatch(one.data, other.data, seen.data, width, height, { threshold });
  const write = (name: string) => {
    const folder = fileURLToPath(new URL("../.reports/overlay/", import.meta.url));
    mkdirSync(folder, { recursive: true });
    const all = new PNG({ width: 3 * width, height });
    for (const [i, image] of [one, other, seen].entries())
      PNG.bitblt(image, all, 0, 0, width, height, i * width, 0);
    writeFileSync(`${folder}${name.replaceAll(" ", "-")}.png`, PNG.sync.write(all));
  };
  return { px, boxes: boxesApart(one, other), write };
}

const boxSize = 8;
/** How far apart the means of two boxes may be in any of red, green and blue, of 255. */
const boxThreshold = 12;

function boxesApart(one: PNG, other: PNG): number {
  let apart = 0;
  for (let y = 0; y + boxSize <= one.height; y += boxSize / 2) {
    for (let x = 0; x + boxSize <= one.width; x += boxSize / 2) {
      if (boxDistance(one, other, x, y) > boxThreshold) apart += 1;
    }
  }
  return apart;
}

function boxDistance(one: PNG, other: PNG, left: number, top: number): number {
  const sums = [0, 0, 0];
  for (let y = top; y < top + boxSize; y++) {
    for (let x = left; x < left + boxSize; x++) {
      const at = (y * one.width + x) * 4;
      for (const c of [0, 1, 2]) {
        sums[c] = (sums[c] ?? 0) + (one.data[at + c] ?? 0) - (other.data[at + c] ?? 0);
      }
    }
  }
  return Math.max(...sums.map(Math.abs)) / boxSize ** 2;
}

/** Goes to an address within the page, as Back and Forward do. */
export const goTo = (page: Page, query: string): Promise<void> =>
  page.evaluate((address) => {
    history.pushState(null, "", address);
    dispatchEvent(new PopStateEvent("popstate"));
  }, query);
