/** Lower-case ASCII identifiers: `vn-lao-cai-2025`, `people-council`. */
export const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** A province id: `vn-…` or `la-…`. */
export const provinceIdPattern = /^(vn|la)(-[a-z0-9]+)+$/;
export type ProvinceId = string;

/** A pair `a~b`, its ids in code-point order (`x~x` where both are one province today). */
export const pairPattern = /^(vn|la)(-[a-z0-9]+)+~(vn|la)(-[a-z0-9]+)+$/;
export type PairId = string;

/** The id of a pair, in code-point order whichever way it is asked. */
export const pairId = (a: ProvinceId, b: ProvinceId): PairId => (a <= b ? `${a}~${b}` : `${b}~${a}`);

/** The two provinces of a pair. */
export function provincesOf(pair: PairId): [ProvinceId, ProvinceId] {
  const [a, b] = pair.split("~");
  if (a === undefined || b === undefined) throw new RangeError(`not a pair: ${pair}`);
  return [a, b];
}

/** Whether the ids of a pair stand in code-point order. */
export function isPairOrdered(pair: string): boolean {
  const [a, b] = pair.split("~");
  return a !== undefined && b !== undefined && a <= b;
}

/** Whether a text is a province id. */
export const isProvinceId = (text: string): text is ProvinceId =>
  text.length <= 60 && provinceIdPattern.test(text);

/** Whether a text is the id of a pair. */
export const isPairId = (text: string): text is PairId =>
  text.length <= 120 && pairPattern.test(text) && isPairOrdered(text);
