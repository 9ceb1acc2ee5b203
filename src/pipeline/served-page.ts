import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Plugin } from "vite";
import { type FontFile, fontFaces, subsetFonts, textsOfAtlas, writeFonts } from "./fonts.ts";
import { prerender } from "./prerender.tsx";
import { prerenderEmbed } from "./prerender-embed.tsx";
import { readPublished } from "./published.ts";

interface ServedPage {
  /** the folder of the published files */
  publishedDir: string;
}

/** What goes into a page as it is served. */
interface Served {
  body: typeof prerender;
  /** in order, inlined */
  styles: readonly string[];
  /** runs before the first paint, inlined */
  script: string;
  /** directives of the policy beside those of every page */
  policy: readonly string[];
  isFontUsed: (font: FontFile) => boolean;
}

// page.css too: were it the app's alone, everything would be laid out anew when that comes
const sharedStyles = [
  "src/ui/tokens.css",
  "src/ui/page.css",
  "src/picture/picture.css",
  "src/picture/furniture.css",
];

/** The pages by their file names. */
const pages: Record<string, Served> = {
  "index.html": {
    body: prerender,
    styles: [...sharedStyles, "src/app/served.css"],
    script: "src/app/before-paint.js",
    // the frame: the embed, as it is previewed
    policy: ["worker-src 'self'", "frame-src 'self'"],
    isFontUsed: () => true,
  },
  "embed.html": {
    body: prerenderEmbed,
    styles: [...sharedStyles, "src/app/embed.css"],
    script: "src/app/embed-before-paint.js",
    policy: [],
    // a second weight would be a third of all that an article loads with it
    isFontUsed: ({ weight }) => weight === 400,
  },
};

/** Under the folder of what is published as it is. */
const fontsDir = "public/fonts";

/**
 * Writes the pages that are served: the picture with its texts, the styles it needs, and the language and
 * theme settled before the first paint. In the build also a strict content security policy that allows just these.
 */
export function servedPage({ publishedDir }: ServedPage): Plugin {
  let root = ".";
  let isBuild = false;
  let fonts: FontFile[] = [];
  return {
    name: "lien-tinh:served-page",
    configResolved(config) {
      root = config.root;
      isBuild = config.command === "build";
    },
    async buildStart() {
      fonts = await subsetFonts(root, textsOfAtlas(root, join(root, publishedDir)));
      writeFonts(join(root, fontsDir), fonts);
    },
    transformIndexHtml: {
      order: "post",
      handler(html, { filename }) {
        const page = pages[basename(filename)];
        if (page === undefined) return html;
        const { data, outlines } = readPublished(join(root, publishedDir));
        const sheets = page.styles.map((path) => minified(readFileSync(join(root, path), "utf8")));
        const used = fonts.filter(page.isFontUsed);
        const style = [fontFaces(used, "./fonts"), ...sheets].join("");
        const script = readFileSync(join(root, page.script), "utf8").replace(/^\s*\/\/.*\n/gm, "");
        const policy = isBuild ? policyMeta(style, script, page.policy) : "";
        const served = html
          .replace("<!--served-->", () => page.body(data, outlines, data.manifest.dataVersion))
          .replace(
            "<!--before-paint-->",
            () => `${policy}${preloads(used)}<script>${script}</script><style>${style}</style>`,
          );
        return isBuild ? stylesLast(served) : served;
      },
    },
  };
}

/** The app's own style sheets come after what is served, so that they do not hold up the first paint. */
function stylesLast(html: string): string {
  const sheets = html.match(/<link rel="stylesheet"[^>]*>/g) ?? [];
  const without = sheets.reduce((page, sheet) => page.replace(sheet, ""), html);
  return without.replace('<div id="app">', () => `${sheets.join("")}<div id="app">`);
}

/** What the first words need, asked for with the page itself. */
const preloads = (fonts: readonly FontFile[]): string =>
  fonts
    .filter(({ first }) => first)
    .map(
      ({ name }) =>
        `<link rel="preload" href="./fonts/${name}" as="font" type="font/woff2" crossorigin="anonymous">`,
    )
    .join("");

/** Comments and blanks out; the hash of the policy is of exactly what stands in the page. */
const minified = (css: string): string =>
  css
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/\s+/g, " ")
    .replace(/ ?([{};,>]) ?/g, "$1");

const hashOf = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** TRUST: measured as enough for React, MapLibre 6 and deck.gl; headers that a meta element cannot carry are the host's. */
function policyMeta(style: string, script: string, more: readonly string[]): string {
  const policy = [
    "default-src 'none'",
    `script-src 'self' ${hashOf(script)}`,
    `style-src 'self' ${hashOf(style)}`,
    "connect-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    ...more,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
}
