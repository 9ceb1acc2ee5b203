import { readFileSync } from "node:fs";
import { test as base, expect, type Locator, type Page } from "@playwright/test";
import { scaleOf } from "../../src/domain/camera.ts";
import { gridOrigin, gridUnits } from "../../src/domain/grid.ts";
import { fromWorld } from "../../src/domain/mercator.ts";
import type { Camera } from "../../src/domain/view.ts";

/** Everything that went wrong in the page itself, and every request that left for another host. */
interface Faults {
  errors: string[];
  foreign: string[];
  violations: string[];
}

declare global {
  interface Window {
    policyViolations?: string[];
  }
}

/** The atlas as a reader handles it, in the words of the design. */
export class AtlasPage {
  readonly page: Page;
  readonly faults: Faults = { errors: [], foreign: [], violations: [] };

  constructor(page: Page, origin: string) {
    this.page = page;
    page.on("pageerror", (error) => this.faults.errors.push(error.message));
    page.on("request", (request) => {
      const url = new URL(request.url());
      if (url.protocol.startsWith("http") && url.origin !== origin) this.faults.foreign.push(request.url());
    });
  }

  /** Opens an address and waits until the atlas stands on the page. */
  async open(query = ""): Promise<void> {
    await this.page.goto(`/${query}`);
    await this.ready();
  }

  async ready(): Promise<void> {
    await expect(this.page.locator("#served")).toBeHidden();
    await expect(this.panel).toBeVisible();
  }

  get panel(): Locator {
    return this.page.locator("#panel");
  }
  get heading(): Locator {
    return this.panel.getByRole("heading", { level: 2 });
  }
  get picture(): Locator {
    return this.page.locator(".map-area > .pic-frame");
  }
  get canvas(): Locator {
    return this.page.locator(".map-area canvas");
  }
  get tip(): Locator {
    return this.page.locator(".map-area > [data-side]");
  }
  get notices(): Locator {
    return this.page.locator("[aria-live=polite] li");
  }
  get query(): URLSearchParams {
    return new URL(this.page.url()).searchParams;
  }

  /** Where the picture stands: lng and lat of its middle, and its zoom, read off what is drawn. */
  async pictureCamera(): Promise<Camera> {
    const drawn = await this.picture.locator("svg.pic > g[transform]").first().getAttribute("transform");
    const size = await this.picture.boundingBox();
    const [x = 0, y = 0, scale = 1] = (drawn?.match(/-?[\d.]+/g) ?? []).map(Number);
    if (size === null) throw new Error("there is no picture");
    const world = (middle: number, at: number, origin: number) => (middle - at) / scale / gridUnits + origin;
    const [lng, lat] = fromWorld([
      world(size.width / 2, x, gridOrigin[0]),
      world(size.height / 2, y, gridOrigin[1]),
    ]);
    return { lng, lat, zoom: Math.log2((scale * gridUnits) / scaleOf(0)) };
  }

  /** The page's px of a point on the first mark with a class, at a share of its length. */
  async pointOn(className: string, share = 0.5): Promise<[number, number]> {
    const mark = this.picture.locator(`path.${className}`).first();
    await expect(mark).toBeAttached();
    return mark.evaluate((element, at) => {
      if (!(element instanceof SVGPathElement)) throw new TypeError("not a path");
      const matrix = element.getScreenCTM();
      if (matrix === null) throw new TypeError("not on the screen");
      const { x, y } = element.getPointAtLength(element.getTotalLength() * at).matrixTransform(matrix);
      return [x, y];
    }, share);
  }

  async hoverOn(className: string, share?: number): Promise<void> {
    await this.page.mouse.move(...(await this.pointOn(className, share)));
  }
  async clickOn(className: string, share?: number): Promise<void> {
    await this.page.mouse.click(...(await this.pointOn(className, share)));
  }

  /** Moves through the map by the wheel, so that the GL map takes over, and waits until it has. */
  async moveToGl(): Promise<void> {
    await expect(this.picture).toBeVisible();
    const box = await this.page.locator(".map-area").boundingBox();
    if (box === null) throw new Error("there is no map");
    await this.page.mouse.move(box.x + box.width / 2, box.y + box.height / 3);
    await this.page.mouse.wheel(0, -200);
    await expect(this.canvas).toBeAttached();
    await expect(this.picture).toHaveCount(0, { timeout: 60_000 });
    await expect(this.canvas).toBeVisible();
  }

  /** Nothing may have gone wrong unseen. */
  async expectNoFaults(): Promise<void> {
    this.faults.violations = await this.page.evaluate(() => window.policyViolations ?? []);
    expect(this.faults).toEqual({ errors: [], foreign: [], violations: [] });
  }
}

/** A test with an atlas, which at its end asserts that no error, foreign request or policy violation went by. */
export const test = base.extend<{ atlas: AtlasPage }>({
  atlas: async ({ page, baseURL }, use) => {
    await page.addInitScript(() => {
      window.policyViolations = [];
      document.addEventListener("securitypolicyviolation", (event) =>
        window.policyViolations?.push(`${event.violatedDirective} ${event.blockedURI}`),
      );
    });
    const atlas = new AtlasPage(page, new URL(baseURL ?? "").origin);
    await use(atlas);
    if (!page.isClosed()) await atlas.expectNoFaults();
  },
});

/** Leaves what the five articles tell whole: few marks on the map, and the same ones whatever else the data gains. */
export const articles = "&completeness=whole";

/** A published file of the build under test. */
export const published = <T>(name: string): T =>
  JSON.parse(readFileSync(new URL(`../../dist/data/v1/${name}`, import.meta.url), "utf8"));

export { expect };
