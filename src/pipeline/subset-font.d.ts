/** The part of subset-font that the pipeline uses (the package has no types). */
declare module "subset-font" {
  const subsetFont: (font: Buffer, letters: string, options: { targetFormat: "woff2" }) => Promise<Buffer>;
  export = subsetFont;
}
