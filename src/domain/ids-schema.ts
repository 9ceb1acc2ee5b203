import * as z from "zod/mini";
import { idPattern, isPairOrdered, pairPattern, provinceIdPattern } from "./ids.ts";

export const idSchema = z
  .string()
  .check(z.maxLength(120), z.regex(idPattern, "lower-case ASCII, words joined by -"));

export const provinceIdSchema = z.string().check(z.maxLength(60), z.regex(provinceIdPattern, "vn-… or la-…"));

export const pairSchema = z.string().check(
  z.maxLength(120),
  z.regex(pairPattern, "a~b"),
  z.refine((pair: string) => isPairOrdered(pair), "ids in code-point order"),
);
