/** The roles of ui/tokens.css that the map draws with, and what they are in light where the page has none. */
const fallback = {
  raised: "rgb(255, 255, 255)",
  sea: "rgb(232, 239, 243)",
  context: "rgb(236, 234, 229)",
  "land-vn": "rgb(252, 250, 243)",
  "land-la": "rgb(244, 236, 218)",
  "land-focus": "rgb(253, 241, 196)",
  "land-ghost": "rgb(239, 227, 197)",
  "cover-0": "rgb(255, 255, 255)",
  "cover-1": "rgb(227, 236, 232)",
  "cover-2": "rgb(195, 216, 208)",
  "cover-3": "rgb(155, 191, 179)",
  "cover-4": "rgb(111, 161, 147)",
  "land-line": "rgb(201, 193, 177)",
  "land-border": "rgb(130, 118, 106)",
  coast: "rgb(185, 179, 167)",
  label: "rgb(75, 70, 62)",
  "label-strong": "rgb(27, 24, 20)",
  halo: "rgb(255, 253, 248)",
  "neighbours-across": "rgb(9, 106, 140)",
  "distant-across": "rgb(191, 74, 20)",
  "neighbours-domestic": "rgb(111, 63, 160)",
  "distant-domestic": "rgb(143, 63, 127)",
  merged: "rgb(132, 98, 0)",
  programme: "rgb(74, 70, 62)",
  "border-signed": "rgb(9, 106, 140)",
  "border-contact": "rgb(91, 127, 140)",
  "border-local": "rgb(138, 129, 114)",
  "border-silent": "rgb(191, 74, 20)",
  place: "rgb(35, 32, 27)",
};
export type Role = keyof typeof fallback;
/** A CSS colour, `rgb(r, g, b)` or `rgba(r, g, b, a)`, per role. */
export type Palette = Readonly<Record<Role, string>>;

const roles = Object.keys(fallback) as Role[];
const isRgb = (colour: string): boolean => /^rgba?\([\d.,\s]+\)$/.test(colour);

/**
 * The palette that a page shows. `read` answers a role with its computed colour;
 * what is no rgb() (an unknown role, an empty text) falls back to the light theme's.
 */
export function palette(read: (role: Role) => string): Palette {
  const colours = { ...fallback };
  for (const role of roles) {
    const colour = read(role);
    if (isRgb(colour)) colours[role] = colour;
  }
  return colours;
}

/** Reads the palette at an element of the page: `light-dark()` is resolved by a probe's computed colour. */
export function pagePalette(within: HTMLElement): Palette {
  const probe = document.createElement("span");
  probe.hidden = true;
  within.append(probe);
  const computed = getComputedStyle(probe);
  const read = (role: Role) => {
    // an unset role would inherit a colour that means nothing, so it is made transparent and seen as none
    probe.style.color = `var(--${role}, transparent)`;
    return computed.color === "rgba(0, 0, 0, 0)" ? "" : computed.color;
  };
  const colours = palette(read);
  probe.remove();
  return colours;
}

/** Red, green and blue of a colour of the palette, each 0…255. */
export function rgb(colour: string): [number, number, number] {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return [red, green, blue];
}

/** `part` of one colour and the rest of another, as color-mix(in srgb) does. */
export function mixed(one: string, other: string, part: number): string {
  const rest = rgb(other);
  const [red, green, blue] = rgb(one).map((channel, i) =>
    Math.round(channel * part + (rest[i] ?? 0) * (1 - part)),
  );
  return `rgb(${red}, ${green}, ${blue})`;
}

/** Calls back when the theme may have changed: by the page's own choice or the system's. Returns what ends it. */
export function watchTheme(changed: () => void): () => void {
  const chosen = new MutationObserver(changed);
  chosen.observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme"] });
  const system = matchMedia("(prefers-color-scheme: dark)");
  system.addEventListener("change", changed);
  return () => {
    chosen.disconnect();
    system.removeEventListener("change", changed);
  };
}
