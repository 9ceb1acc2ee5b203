import { type Checked, checked } from "./checked.ts";
import { decodeAreas } from "./echarts.ts";
import { fillHole } from "./hole.ts";
import { type Names, nameUnits } from "./names.ts";
import { checkTopology } from "./shape-check.ts";
import { snapCountries } from "./snap.ts";
import type { Sources } from "./source.ts";
import { unitTopology } from "./topology.ts";
import type { KnownProvince, Unit, UnitTopology } from "./unit.ts";

/** Steps 1 to 4: from the two source files to one checked topology of the 63 and the 18 units. */
export async function drawUnits(
  sources: Sources,
  names: Names,
  provinces: readonly KnownProvince[],
): Promise<Checked<UnitTopology>> {
  const ids = (vintage: "vn63" | "la18") =>
    provinces.filter(({ vintages }) => vintages.includes(vintage)).map(({ id }) => id);
  const drawn = ids("la18").filter((id) => id !== names.hole);
  const vietnam = namedUnits("source/Vietnam.json", sources.vietnam, names.Vietnam, ids("vn63"));
  const laos = namedUnits("source/Laos.json", sources.laos, names.Laos, drawn);
  if (vietnam.value === null || laos.value === null)
    return { problems: [...vietnam.problems, ...laos.problems], value: null };
  const snapped = await snapCountries([...vietnam.value, ...laos.value]);
  if (snapped.value === null) return snapped;
  const filled = await fillHole(snapped.value, names.hole);
  if (filled.value === null) return filled;
  const whole = unitTopology(filled.value);
  return checked(whole, checkTopology(whole, ids("vn63").length + ids("la18").length));
}

function namedUnits(
  file: string,
  text: string,
  table: Names["Vietnam"],
  expected: readonly string[],
): Checked<Unit[]> {
  const areas = decodeAreas(file, text);
  return areas.value === null ? areas : nameUnits(areas.value, table, expected);
}
