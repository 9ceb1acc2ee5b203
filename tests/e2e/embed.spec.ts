import { readdirSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import { alive, arcIn, embedOf, expect, test } from "./embed-host.ts";

const link = "link=la-salavan~vn-quang-tri-2025";

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("picture, text and the way to the atlas stand @desktop", async ({ page }) => {
    await page.goto("/embed.html");
    await expect(page.locator("#served .pic path.pic-arc").first()).toBeVisible();
    await expect(page.locator("#served h2").first()).toBeVisible();
    await expect(page.locator('#served a[href^="index.html?lang="]').first()).toBeVisible();
  });
});

const sandboxes = [
  "",
  'sandbox="allow-scripts"',
  'sandbox="allow-scripts allow-same-origin"',
  'sandbox="allow-scripts allow-popups"',
  'sandbox="allow-scripts allow-downloads"',
  'sandbox="allow-scripts allow-forms"',
];
for (const sandbox of sandboxes) {
  test(`in a frame with ${sandbox || "no sandbox"} the picture answers, and a focus opens its panel @desktop`, async ({
    page,
    host,
  }) => {
    await host.open(page, host.frame("?lang=en", sandbox));
    const frame = await alive(page);
    const { x, y } = await arcIn(frame);
    await page.mouse.click(x, y);
    await expect(frame.locator(".embed-side").getByRole("heading", { level: 3 }).first()).toBeVisible();
  });
}

test("where the host sends no CORS header to a sandboxed frame, the served picture and its link stay @desktop", async ({
  page,
  host,
}) => {
  const blocked = page.waitForEvent("console", (message) => /CORS policy/.test(message.text()));
  await host.open(
    page,
    host.frame("?lang=vi", 'sandbox="allow-scripts"', "width:100%;height:1200px", "bare/"),
  );
  await blocked;
  const frame = await embedOf(page);
  await expect(frame.locator("#served .pic path.pic-arc").first()).toBeVisible();
  await expect(frame.locator('#served a[href="index.html?lang=vi"]')).toBeVisible();
});

test("every storage that throws when it is touched harms nothing @desktop", async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException("refused", "SecurityError");
    };
    for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"]) {
      Object.defineProperty(window, name, { get: refuse });
    }
    Object.defineProperty(Document.prototype, "cookie", { get: refuse, set: refuse });
    Object.defineProperty(Navigator.prototype, "serviceWorker", { get: refuse });
  });
  await page.goto(`/embed.html?lang=en&${link}`);
  await alive(page);
  await expect(page.locator(".embed-side h3").first()).toBeVisible();
  const refused = await page.evaluate(
    () =>
      [() => localStorage, () => sessionStorage, () => indexedDB, () => caches].filter((touch) => {
        try {
          touch();
          return false;
        } catch {
          return true;
        }
      }).length,
  );
  expect(refused).toBe(4);
});

test("the wheel is the page's, with Ctrl it is the picture's; the reader is told @desktop", async ({
  page,
  host,
}) => {
  await host.open(page, `${host.frame("?lang=en")}<p style="height:3000px">More</p>`);
  const frame = await alive(page);
  await page.mouse.move(300, 300);
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(200);
  await expect(frame.getByRole("status").filter({ hasText: "Ctrl" })).toBeVisible();
  expect(new URL(frame.url()).searchParams.has("c")).toBe(false);
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -200);
  await page.keyboard.up("Control");
  await expect.poll(() => new URL(frame.url()).searchParams.has("c")).toBe(true);
  expect(await page.evaluate(() => window.scrollY)).toBe(200);
  await expect(frame.getByRole("status").filter({ hasText: "Ctrl" })).toHaveCount(0);
});

