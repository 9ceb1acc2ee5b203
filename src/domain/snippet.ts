import type { Chrome } from "./embed.ts";

/** How tall an embed stands in a column of an article, px, where nothing tells the page its height. */
export const embedHeights: Readonly<Record<Chrome, number>> = { full: 1160, compact: 800, none: 680 };

const escapes: Record<string, string> = {
  "&": "&amp;",
  '"': "&quot;",
  "'": "&#39;",
  "<": "&lt;",
  ">": "&gt;",
};
const escaped = (text: string): string => text.replace(/[&"'<>]/g, (letter) => escapes[letter] ?? "");

export interface Snippet {
  /** absolute addresses of the embed, of the same view in the atlas, and of the script of the height */
  embed: string;
  atlas: string;
  script: string;
  /** plain text: what the frame is called, and what the link beside it says */
  title: string;
  link: string;
  /** px */
  height: number;
  /** whether the script of the height goes with it */
  follows: boolean;
}

/** The code that puts a view into a page: the frame, a link that stands where frames are stripped, and the script. */
export function snippet({ embed, atlas, script, title, link, height, follows }: Snippet): string {
  const frame = [
    `<iframe title="${escaped(title)}" src="${escaped(embed)}"`,
    'loading="lazy" allow="fullscreen; clipboard-write; web-share"',
    'referrerpolicy="strict-origin-when-cross-origin"',
    `style="width:100%;height:${Math.round(height)}px;border:0"></iframe>`,
  ].join(" ");
  return [
    frame,
    `<p><a href="${escaped(atlas)}">${escaped(link)}</a></p>`,
    ...(follows ? [`<script src="${escaped(script)}" async></script>`] : []),
  ].join("\n");
}
