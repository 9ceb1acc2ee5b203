import { fileURLToPath } from "node:url";
import { defineConfig } from "@playwright/test";
import { findChromium } from "../harness/chromium.ts";

const port = 41730;
const address = `http://127.0.0.1:${port}/`;
const ci = process.env.CI !== undefined;

export default defineConfig({
  testDir: ".",
  outputDir: "../.reports/e2e",
  reporter: [["list"], ["json", { outputFile: "../.reports/e2e.json" }]],
  workers: 2,
  // generous for software WebGL on two busy cores: a test waits for what it expects, never for a time
  timeout: 90_000,
  expect: { timeout: 20_000 },
  retries: ci ? 1 : 0,
  forbidOnly: ci,
  use: {
    baseURL: address,
    timezoneId: "UTC",
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: findChromium(),
      args: [
        "--no-sandbox",
        // WebGL without a graphics card: the same pixels on every machine.
        "--use-angle=swiftshader",
        "--enable-unsafe-swiftshader",
        "--ignore-gpu-blocklist",
        // WebGL stays; the page itself is painted several times faster without it
        "--disable-gpu-rasterization",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
      ],
    },
  },
  projects: [
    { name: "desktop", use: { viewport: { width: 1440, height: 900 } } },
    {
      name: "phone",
      // what only a mouse or a keyboard can do
      grepInvert: /@desktop/,
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    },
  ],
  webServer: {
    command: `vite preview --host 127.0.0.1 --port ${port} --strictPort`,
    cwd: fileURLToPath(new URL("../..", import.meta.url)),
    url: address,
  },
});
