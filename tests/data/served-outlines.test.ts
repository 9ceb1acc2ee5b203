import { readFileSync } from "node:fs";
import { afterEach, beforeAll, expect, test, vi } from "vitest";
import { readOutlines, servedOutlines } from "../../src/data/served-outlines.ts";
import type { Dataset } from "../../src/domain/dataset.ts";
import { type Outlines, outlinesOf } from "../../src/domain/outlines.ts";
import { prerender } from "../../src/pipeline/prerender.tsx";
import { realDataset } from "../domain/real-dataset.ts";
import { documentOf } from "./served-document.ts";

let data: Dataset;
let outlines: Outlines;
let page: string;
beforeAll(async () => {
  const real = await realDataset();
  ({ data } = real);
  outlines = outlinesOf(real.geometry);
  const served = prerender(data, outlines, data.manifest.dataVersion);
  page = readFileSync("index.html", "utf8").replace("<!--served-->", () => served);
});
afterEach(() => vi.unstubAllGlobals());

const read = (html: string): Outlines => {
  vi.stubGlobal("document", documentOf(html));
  return readOutlines(document);
};

test("the served page holds the outlines of today, every one and to the letter, and none of the former provinces", () => {
  expect(read(page)).toEqual({
    areas: { vn63: new Map(), vn34: outlines.areas.vn34, la18: outlines.areas.la18 },
    borders: { vn63: new Map(), vn34: outlines.borders.vn34 },
    context: outlines.context,
  });
  expect([outlines.areas.vn34.size, outlines.areas.la18.size]).toEqual([34, 18]);
  expect(outlines.context).toMatch(/^M/);
});

test("what the app draws beside the served page is not read, and a page without a picture gives none", () => {
  const elsewhere = `<div id="app"><svg><path data-area="vn-nowhere" d="M1 1l1 1z"></path></svg></div>`;
  expect(read(page.replace('<div id="app"></div>', () => elsewhere)).areas).toEqual(read(page).areas);
  expect(page.replace('<div id="app"></div>', () => elsewhere)).toContain("vn-nowhere");
  expect(read('<div id="served"></div>')).toEqual({
    areas: { vn63: new Map(), vn34: new Map(), la18: new Map() },
    borders: { vn63: new Map(), vn34: new Map() },
    context: "",
  });
});

test("it is read once: what happens to the page later changes nothing", () => {
  vi.stubGlobal("document", documentOf(page));
  const first = servedOutlines();
  vi.stubGlobal("document", documentOf("<div></div>"));
  expect(servedOutlines()).toBe(first);
  expect(first.areas.vn34.size).toBe(34);
});