test("two fingers move the picture, one does not and is told why", async ({ page, isMobile }) => {
  test.skip(!isMobile, "a mouse has no fingers");
  await page.goto("/embed.html?lang=en");
  const frame = await alive(page);
  const session = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", ...points: [number, number][]) =>
    session.send("Input.dispatchTouchEvent", {
      type,
      touchPoints: points.map(([x, y], id) => ({ x, y, id })),
    });
  await touch("touchStart", [200, 300]);
  await touch("touchMove", [260, 300]);
  await touch("touchEnd");
  await expect(frame.getByRole("status").filter({ hasText: "two fingers" })).toBeVisible();
  expect(new URL(page.url()).searchParams.has("c")).toBe(false);
  await touch("touchStart", [180, 300], [220, 300]);
  await touch("touchMove", [120, 300], [280, 300]);
  await touch("touchEnd");
  await expect.poll(() => new URL(page.url()).searchParams.has("c")).toBe(true);
});

test("no canvas is asked for a context, and no map is fetched @desktop", async ({ page }) => {
  const scripts: string[] = [];
  page.on("request", (request) => scripts.push(new URL(request.url()).pathname));
  await page.addInitScript(() => {
    const { getContext } = HTMLCanvasElement.prototype;
    Reflect.set(window, "contexts", 0);
    Reflect.set(
      HTMLCanvasElement.prototype,
      "getContext",
      function (this: HTMLCanvasElement, ...asked: [string]) {
        Reflect.set(window, "contexts", Reflect.get(window, "contexts") + 1);
        return Reflect.apply(getContext, this, asked);
      },
    );
  });
  await page.goto(`/embed.html?lang=en&${link}`);
  await alive(page);
  await page.getByRole("button", { name: "Zoom in" }).click();
  await page.keyboard.down("Control");
  await page.mouse.move(300, 300);
  await page.mouse.wheel(0, -200);
  await page.keyboard.up("Control");
  await expect.poll(() => new URL(page.url()).searchParams.has("c")).toBe(true);
  expect(await page.evaluate(() => Reflect.get(window, "contexts"))).toBe(0);
  expect(scripts.some((path) => /\/atlas-embed-[^/]+\.js$/.test(path))).toBe(true);
  expect(
    scripts.filter((path) => /map-view|maplibre|webgl|\/atlas-(?!embed|demanded)[^/]*\.js$/.test(path)),
  ).toEqual([]);
  // the counter counts
  await page.evaluate(() => document.createElement("canvas").getContext("2d"));
  expect(await page.evaluate(() => Reflect.get(window, "contexts"))).toBe(1);
});

test("of 200 changes of size at most 20 messages tell, and the last tells what stands @desktop", async ({
  page,
  host,
}) => {
  await host.open(
    page,
    `<script>
      window.told = [];
      addEventListener("message", ({ data }) => told.push(data));
    </script>${host.frame("?lang=en&embed=my-map", 'sandbox="allow-scripts"', "width:900px;height:900px;border:0")}`,
  );
  const frame = await alive(page);
  const height = () => frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
  const told = () => page.evaluate(() => Reflect.get(window, "told") as Record<string, unknown>[]);
  const last = async () => (await told()).findLast(({ v }) => v === 1)?.height;
  await expect.poll(async () => (await last()) === (await height())).toBe(true);
  await page.evaluate(async () => {
    Reflect.set(window, "told", []);
    const element = document.querySelector("iframe");
    const start = performance.now();
    for (let n = 0; n < 200; n += 1) {
      if (element) element.style.width = `${320 + ((n * 37) % 500)}px`;
      while (performance.now() - start < n * 10) await new Promise((resolve) => setTimeout(resolve, 0));
    }
  });
  await expect.poll(async () => (await last()) === (await height())).toBe(true);
  const messages = await told();
  expect(messages.length).toBeLessThanOrEqual(20);
  expect(messages.at(-1)).toEqual({ sentinel: "amp", type: "embed-size", height: await height() });
  expect(messages.at(-2)).toEqual({ "datawrapper-height": { "my-map": await height() } });
  expect(messages.at(-3)).toEqual({ type: "lientinh:height", v: 1, id: "my-map", height: await height() });
});

