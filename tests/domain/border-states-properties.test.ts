import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import type { Agreement } from "../../src/domain/agreement.ts";
import type { BorderState } from "../../src/domain/border.ts";
import { borderStateSchema } from "../../src/domain/border-schema.ts";
import { stateOf, type Witness } from "../../src/domain/border-states.ts";
import { type Dataset, dataset } from "../../src/domain/dataset.ts";
import { readingSchema } from "../../src/domain/link-schema.ts";
import { shown } from "../../src/domain/shown.ts";
import { startView, type View } from "../../src/domain/view.ts";
import { madeAgreements } from "./made-agreements.ts";
import { allDays, realDataset } from "./real-dataset.ts";

let data: Dataset;
beforeAll(async () => {
  ({ data } = await realDataset());
});

const readings = fc.constantFrom(...readingSchema.options);
const rank = (state: BorderState | undefined): number =>
  borderStateSchema.options.indexOf(state ?? "none-found");

/** Whether taking agreements away leaves every border as it was or worse. */
function checkWithout(all: Agreement[], left: Agreement[], day: string, read: View["read"]): void {
  const at = (agreements: Agreement[]) =>
    shown(dataset({ ...data, agreements }), { ...startView, at: day, read }, day).borderById;
  const [before, after] = [at(all), at(left)];
  for (const [id, { state }] of before)
    expect(rank(after.get(id)?.state), id).toBeGreaterThanOrEqual(rank(state));
  expect([...after.keys()].filter((id) => !before.has(id))).toEqual([]);
}

test("no border of the atlas gets better when agreements are taken away", () => {
  fc.assert(
    fc.property(
      allDays,
      readings,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.nat(),
      (day, read, share, seed) => {
        const left = data.agreements.filter(
          (_, i) => ((i + 1) * 7919 + seed * 104_729) % 1000 >= share * 1000,
        );
        checkWithout(data.agreements, left, day, read);
      },
    ),
    { numRuns: 200 },
  );
});

test("no border of the atlas gets better when any one of its agreements is taken away", () => {
  for (const day of ["2025-06-30", "2026-11-01"])
    for (const read of readingSchema.options)
      for (const gone of data.agreements)
        checkWithout(
          data.agreements,
          data.agreements.filter((agreement) => agreement !== gone),
          day,
          read,
        );
});

test("no state gets better when any of what it rests on is taken away", () => {
  const border = { id: "la-salavan~vn-quang-tri-2025", vintage: "vn34" as const };
  const sides = ["la-salavan", "vn-quang-tri", "vn-quang-binh", "vn-quang-tri-2025", "la-savannakhet"];
  const bodies = [undefined, ...data.bodies.map(({ id }) => id)];
  const party = fc.record({ province: fc.constantFrom(...sides), body: fc.constantFrom(...bodies) });
  const witness = fc.record({
    signed: fc.boolean(),
    parties: fc.array(party, { minLength: 2, maxLength: 4 }),
    kept: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(witness, { maxLength: 6 }), (witnesses) => {
      const state = (of: Witness[]) => rank(stateOf(of, border, data.provinceById, data.bodyById));
      expect(state(witnesses.filter(({ kept }) => kept))).toBeGreaterThanOrEqual(state(witnesses));
    }),
    { numRuns: 1000 },
  );
});

test("no border gets better when any one of any agreements is taken away", () => {
  fc.assert(
    fc.property(
      madeAgreements(data, allDays),
      fc.nat(),
      allDays,
      readings,
      (agreements, which, day, read) => {
        const left = agreements.filter((_, i) => i !== which % agreements.length);
        checkWithout(agreements, left, day, read);
      },
    ),
    { numRuns: 300 },
  );
});

test("without any agreement every border is silent", () => {
  fc.assert(
    fc.property(allDays, readings, (day, read) => {
      const { borders } = shown(dataset({ ...data, agreements: [] }), { ...startView, at: day, read }, day);
      expect(new Set(borders.map(({ state }) => state))).toEqual(new Set(["none-found"]));
    }),
  );
});
