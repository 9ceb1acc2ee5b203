import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
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
const inlinedScript = "src/app/before-paint.js";

/**
 * Writes the page that is served: the picture with title, summary and list, the styles it needs, and the language and
 * theme settled before the first paint. In the build also a strict content security policy that allows just these.
 */
export function servedPage({ publishedDir }: ServedPage): Plugin {
  let root = ".";
  let isBuild = false;
  return {
    name: "lien-tinh:served-page",
    configResolved(config) {
      root = config.root;
      isBuild = config.command === "build";
    },
    transformIndexHtml: {
      order: "post",
      handler(html) {
        const { data, ground } = readPublished(join(root, publishedDir));
        const style = inlinedStyles.map((path) => minified(readFileSync(join(root, path), "utf8"))).join("");
        const script = readFileSync(join(root, inlinedScript), "utf8").replace(/^\s*\/\/.*\n/gm, "");
        const policy = isBuild ? policyMeta(style, script) : "";
        const page = html
          .replace("<!--served-->", () => prerender(data, ground, data.manifest.dataVersion))
          .replace("<!--before-paint-->", () => `${policy}<script>${script}</script><style>${style}</style>`);
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
