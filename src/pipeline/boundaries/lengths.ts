import * as z from "zod/mini";
import type { PairId } from "../../domain/ids.ts";
import { pairSchema, provinceIdSchema } from "../../domain/ids-schema.ts";
import type { Name } from "../../domain/text.ts";
import { lineSchema, nameSchema } from "../../domain/text-schema.ts";
import type { Problem } from "../problem.ts";
import { problem } from "./checked.ts";
import type { Lineage } from "./lineage.ts";
import { mergedPairs } from "./neighbours.ts";

const kmSchema = z.number().check(z.positive());
const officialSchema = z.strictObject({ km: kmSchema, source: nameSchema });

/** lengths.yaml: the 19 borders between Vietnam and Laos before the merger, measured once, with official figures. */
export const lengthsSchema = z.strictObject({
  measured: z.strictObject({
    source: lineSchema,
    version: lineSchema,
    sha256: lineSchema,
    method: lineSchema,
  }),
  borders: z.array(z.strictObject({ pair: pairSchema, km: kmSchema, official: z.optional(officialSchema) })),
  /** official figures of several borders together, which check the measured ones */
  together: z.array(
    z.strictObject({ province: z.nullable(provinceIdSchema), km: kmSchema, source: lineSchema }),
  ),
});
export type Lengths = z.infer<typeof lengthsSchema>;

/** A measured length in km, and the official one where it is known. */
export interface MeasuredLength {
  km: number;
  official?: { km: number; source: Name };
}

/** Official lengths were 1.05 to 1.12 times the measured ones when this was made: far outside, one of them is wrong. */
const ratio = { least: 0.97, most: 1.15 };

/** Whether the measured lengths agree with the official ones, each and together. */
export function checkLengths({ borders, together }: Lengths): Problem[] {
  const sum = (province: string | null) =>
    borders
      .filter(({ pair }) => province === null || pair.split("~").includes(province))
      .reduce((total, { km }) => total + km, 0);
  const figures = [
    ...borders.flatMap(({ pair, km, official }) =>
      official ? [{ field: pair, km, official: official.km }] : [],
    ),
    ...together.map(({ province, km }) => ({ field: province ?? "all", km: sum(province), official: km })),
  ];
  return figures
    .filter(({ km, official }) => official / km < ratio.least || official / km > ratio.most)
    .map(({ field, km, official }) =>
      problem(
        "lengths.yaml",
        field,
        `the official length is ${(official / km).toFixed(2)} times the measured ${km} km`,
        `${ratio.least} to ${ratio.most} times`,
      ),
    );
}

/** The measured lengths as the merger left them: a new border is as long as the old ones it is made of. */
export function mergedLengths({ borders }: Lengths, lineage: Lineage): Map<PairId, MeasuredLength> {
  const lengths = new Map<PairId, MeasuredLength>();
  for (const { pair, km, official } of borders) {
    const [id = pair] = mergedPairs([pair], lineage);
    const before = lengths.get(id);
    // An official figure of a part is not one of the whole.
    lengths.set(id, before ? { km: tenth(before.km + km) } : { km, ...(official && { official }) });
  }
  return lengths;
}

const tenth = (km: number): number => Math.round(km * 10) / 10;
