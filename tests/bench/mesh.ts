import type { Feature, FeatureCollection, Polygon, Position } from "geojson";
import { seeded } from "./seeded.ts";

/** How the cells of every other place of the checkerboard are drawn apart from the lines they share. */
export interface Apart {
  /** each of their vertices is moved by up to so many metres */
  jitterM: number;
  /** share of the vertices that is left out */
  dropped: number;
}

export interface Mesh {
  areas: FeatureCollection<Polygon, { id: string }>;
  /** the pairs that share a line, `a~b`, sorted */
  pairs: string[];
}

/** Degrees: a cell is about 3.3 km wide, as a commune is. Segments to a border: a power of two. */
const cell = 0.03;
const corner: Position = [103, 13];
const parts = 16;
/** Metres to a degree, near enough for a jitter. */
const degree = 111_000;

/**
 * `side` × `side` cells whose borders wiggle, the same for the same side and seed. Four meet at every corner, so that
 * those across it touch at a point and are no neighbours. Every 50th has a hole with a cell of its own in it.
 */
export function mesh(side: number, seed: number, apart: Apart = { jitterM: 0, dropped: 0 }): Mesh {
  const random = seeded(seed);
  const shaken = seeded(seed + 1);
  const node = grid(side + 1, (i, j): Position => {
    const off = () => (random() - 0.5) * 0.4 * cell;
    return [(corner[0] ?? 0) + i * cell + off(), (corner[1] ?? 0) + j * cell + off()];
  });
  const at = <T>(rows: T[][], i: number, j: number): T => {
    const value = rows[i]?.[j];
    if (value === undefined) throw new RangeError(`no ${i}, ${j}`);
    return value;
  };
  const along = grid(side + 1, (i, j) =>
    i < side ? wiggle(at(node, i, j), at(node, i + 1, j), parts, random) : [],
  );
  const up = grid(side + 1, (i, j) =>
    j < side ? wiggle(at(node, i, j), at(node, i, j + 1), parts, random) : [],
  );
  const features: Feature<Polygon, { id: string }>[] = [];
  const pairs: string[] = [];
  const name = (i: number, j: number) => `c${String(i).padStart(3, "0")}-${String(j).padStart(3, "0")}`;
  for (let i = 0; i < side; i++)
    for (let j = 0; j < side; j++) {
      const id = name(i, j);
      const outer = ring([
        ...at(along, i, j),
        ...at(up, i + 1, j),
        ...[...at(along, i, j + 1)].reverse(),
        ...[...at(up, i, j)].reverse(),
      ]);
      const rings = [outer];
      if (features.length % 50 === 49) {
        const [lng = 0, lat = 0] = at(node, i, j);
        const island = circle([lng + cell / 2, lat + cell / 2], cell / 10, random);
        features.push(area(`${id}-in`, [island]));
        pairs.push(`${id}~${id}-in`);
        rings.push([...island].reverse());
      }
      const drawn = (i + j) % 2 === 0 ? rings : rings.map((one) => shake(one, apart, shaken));
      features.push(area(id, drawn));
      if (i + 1 < side) pairs.push(`${id}~${name(i + 1, j)}`);
      if (j + 1 < side) pairs.push(`${id}~${name(i, j + 1)}`);
    }
  return { areas: { type: "FeatureCollection", features }, pairs: pairs.sort() };
}

const grid = <T>(side: number, make: (i: number, j: number) => T): T[][] =>
  Array.from({ length: side }, (_, i) => Array.from({ length: side }, (_, j) => make(i, j)));

const area = (id: string, coordinates: Position[][]): Feature<Polygon, { id: string }> => ({
  type: "Feature",
  id,
  properties: { id },
  geometry: { type: "Polygon", coordinates },
});

/** A line of so many parts between two points, its middles displaced again and again. */
function wiggle(from: Position, to: Position, count: number, random: () => number): Position[] {
  if (count === 1) return [rounded(from), rounded(to)];
  const [x0 = 0, y0 = 0] = from;
  const [x1 = 0, y1 = 0] = to;
  const off = (random() - 0.5) * 0.25;
  const middle = [(x0 + x1) / 2 - off * (y1 - y0), (y0 + y1) / 2 + off * (x1 - x0)];
  const first = wiggle(from, middle, count / 2, random);
  return [...first, ...wiggle(middle, to, count / 2, random).slice(1)];
}

const circle = ([x = 0, y = 0]: Position, radius: number, random: () => number): Position[] =>
  ring(
    Array.from({ length: 24 }, (_, i) => {
      const [angle, r] = [(i / 24) * 2 * Math.PI, radius * (0.8 + 0.4 * random())];
      return rounded([x + r * Math.cos(angle), y + r * Math.sin(angle)]);
    }),
  );

/** A closed ring of these corners; one that is the same as the one before is one. */
function ring(corners: Position[]): Position[] {
  const kept = corners.filter(([x, y], i) => {
    const [px, py] = corners.at(i - 1) ?? [];
    return x !== px || y !== py;
  });
  return [...kept, ...kept.slice(0, 1)];
}

function shake(drawn: Position[], { jitterM, dropped }: Apart, random: () => number): Position[] {
  const corners = drawn.slice(0, -1).filter((_, i) => random() >= dropped || i < 3);
  const moved = corners.map(([x = 0, y = 0]): Position => {
    const [angle, by] = [random() * 2 * Math.PI, (random() * jitterM) / degree];
    return rounded([x + by * Math.cos(angle), y + by * Math.sin(angle)]);
  });
  return ring(moved);
}

/** To six decimals, about ten centimetres. */
const rounded = ([x = 0, y = 0]: Position): Position => [Number(x.toFixed(6)), Number(y.toFixed(6))];
