import { readdirSync } from "node:fs";
import { alive, arcIn, embedOf, expect, linkInFocus, test } from "./embed-host.ts";

// The embed as the page around it has it: frames, wheel, messages, the code that is handed out, the files.

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

test("the dialog hands out the link and a code that works, without its script too @desktop", async ({
  page,
  host,
}) => {
  await page.addInitScript(() => {
    Reflect.set(navigator.clipboard, "writeText", () => Promise.reject(new Error("refused")));
  });
  await page.goto(`/?lang=en&${linkInFocus}`);
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
