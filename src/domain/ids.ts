import * as z from "zod/mini";

/** Lower-case ASCII identifiers: `vn-lao-cai-2025`, `people-council`. */
export const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
export const idSchema = z
  .string()
  .check(z.maxLength(120), z.regex(idPattern, "lower-case ASCII, words joined by -"));

/** A province id: `vn-…` or `la-…`. */
export const provinceIdSchema = z
  .string()
  .check(z.maxLength(60), z.regex(/^(vn|la)(-[a-z0-9]+)+$/, "vn-… or la-…"));
export type ProvinceId = string;

/** A pair `a~b`, its ids in code-point order (`x~x` where both are one province today). */
export const pairSchema = z.string().check(
  z.maxLength(120),
  z.regex(/^(vn|la)(-[a-z0-9]+)+~(vn|la)(-[a-z0-9]+)+$/, "a~b"),
  z.refine((pair: string) => {
    const [a, b] = pair.split("~");
    return a !== undefined && b !== undefined && a <= b;
  }, "ids in code-point order"),
);
export type PairId = string;

/** The id of a pair, in code-point order whichever way it is asked. */
export const pairId = (a: ProvinceId, b: ProvinceId): PairId => (a <= b ? `${a}~${b}` : `${b}~${a}`);

/** The two provinces of a pair. */
export function provincesOf(pair: PairId): [ProvinceId, ProvinceId] {
  const [a, b] = pair.split("~");
  if (a === undefined || b === undefined) throw new RangeError(`not a pair: ${pair}`);
  return [a, b];
}
