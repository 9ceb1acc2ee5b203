import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { type FontFile, fontFaces, subsetFonts, textsOfAtlas, writeFonts } from "./fonts.ts";
import { prerender } from "./prerender.tsx";
import { readPublished } from "./published.ts";

interface ServedPage {
  /** the folder of the published files */
  publishedDir: string;
}

const inlinedStyles = [
  "src/ui/tokens.css",
  "src/picture/picture.css",
  "src/picture/furniture.css",
  "src/app/served.css",
];
/** Under the folder of what is published as it is. */
const fontsDir = "public/fonts";
const inlinedScript = "src/app/before-paint.js";

/**
 * Writes the page that is served: the picture with title, summary and list, the styles it needs, and the language and
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
      handler(html) {
        const { data, outlines } = readPublished(join(root, publishedDir));
        const sheets = inlinedStyles.map((path) => minified(readFileSync(join(root, path), "utf8")));
        const style = [fontFaces(fonts, "./fonts"), ...sheets].join("");
        const script = readFileSync(join(root, inlinedScript), "utf8").replace(/^\s*\/\/.*\n/gm, "");
        const policy = isBuild ? policyMeta(style, script) : "";
        const page = html
          .replace("<!--served-->", () => prerender(data, outlines, data.manifest.dataVersion))
          .replace(
            "<!--before-paint-->",
            () => `${policy}${preloads(fonts)}<script>${script}</script><style>${style}</style>`,
          );
        return isBuild ? stylesLast(page) : page;
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
function policyMeta(style: string, script: string): string {
  const policy = [
    "default-src 'none'",
    `script-src 'self' ${hashOf(script)}`,
    `style-src 'self' ${hashOf(style)}`,
    "connect-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
}
