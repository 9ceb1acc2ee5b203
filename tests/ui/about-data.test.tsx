import { expect, test } from "vitest";
import { dataPortrait } from "../../src/domain/data-portrait.ts";
import { langs } from "../../src/domain/text.ts";
import { AboutData } from "../../src/ui/about/about-data.tsx";
import { data, manifest, sources, whole } from "./fixture.ts";
import { markup, nav, read } from "./page.ts";

const page = (lang: (typeof langs)[number]) => (
  <AboutData
    lang={lang}
    nav={nav}
    data={data}
    portrait={dataPortrait(data, { agreements: whole, sources, manifest })}
  />
);

test("the page tells method, figures, gaps, how to report a mistake, and every published file that is not cut from another", () => {
  const text = read(page("en"));
  expect(text).toContain("4 agreements in the data of");
  expect(text).toContain("“None found” means: not in the pages read.");
  expect(text).toMatch(/Memorandum\s*\d|memorandum\s*\d/);
  expect(text).toContain("Open an issue");
  const linked = [...markup(page("en")).matchAll(/href="data\/v1\/([^"]+)"/g)].map(([, path]) => path);
  expect(linked).toEqual(["agreements.csv", "agreements.json"]);
  expect(manifest.files.map(({ path }) => path)).toEqual([...linked, "reader/atlas.json"]);
});

test("coverage has a row for every province that stands today, which leads to it", () => {
  for (const lang of langs) {
    const html = markup(page(lang));
    const standing = data.provinces.filter(({ validTo }) => validTo === null);
    for (const { id } of standing) expect(html).toContain(`href="?province=${id}"`);
  }
});
