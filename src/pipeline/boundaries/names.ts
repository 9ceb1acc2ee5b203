import * as z from "zod/mini";
import type { ProvinceId } from "../../domain/ids.ts";
import { provinceIdSchema } from "../../domain/ids-schema.ts";
import { lineSchema } from "../../domain/text-schema.ts";
import { type Checked, checked, problem } from "./checked.ts";
import type { NamedArea } from "./echarts.ts";
import type { Unit } from "./unit.ts";

/** names.yaml: the source's names of its 80 areas, and the province that it lacks. */
export const namesSchema = z.strictObject({
  hole: provinceIdSchema,
  Vietnam: z.record(lineSchema, provinceIdSchema),
  Laos: z.record(lineSchema, provinceIdSchema),
});
export type Names = z.infer<typeof namesSchema>;

const file = "names.yaml";

/** Step 1: gives every area its province id by the hand-kept table; each name and each id must be used once. */
export function nameUnits(
  areas: readonly NamedArea[],
  table: Readonly<Record<string, ProvinceId>>,
  expected: readonly ProvinceId[],
): Checked<Unit[]> {
  const units: Unit[] = [];
  const problems = [];
  for (const area of areas) {
    const id = table[area.properties.name];
    if (id === undefined)
      problems.push(problem(file, area.properties.name, "is not in the table", "a province id"));
    else units.push({ type: "Feature", id, properties: { id }, geometry: area.geometry });
  }
  const named = new Set(areas.map((area) => area.properties.name));
  for (const name of Object.keys(table))
    if (!named.has(name)) problems.push(problem(file, name, "is not in the source", "a name of the source"));
  for (const id of expected) {
    const times = units.filter((unit) => unit.properties.id === id).length;
    if (times !== 1) problems.push(problem(file, id, `stands for ${times} areas`, "one"));
  }
  for (const { properties } of units)
    if (!expected.includes(properties.id))
      problems.push(problem(file, properties.id, "is not expected here", "a province of this country"));
  return checked(units, problems);
}
