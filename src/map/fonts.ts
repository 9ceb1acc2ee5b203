import type { LabelPoints, Weight } from "./labels.ts";

const latinFamily = "Be Vietnam Pro";
const laoFamily = "Noto Sans Lao";
const weightNames: Record<Weight, string> = { 400: "Regular", 500: "Medium", 600: "Semibold" };

/**
 * The font stack of a weight. MapLibre has no font weight of its own: it reads one from the words of the first
 * family (a name that no font has) and draws with the families after it.
 */
export const fontStack = (weight: Weight): string[] => [
  `${latinFamily} ${weightNames[weight]}`,
  latinFamily,
  laoFamily,
];

/** A font of the page and the letters that it has to draw. */
export interface FontNeed {
  family: string;
  weight: Weight;
  letters: string;
}

/** What some names need: Lao letters of the Lao font, all others of the first, in each weight. */
export function fontNeeds(points: LabelPoints): FontNeed[] {
  const letters = new Map<Weight, Set<string>>();
  for (const { properties } of points.features) {
    if (!("text" in properties)) continue;
    const known = letters.get(properties.weight) ?? new Set();
    letters.set(properties.weight, new Set([...known, ...properties.text]));
  }
  return [...letters].flatMap(([weight, all]) => {
    const isLao = (letter: string) => /\p{Script=Lao}/u.test(letter);
    const needs = [
      { family: latinFamily, weight, letters: [...all].filter((letter) => !isLao(letter)).join("") },
      { family: laoFamily, weight, letters: [...all].filter(isLao).join("") },
    ];
    return needs.filter((need) => need.letters !== "");
  });
}

/**
 * Loads the page's fonts for some names. MapLibre draws each letter once and keeps it, so a letter drawn before its
 * font is there would stay wrong; and of a font that is split by script it would only ask for the Latin part.
 * A font that does not load is left to the system's.
 */
export async function loadFonts(points: LabelPoints): Promise<void> {
  await Promise.allSettled(
    fontNeeds(points).map(({ family, weight, letters }) =>
      document.fonts.load(`${weight} 16px "${family}"`, letters),
    ),
  );
}
