import fc from "fast-check";
import { expect, test } from "vitest";
import { snippet } from "../../src/domain/snippet.ts";

const said = {
  embed: "https://atlas.example/embed.html?lang=vi&link=a~b",
  atlas: "https://atlas.example/?lang=vi&link=a~b",
  script: "https://atlas.example/embed-height.js",
  title: "A map",
  link: "See it",
  height: 700.4,
  follows: true,
};

/** The markup less what stands between quotes and the text of the link; and these, in order, as a browser reads them. */
function taken(code: string): { skeleton: string; quoted: string[]; text: string } {
  const read = (raw: string) =>
    raw
      .replaceAll("&quot;", '"')
      .replaceAll("&#39;", "'")
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&amp;", "&");
  const quoted = [...code.matchAll(/"([^"]*)"/g)].map(([, raw = ""]) => read(raw));
  const bare = code.replace(/"[^"]*"/g, "");
  const text = /<a href=>([^<]*)<\/a>/.exec(bare)?.[1] ?? "";
  return { skeleton: bare.replace(/<a href=>[^<]*</, "<a href=><"), quoted, text: read(text) };
}

const frame = "<iframe title= src= loading= allow= referrerpolicy= style=></iframe>";

test("one frame, a link that stands without it, and the script that it can do without", () => {
  const { skeleton, quoted } = taken(snippet(said));
  expect(skeleton).toBe(`${frame}\n<p><a href=></a></p>\n<script src= async></script>`);
  expect(quoted).toEqual([
    said.title,
    said.embed,
    "lazy",
    "fullscreen; clipboard-write; web-share",
    "strict-origin-when-cross-origin",
    "width:100%;height:700px;border:0",
    said.atlas,
    said.script,
  ]);
  expect(taken(snippet({ ...said, follows: false })).skeleton).toBe(`${frame}\n<p><a href=></a></p>`);
});

test("whatever the texts hold, the code is one frame of ours, and the texts are read as they are", () => {
  const hostile = fc.constantFrom('"', "'", "<", ">", "&", "&quot;", "</iframe>", "<script>", "\n", "`", "=");
  const text = fc.array(fc.oneof(hostile, fc.string({ unit: "grapheme" }))).map((parts) => parts.join(""));
  fc.assert(
    fc.property(text, text, text, (title, link, query) => {
      const {
        skeleton,
        quoted,
        text: read,
      } = taken(snippet({ ...said, title, link, embed: `${said.embed}&q=${query}` }));
      expect(skeleton).toBe(`${frame}\n<p><a href=></a></p>\n<script src= async></script>`);
      expect(quoted.slice(0, 2)).toEqual([title, `${said.embed}&q=${query}`]);
      expect(read).toBe(link);
    }),
  );
});
