import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import subsetFont from "subset-font";

/** A font file of one weight and script, cut to the letters that the atlas uses. */
export interface FontFile {
  family: string;
  weight: number;
  /** file name, with a part of its hash: it never changes under a name */
  name: string;
  content: Buffer;
  /** CSS unicode-range of exactly the letters it holds */
  range: string;
  /** needed for the first words of a page in Vietnamese or English */
  first: boolean;
}

/** Text of the page in two weights, and nothing between: each more is 20 kB before a reader can read. */
const weights = [400, 600] as const;

/** In order: a letter is taken from the first file that is for it. */
const scripts = [
  {
    family: "Be Vietnam Pro",
    path: "@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese",
    letters: /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9\u20ab]/u,
  },
  {
    family: "Be Vietnam Pro",
    path: "@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin",
    letters: /[\u0020-\u007e\u00a0-\u00ff\u2000-\u206f\u20ac\u2122\u2191\u2193\u2212\u2215]/u,
  },
  {
    family: "Noto Sans Lao",
    path: "@fontsource/noto-sans-lao/files/noto-sans-lao-lao",
    letters: /[\u0e80-\u0eff]/u,
  },
] as const;

/**
 * The fonts of the atlas, cut to the letters of `texts` and to what can be typed on a Latin keyboard. Same letters,
 * same bytes. Letters of other scripts are left to the reader's system.
 */
export async function subsetFonts(root: string, texts: Iterable<string>): Promise<FontFile[]> {
  const { resolve } = createRequire(join(root, "package.json"));
  const letters = lettersOf(texts);
  const files = weights.flatMap((weight) =>
    scripts.map(async ({ family, path, letters: own }): Promise<FontFile> => {
      const used = letters.filter((letter) => own.test(letter));
      const whole = readFileSync(resolve(`${path}-${weight}-normal.woff2`));
      const content = await subsetFont(whole, used.join(""), { targetFormat: "woff2" });
      const hash = createHash("sha256").update(content).digest("hex").slice(0, 8);
      const name = `${path.split("/").at(-1)}-${weight}.${hash}.woff2`;
      const first = weight === 400 && family !== "Noto Sans Lao";
      return { family, weight, name, content, range: rangeOf(used), first };
    }),
  );
  return Promise.all(files);
}

function lettersOf(texts: Iterable<string>): string[] {
  const letters = new Set(Array.from({ length: 0x7f - 0x20 }, (_, i) => String.fromCodePoint(0x20 + i)));
  for (const text of texts) for (const letter of text) letters.add(letter);
  return [...letters].sort();
}

/** Code points, sorted, as a CSS unicode-range. */
export function rangeOf(letters: readonly string[]): string {
  const spans: [number, number][] = [];
  for (const code of letters.map((letter) => letter.codePointAt(0) ?? 0)) {
    const last = spans.at(-1);
    if (last && code === last[1] + 1) last[1] = code;
    else spans.push([code, code]);
  }
  const hex = (code: number) => code.toString(16);
  return spans.map(([from, to]) => `U+${hex(from)}${to > from ? `-${hex(to)}` : ""}`).join(",");
}

/** Writes the files, and takes away those of other letters. */
export function writeFonts(dir: string, files: readonly FontFile[]): void {
  mkdirSync(dir, { recursive: true });
  const names = new Set(files.map(({ name }) => name));
  for (const name of readdirSync(dir)) if (!names.has(name)) rmSync(join(dir, name));
  for (const { name, content } of files) writeFileSync(join(dir, name), content);
}

/** The font faces as CSS; `folder` is relative to the page. */
export const fontFaces = (files: readonly FontFile[], folder: string): string =>
  files
    .map(
      ({ family, weight, name, range }) =>
        `@font-face{font-family:"${family}";font-weight:${weight};font-display:swap;src:url(${folder}/${name})format("woff2");unicode-range:${range}}`,
    )
    .join("");

/** The texts in which every letter of the atlas stands: its messages and its published data. */
export function* textsOfAtlas(root: string, publishedDir: string): Generator<string> {
  const messages = join(root, "src/i18n");
  for (const name of readdirSync(messages)) yield readFileSync(join(messages, name), "utf8");
  for (const name of readdirSync(publishedDir)) {
    if (name.endsWith(".json")) yield readFileSync(join(publishedDir, name), "utf8");
  }
}
