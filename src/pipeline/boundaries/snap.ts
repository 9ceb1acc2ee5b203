import { type Checked, checked } from "./checked.ts";
import { areasOf, checkKept, shape } from "./shape-tool.ts";
import { collect, type Unit } from "./unit.ts";

/**
 * Step 2: joins the two countries, whose sources were simplified apart: points within 0.004° (about 400 m) become one,
 * and slivers under 30 km² between units go to the neighbour that shares most with them.
 */
export async function snapCountries(units: readonly Unit[]): Promise<Checked<Unit[]>> {
  const snapped = areasOf(
    await shape("-i units.json -clean snap-interval=0.004 gap-fill-area=30km2", {
      "units.json": collect(units),
    }),
  );
  return checked(snapped, checkKept("snap", units, snapped));
}