test("the page's script sets the height that its own embed tells, and nothing else moves it @desktop", async ({
  page,
  host,
}) => {
  await host.open(
    page,
    `${host.frame("?lang=en", 'id="ours"', "width:700px;height:300px;border:0")}
    <iframe title="Of another" id="theirs" srcdoc="<p>Hello</p>" style="height:200px"></iframe>
    <script src="${host.atlas}embed-height.js"></script>`,
  );
  const frame = await alive(page);
  const height = await frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
  const heights = () =>
    page.evaluate(() => [...document.querySelectorAll("iframe")].map(({ style }) => style.height));
  await expect.poll(heights).toEqual([`${height}px`, "200px"]);

  const forged = await page.evaluate(async () => {
    let heard = 0;
    addEventListener("message", () => {
      heard += 1;
    });
    const told = { type: "lientinh:height", v: 1, id: "lien-tinh", height: 555 };
    class Odd {
      type = "lientinh:height";
      v = 1;
      id = "lien-tinh";
      height = 555;
      extra = 1;
    }
    const bad: unknown[] = [
      null,
      undefined,
      "lientinh:height",
      555,
      Number.NaN,
      [],
      Object.values(told),
      Object.assign([], told),
      new Map(Object.entries(told)),
      new Date(),
      new Odd(),
      Object.create(told),
      JSON.parse('{"__proto__":{"height":555},"type":"lientinh:height","v":1,"id":"lien-tinh"}'),
      JSON.parse('{"__proto__":1,"type":"lientinh:height","v":1,"id":"lien-tinh","height":555}'),
      { ...told, more: 1 },
      { ...told, v: 2 },
      { ...told, v: "1" },
      { ...told, id: 1 },
      { ...told, id: "__proto__" },
      { ...told, type: "lientinh:Height" },
      ...[
        Number.NaN,
        Number.POSITIVE_INFINITY,
        Number.NEGATIVE_INFINITY,
        "555",
        "1e3",
        null,
        [555],
        { px: 555 },
        true,
      ].map((height) => ({ ...told, height })),
    ];
    const theirs = document.querySelector<HTMLIFrameElement>("#theirs")?.contentWindow;
    const ours = document.querySelector<HTMLIFrameElement>("#ours")?.contentWindow;
    // each bad one as if from our own embed; the good one from this page, from a foreign frame, from nowhere
    for (let n = 0; n < 170; n += 1) {
      window.dispatchEvent(
        new MessageEvent("message", { source: ours ?? null, data: structuredClone(bad[n % bad.length]) }),
      );
    }
    for (let n = 0; n < 10; n += 1) {
      window.postMessage({ ...told, height: n % 2 ? 555 : 1e9 }, "*");
      window.dispatchEvent(new MessageEvent("message", { source: theirs ?? null, data: told }));
      window.dispatchEvent(new MessageEvent("message", { source: null, data: told }));
    }
    await new Promise((resolve) => setTimeout(resolve, 0));
    while (heard < 200) await new Promise((resolve) => setTimeout(resolve, 0));
    return heard;
  });
  expect(forged).toBe(200);
  expect(await heights()).toEqual([`${height}px`, "200px"]);

  // a real one, and the bounds of what one can ask for
  for (const [asked, got] of [
    [640.2, "641px"],
    [1e9, "4000px"],
    [-5, "120px"],
  ] as const) {
    await frame.evaluate(
      (told) =>
        window.parent.postMessage({ type: "lientinh:height", v: 1, id: "lien-tinh", height: told }, "*"),
      asked,
    );
    await expect.poll(heights).toEqual([got, "200px"]);
  }
});

test("an embed takes no orders from the page around it, and leaves its history alone @desktop", async ({
  page,
  host,
}) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await host.open(page, host.frame("?lang=en"));
  const frame = await alive(page);
  const before = await page.evaluate(() => history.length);
  const html = () => frame.locator("#app").innerHTML();
  await expect(frame.locator(".embed-stage circle.pic-dot").first()).toBeVisible();
  const still = await html();
  await page.evaluate(() => {
    const target = document.querySelector("iframe")?.contentWindow;
    for (let n = 0; n < 100; n += 1) {
      target?.postMessage(
        { type: "lientinh:height", v: 1, height: n, navigateTo: "https://example.org/", html: "<b>" },
        "*",
      );
    }
  });
  await frame.evaluate(() => new Promise((resolve) => setTimeout(resolve, 0)));
  expect(await html()).toBe(still);
  const { x, y } = await arcIn(frame);
  await page.mouse.click(x, y);
  await expect(frame.locator(".embed-side h3").first()).toBeVisible();
  expect(await page.evaluate(() => history.length)).toBe(before);
});

