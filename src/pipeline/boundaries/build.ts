import type { BorderLines, ContextAreas, ProvinceAreas } from "../../domain/dataset.ts";
import type { PairId, ProvinceId } from "../../domain/ids.ts";
import type { Islands } from "../../domain/lists.ts";
import type { VietnamVintage, Vintage } from "../../domain/province.ts";
import type { Position } from "../../domain/scene-marks.ts";
import type { Problem } from "../problem.ts";
import { type BorderLine, type BorderRow, borderFeatures, borderLines } from "./border-lines.ts";
import { checkContext, contextAreas, contextFeatures } from "./context.ts";
import { type Kept, readKept } from "./kept.ts";
import { checkLabelPoints, labelPoints } from "./label-points.ts";
import { checkLengths, type Lengths, mergedLengths } from "./lengths.ts";
import { type Lineage, lineageOf } from "./lineage.ts";
import type { KnownDistrict } from "./position-check.ts";
import type { KnownProvince, Unit } from "./unit.ts";
import { drawUnits } from "./unit-drawing.ts";
import { areasOfVintage, checkVintages, type Drawing, drawVintages } from "./vintages.ts";

/** Everything the pipeline publishes of boundaries. Positions are lng/lat in degrees, lengths km. */
export interface Boundaries {
  areas: Record<Vintage, ProvinceAreas>;
  borders: Record<VietnamVintage, BorderLines>;
  context: ContextAreas;
  islands: Islands[];
  /** borders of both vintages, in order of vintage (vn63 first) and pair; without what agreements say of them */
  rows: BorderRow[];
  labelPoints: ReadonlyMap<ProvinceId, Position>;
  /** pairs that border each other, with those within Laos, in code-point order */
  neighbours: Record<VietnamVintage, PairId[]>;
}

/**
 * Builds the boundaries from data/boundaries (`dir`), the provinces and the districts, in steps that each check what they made.
 * Same files, same bytes. Either there are boundaries or there are problems; nothing is written.
 */
export async function buildBoundaries(
  dir: string,
  provinces: readonly KnownProvince[],
  districts: readonly KnownDistrict[],
): Promise<{ problems: Problem[]; boundaries: Boundaries | null }> {
  const kept = await readKept(dir);
  if (kept.value === null) return { problems: kept.problems, boundaries: null };
  const drawn = await drawUnits(kept.value.sources, kept.value.names, provinces);
  if (drawn.value === null) return { problems: drawn.problems, boundaries: null };
  const drawings = drawVintages(drawn.value, lineageOf(provinces));
  return assemble(kept.value, drawings, provinces, districts);
}

async function assemble(
  kept: Kept,
  drawings: Record<VietnamVintage, Drawing>,
  provinces: readonly KnownProvince[],
  districts: readonly KnownDistrict[],
): Promise<{ problems: Problem[]; boundaries: Boundaries | null }> {
  const all = [...new Map([...drawings.vn63.areas, ...drawings.vn34.areas]).values()];
  const points = await labelPoints(all);
  const around = await contextAreas(kept.sources.countries, kept.context);
  const problems = [
    ...checkVintages(drawings, provinces, districts, kept.lengths),
    ...checkLengths(kept.lengths),
    ...checkLabelPoints(all, points),
    ...checkContext(around, kept.context),
  ];
  if (problems.length > 0) return { problems, boundaries: null };
  const lines = linesOf(drawings, kept.lengths, lineageOf(provinces));
  const areas = (vintage: Vintage) => named(areasOfVintage(drawings, vintage), provinces);
  return {
    problems,
    boundaries: {
      areas: { vn63: areas("vn63"), vn34: areas("vn34"), la18: areas("la18") },
      borders: { vn63: borderFeatures(lines.vn63), vn34: borderFeatures(lines.vn34) },
      context: contextFeatures(around, kept.context),
      islands: kept.islands,
      rows: [...lines.vn63, ...lines.vn34].map(({ row }) => row),
      labelPoints: points,
      neighbours: { vn63: drawings.vn63.neighbours, vn34: drawings.vn34.neighbours },
    },
  };
}

function linesOf(
  { vn63, vn34 }: Record<VietnamVintage, Drawing>,
  lengths: Lengths,
  lineage: Lineage,
): Record<VietnamVintage, BorderLine[]> {
  const before = new Map(lengths.borders.map((border) => [border.pair, border]));
  return {
    vn63: borderLines("vn63", vn63.neighbours, vn63.whole, before),
    vn34: borderLines("vn34", vn34.neighbours, vn34.whole, mergedLengths(lengths, lineage)),
  };
}

/** Areas as published, with the provinces' names. */
function named(units: readonly Unit[], provinces: readonly KnownProvince[]): ProvinceAreas {
  const byId = new Map(provinces.map((province) => [province.id, province]));
  return {
    type: "FeatureCollection",
    features: units.flatMap(({ properties: { id }, geometry }) => {
      const names = byId.get(id)?.names;
      return names ? [{ type: "Feature" as const, id, properties: { id, names }, geometry }] : [];
    }),
  };
}
