import type { FeatureCollection } from "geojson";
import mapshaper from "mapshaper";
import * as z from "zod/mini";
import type { Problem } from "../problem.ts";
import { problem } from "./checked.ts";
import type { Unit } from "./unit.ts";

const output = "output.json";
const positionSchema = z.tuple([z.number(), z.number()]);
const ringsSchema = z.array(z.array(positionSchema));
const geometrySchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("Polygon"), coordinates: ringsSchema }),
  z.object({ type: z.literal("MultiPolygon"), coordinates: z.array(ringsSchema) }),
  z.object({ type: z.literal("Point"), coordinates: positionSchema }),
]);
const featuresSchema = z.object({
  features: z.array(
    z.object({ properties: z.object({ id: z.string() }), geometry: z.nullable(geometrySchema) }),
  ),
});
type Shape = z.infer<typeof featuresSchema>["features"][number];

/** Runs mapshaper commands on collections in memory and reads the features they end with; coordinates to 3 decimals (about 100 m, the grid of the source). */
export async function shape(
  commands: string,
  files: Readonly<Record<string, FeatureCollection>>,
): Promise<Shape[]> {
  const input = Object.fromEntries(
    Object.entries(files).map(([name, value]) => [name, JSON.stringify(value)]),
  );
  const run = `${commands} -o ${output} format=geojson geojson-type=FeatureCollection precision=0.001`;
  const files_ = await mapshaper.applyCommands(run, input);
  return featuresSchema.parse(JSON.parse(new TextDecoder().decode(files_[output]))).features;
}

/** The areas among shapes. */
export function areasOf(shapes: readonly Shape[]): Unit[] {
  return shapes.flatMap(({ properties, geometry }): Unit[] =>
    geometry === null || geometry.type === "Point"
      ? []
      : [{ type: "Feature", id: properties.id, properties: { id: properties.id }, geometry }],
  );
}

/** Whether a step kept every unit that it was given, and no other. */
export function checkKept(step: string, before: readonly Unit[], after: readonly Unit[]): Problem[] {
  const kept = new Set(after.map((unit) => unit.properties.id));
  const lost = before.filter((unit) => !kept.has(unit.properties.id));
  return lost.map(({ properties }) => problem("source", properties.id, `was lost in step "${step}"`, "kept"));
}