test("by keyboard alone: step, open, go on in the panel, back @desktop", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("/embed.html?lang=en");
  await alive(page);
  await page.keyboard.press("Tab");
  await expect(page.locator(".pic-alive")).toBeFocused();
  await page.keyboard.press("n");
  await expect(page.locator(".embed-stage [data-side]")).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.locator(".embed-side h3").first()).toBeVisible();
  await page.keyboard.press("+");
  await expect.poll(() => new URL(page.url()).searchParams.has("c")).toBe(true);
  await page.keyboard.press("0");
  await expect.poll(() => new URL(page.url()).searchParams.has("c")).toBe(false);
  await page.keyboard.press("Escape");
  await expect(page.locator(".embed-choose")).toBeVisible();
});

test("each chrome has what it is to have, and the address holds @desktop", async ({ page }) => {
  const open = async (query: string) => {
    await page.goto(`/embed.html?lang=en${query}`);
    await alive(page);
  };
  const credit = page.locator("#app .pic-credit");
  await open("&chrome=compact");
  await expect(page.locator("#app .pic-legend")).toBeVisible();
  await expect(page.locator(".embed-time, #app .embed-side")).toHaveCount(0);
  await expect(credit).toBeVisible();
  await open(`&chrome=compact&${link}`);
  await expect(page.locator("#app .embed-side h3").first()).toBeVisible();
  await open(`&chrome=none&${link}`);
  await expect(page.locator(".embed-time, #app .embed-side, #app .pic-legend")).toHaveCount(0);
  await expect(credit).toBeVisible();
  await page.mouse.click(...(Object.values(await arcIn(page.mainFrame())) as [number, number]));
  await expect(page.locator(".embed-stage [data-side]")).toBeVisible();
  await open("&at=2025-06-30&read=signed&islands=off&topic=education-training&q=sinh");
  await expect(page.locator("#app .embed-inset")).toHaveCount(0);
  await expect(page.locator(".embed-stage .pic-area")).not.toHaveCount(0);
  await expect(page.locator("#app .embed-notice li")).toHaveCount(0);
  const atlas = page.getByRole("link", { name: "Open in the atlas" });
  await expect(atlas).toHaveAttribute(
    "href",
    /\/index\.html\?lang=en&at=2025-06-30&read=signed&topic=.*q=sinh/,
  );
  await open("&at=nonsense&chrome=everything&province=vn-atlantis");
  await expect(page.locator("#app .embed-notice li")).toHaveCount(1);
  await expect(page.locator("#app .embed-inset")).toBeVisible();
});

test("records that fail are named, the served page stays, and a retry mends it @desktop", async ({
  page,
}) => {
  let struck = 0;
  await page.route("**/reader/*.json", (route) => {
    struck += 1;
    return route.fulfill({ status: 404, body: "gone" });
  });
  await page.goto("/embed.html?lang=en&at=2025-06-30");
  const notices = page.locator("[aria-live=polite] li");
  await expect(notices.filter({ hasText: "atlas.json" })).toBeVisible();
  await expect(page.locator("#served .pic")).toBeVisible();
  expect(struck).toBeGreaterThan(0);
  await page.unroute("**/reader/*.json");
  await page.route("**/reader/outlines-vn63.json", (route) => route.abort());
  await notices.getByRole("button").click();
  await alive(page);
  await expect(notices.filter({ hasText: "outlines-vn63.json" })).toBeVisible();
  await page.unrouteAll();
  await notices.getByRole("button").click();
  await expect(notices).toHaveCount(0);
});

