import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { langs } from "../../src/domain/text.ts";
import { StaticPicture } from "../../src/picture/static-picture.tsx";
import { countClass, islands, label, outlines, scene } from "./fixture.ts";

const size = { width: 820, height: 900 };
const texts = { title: "Bản đồ", description: "Ba mối liên kết" };
const draw = (shown = scene) =>
  renderToStaticMarkup(
    createElement(StaticPicture, { scene: shown, outlines, islands, langs, size, ...texts }),
  );
const group = (markup: string, name: string) =>
  markup.split(`<g class="${name}">`)[1]?.split('<g class="pic-')[0] ?? "";

test("it draws the ground once and the names in every language, at two sizes", () => {
  const markup = draw();
  expect(countClass(markup, "pic-area")).toBe(4);
  expect(countClass(markup, "pic-arc")).toBe(2);
  expect(countClass(markup, "pic-by-lang")).toBe(6);
  for (const lang of langs) expect(markup.split(`lang="${lang}"`)).toHaveLength(3);
  expect(markup).toContain(">Bee</text>");
  expect(markup).toContain(">ບີ</text>");
});

test("it fits any box, and is named", () => {
  expect(draw()).toContain('viewBox="0 0 820 900" preserveAspectRatio="xMidYMid meet"');
  expect(draw()).toContain("<title>Bản đồ</title><desc>Ba mối liên kết</desc>");
  expect(draw()).not.toContain("tabindex");
});

test("the narrow names are larger and fewer", () => {
  const near = Array.from({ length: 30 }, (_, i) =>
    label(`Tỉnh số ${i}`, [102.2 + (i % 6), 16.2 + Math.floor(i / 6) * 0.35], { rank: i }),
  );
  const markup = draw({ ...scene, labels: near, dots: [], rings: [] });
  const [wide, narrow] = [group(markup, "pic-wide"), group(markup, "pic-narrow")];
  expect(countClass(narrow, "pic-label")).toBeLessThan(countClass(wide, "pic-label"));
  const typeSize = (part: string) => Number(part.match(/class="pic-label[^>]* font-size="([\d.]+)"/)?.[1]);
  expect(typeSize(narrow)).toBeGreaterThan(2 * typeSize(wide));
});
