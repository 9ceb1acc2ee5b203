import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { LegendEntry } from "../../src/domain/scene-marks.ts";
import { langs } from "../../src/domain/text.ts";
import { pictureMessages } from "../../src/i18n/picture.ts";
import { Credit } from "../../src/picture/credit.tsx";
import { Legend } from "../../src/picture/legend.tsx";
import { countClass } from "./fixture.ts";

const every: LegendEntry[] = [
  { kind: "arc", relation: "neighbours-across", stroke: "solid" },
  { kind: "arc", relation: "distant-across", stroke: "dashed" },
  { kind: "arc", relation: "neighbours-domestic", stroke: "solid" },
  { kind: "arc", relation: "distant-domestic", stroke: "dashed" },
  { kind: "talks" },
  { kind: "planned" },
  { kind: "ring" },
  { kind: "border", draw: "signed" },
  { kind: "border", draw: "contact" },
  { kind: "border", draw: "local" },
  { kind: "border", draw: "silent" },
  { kind: "ghost" },
  { kind: "place" },
];
const draw = (entries: LegendEntry[], lang: (typeof langs)[number] = "en") =>
  renderToStaticMarkup(createElement(Legend, { entries, lang }));
const words = (markup: string) => [...markup.matchAll(/<span>(.*?)<\/span>/g)].map(([, text]) => text);

test("it lists what it is given, in that order, and nothing else", () => {
  const markup = draw([{ kind: "ring" }, { kind: "border", draw: "silent" }]);
  expect(words(markup)).toEqual(["One province today", "Border: nothing found"]);
  expect(countClass(markup, "pic-ring")).toBe(1);
  expect(countClass(markup, "pic-silent")).toBe(1);
  expect(countClass(markup, "pic-arc")).toBe(0);
  expect(draw([])).toBe("");
});

test("samples carry the second cue of their marks", () => {
  expect(draw([{ kind: "arc", relation: "neighbours-across", stroke: "solid" }])).toContain(
    "pic-arc pic-neighbours-across pic-solid",
  );
  expect(draw([{ kind: "arc", relation: "distant-domestic", stroke: "dashed" }])).toContain(
    "pic-arc pic-distant-domestic pic-dashed",
  );
  expect(draw([{ kind: "talks" }])).toContain("pic-dotted");
  expect(draw([{ kind: "planned" }])).toContain('stroke-width="1.5"');
  expect(countClass(draw([{ kind: "border", draw: "signed" }]), "pic-glow")).toBe(1);
  expect(countClass(draw([{ kind: "border", draw: "contact" }]), "pic-glow")).toBe(0);
});

test("every entry has words of its own in every language", () => {
  for (const lang of langs) expect(new Set(words(draw(every, lang))).size).toBe(every.length);
});

test("the credit names its sources as links", () => {
  const markup = renderToStaticMarkup(createElement(Credit, { lang: "lo" }));
  expect(markup).toContain('<a href="https://www.openstreetmap.org/copyright"');
  for (const name of [pictureMessages.lo.openStreetMap, "Natural Earth", "GeoNames"])
    expect(markup).toContain(`>${name}</a>`);
});
