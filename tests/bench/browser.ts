import { type BrowserServer, chromium, type Page } from "@playwright/test";
import { findChromium } from "../harness/chromium.ts";

/** How every page of the bench is shown: WebGL without a graphics card, and no request that leaves this machine. */
export const chromiumFlags = [
  "--no-sandbox",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  "--ignore-gpu-blocklist",
  // WebGL stays; without a graphics card the page itself is painted several times faster so
  "--disable-gpu-rasterization",
  // a frame of very many arcs takes longer than it waits, and then it would end the browser
  "--disable-gpu-watchdog",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  // memory is measured when it is asked for, not when the browser finds the time
  "--enable-blink-features=ForceEagerMeasureMemory",
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
];

/** The path of the Chromium to use. Throws where there is none. */
export function chromiumPath(): string {
  const path = findChromium();
  if (path === undefined) throw new Error("The bench needs a Chromium. Name one in CHROMIUM_PATH.");
  return path;
}

/** A browser in a process of its own, which can be ended even where a page of it answers no more. */
export const launch = (): Promise<BrowserServer> =>
  chromium.launchServer({ executablePath: chromiumPath(), args: chromiumFlags, headless: true });

/** Runs a function in a page before anything else of it does. */
export async function runFirst(page: Page, script: () => void): Promise<void> {
  // what translates our scripts for Node wraps the functions inside them in this, which no page has
  await page.addInitScript("globalThis.__name = (value) => value;");
  await page.addInitScript(script);
}

/** The version of the Chromium in use. */
export async function chromiumVersion(): Promise<string> {
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumFlags });
  const version = browser.version();
  await browser.close();
  return version;
}
