/** Sums of metres by pair of areas, whose numbers are below `areas`. */
export class PairLengths {
  readonly #areas: number;
  readonly #sums = new Map<number, number>();

  constructor(areas: number) {
    this.#areas = areas;
  }

  /** Adds to the sum of a pair; (a, b) and (b, a) are two pairs. */
  add(a: number, b: number, metres: number): void {
    const key = a * this.#areas + b;
    this.#sums.set(key, (this.#sums.get(key) ?? 0) + metres);
  }

  of(a: number, b: number): number {
    return this.#sums.get(a * this.#areas + b) ?? 0;
  }

  /** The pairs that were added to, in the order they were met. */
  *pairs(): Generator<[number, number], void, undefined> {
    for (const key of this.#sums.keys()) yield [Math.floor(key / this.#areas), key % this.#areas];
  }
}
