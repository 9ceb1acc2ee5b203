import { type Checked, checked, problem } from "./checked.ts";
import { areasOf, checkKept, shape } from "./shape-tool.ts";
import { collect, polygonsOf, type Unit } from "./unit.ts";

/**
 * Step 3: fills in the one province that the source lacks: it is exactly the hole that the others enclose.
 * Then cleans again (0.0005°, about 50 m), so that its border is its neighbours'.
 */
export async function fillHole(units: readonly Unit[], id: string): Promise<Checked<Unit[]>> {
  const named = units.map((unit) => ({ ...unit, properties: { id: "all" } }));
  const all = areasOf(await shape("-i units.json -dissolve2 id", { "units.json": collect(named) }));
  const holes = all.flatMap(({ geometry }) => polygonsOf(geometry).flatMap(([, ...inner]) => inner));
  const [hole] = holes;
  if (hole === undefined || holes.length !== 1)
    return checked(
      [],
      [problem("source", id, `${holes.length} holes between the units`, "one, which is it")],
    );
  const unit: Unit = {
    type: "Feature",
    id,
    properties: { id },
    geometry: { type: "Polygon", coordinates: [[...hole].reverse()] },
  };
  const whole = [...units, unit];
  const clean = areasOf(
    await shape("-i units.json -clean snap-interval=0.0005", { "units.json": collect(whole) }),
  );
  return checked(clean, checkKept("fill", whole, clean));
}