for (const theme of ["light", "dark"]) {
  test(`axe finds nothing in the embed and the dialog: ${theme}`, async ({ page }) => {
    const check = async (state: string, part: string) => {
      const { violations } = await new AxeBuilder({ page })
        .include(part)
        // the marks of the picture are one image
        .exclude("svg g")
        .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
        .analyze();
      expect(
        violations.map(({ id, nodes }) => `${state}: ${id} ${nodes.map(({ target }) => target)}`),
      ).toEqual([]);
    };
    for (const query of [
      "lang=vi",
      `lang=lo&${link}`,
      "lang=en&chrome=compact&province=vn-quang-tri-2025&at=nonsense",
      "lang=lo&chrome=none",
    ]) {
      await page.goto(`/embed.html?theme=${theme}&${query}`);
      await alive(page);
      if (/link|province/.test(query)) await expect(page.locator(".embed-side h3").first()).toBeVisible();
      await check(query, "body");
    }
    const lang = theme === "light" ? "vi" : "lo";
    await page.goto(`/?theme=${theme}&lang=${lang}`);
    await expect(page.locator("#served")).toBeHidden();
    const options = page.locator("[popovertarget=options]");
    if (await options.isVisible()) await options.click();
    await page.locator("[aria-haspopup=dialog]").click();
    await expect(page.getByRole("dialog")).toBeVisible();
    await check(`dialog ${lang}`, "dialog > :not(:has(iframe))");
  });
}

test("at 390 and 320 px nothing scrolls sideways @desktop", async ({ page }) => {
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 640 });
    for (const query of [
      "lang=vi",
      `lang=lo&${link}`,
      `lang=en&chrome=compact&${link}`,
      "lang=vi&chrome=none",
    ]) {
      await page.goto(`/embed.html?${query}`);
      await alive(page);
      const sideways = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(await sideways()).toBeLessThanOrEqual(0);
    }
  }
});

test("the dialog hands out the link and a code that works, without its script too @desktop", async ({
  page,
  host,
}) => {
  await page.addInitScript(() => {
    Reflect.set(navigator.clipboard, "writeText", () => Promise.reject(new Error("refused")));
  });
  await page.goto(`/?lang=en&${link}`);
  await page.getByRole("button", { name: "Share" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.locator("p").first()).toHaveText(
    /\?lang=en&link=la-salavan~vn-quang-tri-2025&at=\d{4}-\d\d-\d\d$/,
  );
  await dialog.getByRole("radio", { name: "Short" }).check({ force: true });
  await dialog.getByRole("checkbox").uncheck();
  await dialog.getByRole("button", { name: "Copy the code" }).click();
  const code = await page.evaluate(() => window.getSelection()?.toString() ?? "");
  expect(code).toContain("chrome=compact");
  expect(code).not.toContain("<script");
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  expect(new URL(page.url()).searchParams.has("link")).toBe(true);
  await host.open(page, code);
  const frame = await alive(page);
  await expect(frame.locator(".embed-side h3").first()).toBeVisible();
  await expect(page.getByRole("link")).toHaveAttribute("href", /\?lang=en&link=/);
});

test("the host sends every file to any frame, as what it is; what is missing is missing @desktop", async ({
  request,
}) => {
  const types: Record<string, RegExp> = {
    html: /^text\/html/,
    js: /^(text|application)\/javascript/,
    css: /^text\/css/,
    json: /^application\/json/,
    svg: /^image\/svg/,
    png: /^image\/png/,
    woff2: /^font\/woff2/,
  };
  const files = readdirSync(new URL("../../dist", import.meta.url), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith(".map"))
    .map((entry) => `${entry.parentPath.split(/[\\/]dist[\\/]?/).at(-1)}/${entry.name}`.replace(/^\//, ""))
    .filter((path) => !path.startsWith("data/v1/reader/agreements/"));
  expect(files.length).toBeGreaterThan(40);
  for (const path of files) {
    const response = await request.get(`/${path}`);
    const headers = response.headers();
    expect([path, response.status()]).toEqual([path, 200]);
    expect(headers["access-control-allow-origin"]).toBe("*");
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["content-type"]).toMatch(types[path.split(".").at(-1) ?? ""] ?? /./);
  }
  for (const path of ["assets/atlas-gone.js", "data/v1/gone.json", "gone"]) {
    expect((await request.get(`/${path}`)).status()).toBe(404);
  }
});
