/** A list of 32-bit integers that grows: a tenth of the memory of an array of numbers, and no garbage. */
export class IntList {
  length = 0;
  #data = new Int32Array(1024);

  push(value: number): void {
    if (this.length === this.#data.length) {
      const grown = new Int32Array(this.length * 2);
      grown.set(this.#data);
      this.#data = grown;
    }
    this.#data[this.length++] = value;
  }

  /** What was pushed. A view: the list must not grow after. */
  values(): Int32Array {
    return this.#data.subarray(0, this.length);
  }
}
