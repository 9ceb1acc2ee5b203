import type { Position } from "../../src/domain/scene-marks.ts";
import { seeded } from "./seeded.ts";

/** An arc of the bench, between two points (lng, lat). */
export interface Arc {
  from: Position;
  to: Position;
}

/**
 * Arcs between different seats, drawn by lot: the same for the same seed. Ends lie up to a quarter of a degree from the seat,
 * or the many arcs of one pair would lie on each other. Needs two seats.
 */
export function randomArcs(count: number, seed: number, seats: readonly Position[]): Arc[] {
  const random = seeded(seed);
  const pick = (most: number) => Math.floor(random() * most);
  const near = ([lng, lat]: Position): Position => [
    round(lng + (random() - 0.5) / 2),
    round(lat + (random() - 0.5) / 2),
  ];
  return Array.from({ length: count }, () => {
    const one = pick(seats.length);
    const other = (one + 1 + pick(seats.length - 1)) % seats.length;
    const [from, to] = [seats[one], seats[other]];
    if (from === undefined || to === undefined) throw new RangeError("arcs need two seats");
    return { from: near(from), to: near(to) };
  });
}

const round = (degrees: number): number => Math.round(degrees * 1e4) / 1e4;
