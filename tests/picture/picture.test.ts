import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { cameraFor } from "../../src/domain/camera.ts";
import { Picture, type PictureProps } from "../../src/picture/picture.tsx";
import { countClass, islands, outlines, scene } from "./fixture.ts";

const size = { width: 900, height: 600 };
const camera = cameraFor(scene.bounds, size, { top: 80, right: 80, bottom: 80, left: 80 });
const draw = (over: Partial<PictureProps> = {}) =>
  renderToStaticMarkup(
    createElement(Picture, { scene, outlines, islands, lang: "vi", camera, size, ...over }),
  );

test("every mark of the scene is drawn once, by its class", () => {
  const markup = draw();
  expect(countClass(markup, "pic-area")).toBe(4);
  expect(countClass(markup, "pic-la")).toBe(1);
  expect(countClass(markup, "pic-ghost")).toBe(1);
  expect(countClass(markup, "pic-border")).toBe(2);
  expect(countClass(markup, "pic-hairline")).toBe(1);
  expect(countClass(markup, "pic-glow")).toBe(1);
  expect(markup).toMatch(
    /class="pic-glow pic-normal" d="(.+?)"><\/path><\/g>.*<path class="[^"]*pic-signed[^"]*" d="\1"/,
  );
  expect(countClass(markup, "pic-arc")).toBe(2);
  expect(countClass(markup, "pic-dashed")).toBe(1);
  expect(countClass(markup, "pic-ring")).toBe(1);
  expect(countClass(markup, "pic-dot")).toBe(3);
  expect(countClass(markup, "pic-place")).toBe(1);
  expect(countClass(markup, "pic-label")).toBe(3);
  expect(countClass(markup, "pic-context")).toBe(1);
});

test("an arc that leaves the scene leaves the markup, and nothing else does", () => {
  const fewer = draw({ scene: { ...scene, arcs: scene.arcs.slice(1) } });
  expect(countClass(fewer, "pic-arc")).toBe(1);
  expect(countClass(fewer, "pic-neighbours-across")).toBe(0);
  expect(countClass(fewer, "pic-dot")).toBe(3);
});

test("names are those of the language", () => {
  expect(draw({ lang: "lo" })).toContain(">ຊີ</text>");
  expect(draw({ lang: "lo" })).not.toContain(">Xê</text>");
});

test("moving the camera changes one transform and what stands in px, never a path of the ground", () => {
  const paths = (markup: string) =>
    [...markup.matchAll(/class="pic-(?:area|border|arc)[^>]* d="[^"]*"/g)].join();
  const moved = draw({ camera: { ...camera, lng: camera.lng + 0.3, zoom: camera.zoom + 0.2 } });
  expect(paths(moved)).toBe(paths(draw()));
  expect(moved).not.toBe(draw());
});

test("what the pointer is on is drawn once more, and no name moves", () => {
  const names = (markup: string) => [...markup.matchAll(/<text class="pic-label.*?<\/text>/g)].join();
  const link = draw({ hover: { kind: "link", id: "la-a~vn-b" } });
  expect(countClass(link, "pic-arc")).toBe(3);
  expect(countClass(draw({ hover: { kind: "province", id: "vn-c" } }), "pic-area-hover")).toBe(1);
  expect(countClass(draw({ hover: { kind: "border", id: "la-a~vn-b" } }), "pic-border-hover")).toBe(1);
  expect(countClass(draw({ hover: { kind: "place", id: "pass" } }), "pic-hovered")).toBe(1);
  expect(countClass(draw({ hover: { kind: "link", id: "vn-c~vn-c" } }), "pic-hovered")).toBe(1);
  expect(names(link)).toBe(names(draw()));
});

test("it is a stop of the Tab key only where it answers, and says what it shows", () => {
  expect(draw()).not.toContain("tabindex");
  expect(draw({ onIntent: () => {} })).toContain('tabindex="0"');
  expect(draw({ lang: "en" })).toContain(
    'aria-label="Map of provinces: 3 links, 1 border with signed agreements"',
  );
});

test("the inset stands where the scene asks for it", () => {
  expect(countClass(draw(), "pic-inset")).toBe(1);
  expect(countClass(draw(), "pic-island")).toBe(3);
  expect(draw({ insetAt: [12, 34] })).toMatch(/class="pic-inset"[^>]* x="12" y="34"/);
  expect(countClass(draw({ scene: { ...scene, islands: false } }), "pic-inset")).toBe(0);
});
