/** How much was read about a province, in steps: none, few, some, many, very many pages. */
export type Cover = 0 | 1 | 2 | 3 | 4;

/** The step of a number of pages: 0, 1–3, 4–9, 10–19, 20 and more. */
export function coverOf(pages: number): Cover {
  if (pages >= 20) return 4;
  if (pages >= 10) return 3;
  if (pages >= 4) return 2;
  return pages > 0 ? 1 : 0;
}
