/** full: picture, text, legend, time · compact: picture, short legend, text of a focus · none: picture and credit. */
export const chromes = ["full", "compact", "none"] as const;
export type Chrome = (typeof chromes)[number];

/** What the address of an embed says beside the view. */
export interface EmbedOptions {
  chrome: Chrome;
  /** `chrome` or `embed`, the name that the page around it knows it by, was not taken */
  isFaulty: boolean;
  /** parameters of others */
  others: [string, string][];
}

const embedIdPattern = /^[a-z0-9-]{1,40}$/;

/** Reads `chrome` and `embed` out of the parameters that are none of the view's. Total: what is not taken has its default. */
export function embedOptions(unknown: readonly [string, string][]): EmbedOptions {
  const asked = new Map(unknown.toReversed());
  const chrome = asked.get("chrome") ?? "full";
  const known = chromes.find((one) => one === chrome);
  const id = asked.get("embed");
  return {
    chrome: known ?? "full",
    isFaulty: known === undefined || (id !== undefined && !embedIdPattern.test(id)),
    others: unknown.filter(([parameter]) => parameter !== "chrome" && parameter !== "embed"),
  };
}
