/** Slots of an open hash table from pairs of integers to numbers from 0, in the order they were met. */
export class PairTable {
  /** How many different pairs there are. */
  size = 0;
  /** The pairs, by their number. */
  readonly first: Int32Array;
  readonly second: Int32Array;
  readonly #slots: Int32Array;
  readonly #mask: number;

  /** For at most so many pairs. */
  constructor(most: number) {
    // Half empty at least: then a pair is found within two steps on average.
    const slots = 2 ** Math.ceil(Math.log2(Math.max(2, most * 2)));
    this.first = new Int32Array(most);
    this.second = new Int32Array(most);
    this.#slots = new Int32Array(slots).fill(-1);
    this.#mask = slots - 1;
  }

  /** The number of a pair; a new one where it was not met before. */
  numberOf(first: number, second: number): number {
    let slot = mixed(first, second) & this.#mask;
    for (;;) {
      const number = this.#slots[slot] ?? -1;
      if (number === -1) break;
      if (this.first[number] === first && this.second[number] === second) return number;
      slot = (slot + 1) & this.#mask;
    }
    this.#slots[slot] = this.size;
    this.first[this.size] = first;
    this.second[this.size] = second;
    return this.size++;
  }
}

/** Spreads neighbouring integers over all bits (the finishing steps of MurmurHash3, by Austin Appleby, public domain). */
function mixed(first: number, second: number): number {
  let hash = Math.imul(first, 0x9e3779b1) ^ second;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
