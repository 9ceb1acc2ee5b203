/** Whole numbers of 32 bits, added one by one; an array of them would take twice the room or more. */
export interface GrowingNumbers {
  push: (value: number) => void;
  /** what was added so far, without a copy */
  values: () => Uint32Array;
}

/** An empty one. */
export function growingNumbers(): GrowingNumbers {
  let room = new Uint32Array(1024);
  let length = 0;
  return {
    push: (value) => {
      if (length === room.length) {
        const wider = new Uint32Array(2 * room.length);
        wider.set(room);
        room = wider;
      }
      room[length++] = value;
    },
    values: () => room.subarray(0, length),
  };
}

/** Values by the number that each belongs to: those of `n` lie from `begins[n]` to before `begins[n + 1]`. */
export interface Grouped {
  begins: Uint32Array;
  values: Uint32Array;
}

/** Groups values by their keys, which are below `count`; within a group they keep their order. */
export function groupedBy(keys: Uint32Array, values: Uint32Array, count: number): Grouped {
  const begins = new Uint32Array(count + 1);
  for (const key of keys) begins[key + 1] = (begins[key + 1] ?? 0) + 1;
  for (let at = 1; at <= count; at++) begins[at] = (begins[at] ?? 0) + (begins[at - 1] ?? 0);
  const next = begins.slice(0, count);
  const sorted = new Uint32Array(values.length);
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at] ?? 0;
    const place = next[key] ?? 0;
    sorted[place] = values[at] ?? 0;
    next[key] = place + 1;
  }
  return { begins, values: sorted };
}

/** The values of a group. */
export const groupOf = ({ begins, values }: Grouped, number: number): Uint32Array =>
  values.subarray(begins[number] ?? 0, begins[number + 1] ?? 0);
