import { IntList } from "./int-list.ts";

/** Positions are whole numbers of 1e-7 degrees, about a centimetre: equal ones are one vertex. */
export const quantaPerDegree = 1e7;

/** The rings of areas, as flat arrays. */
export interface Rings {
  /** of the areas, by their number */
  ids: string[];
  /** longitude and latitude of every corner of every ring, in quanta; the last is not the first again */
  x: Int32Array;
  y: Int32Array;
  /** where each ring begins in `x` and `y`, and where the last ends */
  starts: Int32Array;
  /** the area of each ring, by its number */
  owners: Int32Array;
  /** 1 for a ring that has its area on the right, as it is drawn */
  turned: Int32Array;
}

/** Collects rings area by area; an area can be taken back while it is the last. */
export class RingCollector {
  readonly #ids: string[] = [];
  readonly #x = new IntList();
  readonly #y = new IntList();
  readonly #starts = new IntList();
  readonly #owners = new IntList();
  readonly #turned = new IntList();

  /** How many positions there are so far. */
  get size(): number {
    return this.#x.length;
  }

  /** Adds an area of these rings, each with its corners' lng, lat in turn, and no last corner that is the first again. */
  add(id: string, rings: readonly { corners: readonly number[]; hole: boolean }[]): void {
    const owner = this.#ids.push(id) - 1;
    for (const { corners, hole } of rings) {
      this.#starts.push(this.#x.length);
      this.#owners.push(owner);
      this.#turned.push(doubleArea(corners) > 0 === hole ? 1 : 0);
      for (let i = 0; i < corners.length; i += 2) {
        this.#x.push(corners[i] ?? 0);
        this.#y.push(corners[i + 1] ?? 0);
      }
    }
  }

  rings(): Rings {
    this.#starts.push(this.#x.length);
    return {
      ids: this.#ids,
      x: this.#x.values(),
      y: this.#y.values(),
      starts: this.#starts.values(),
      owners: this.#owners.values(),
      turned: this.#turned.values(),
    };
  }
}

/** Twice the planar area of a ring, positive counterclockwise; from its first corner, so that the products stay exact. */
function doubleArea(corners: readonly number[]): number {
  const [x = 0, y = 0] = corners;
  let sum = 0;
  for (let i = 2; i + 3 < corners.length; i += 2) {
    const dx0 = (corners[i] ?? 0) - x;
    const dy0 = (corners[i + 1] ?? 0) - y;
    const dx1 = (corners[i + 2] ?? 0) - x;
    const dy1 = (corners[i + 3] ?? 0) - y;
    sum += dx0 * dy1 - dx1 * dy0;
  }
  return sum;
}
