import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

/** Where a Chromium is: the one that CHROMIUM_PATH names, the system's, or Playwright's own; undefined where there is none. */
export const findChromium = (): string | undefined =>
  [
    process.env.CHROMIUM_PATH,
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    chromium.executablePath(),
  ].find((path) => path !== undefined && existsSync(path));
