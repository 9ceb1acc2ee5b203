import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import type { Agreement } from "../../src/domain/agreement.ts";
import { type Dataset, dataset } from "../../src/domain/dataset.ts";
import { vintageOn } from "../../src/domain/lineage.ts";
import { readingSchema } from "../../src/domain/link-schema.ts";
import { pairIn } from "../../src/domain/links.ts";
import { shown } from "../../src/domain/shown.ts";
import { startView, type View } from "../../src/domain/view.ts";
import { madeAgreements } from "./made-agreements.ts";
import { allDays, realDataset } from "./real-dataset.ts";

let data: Dataset;
beforeAll(async () => {
  ({ data } = await realDataset());
});

const readings = fc.constantFrom(...readingSchema.options);

/** How often an agreement stands in links at a day: once for each of its pairs, those that have become one as one. */
function account(agreement: Agreement, day: string, read: View["read"]): number {
  const { pairs } = agreement;
  if (read === "signed") return pairs.length;
  return new Set(pairs.map((pair) => pairIn(vintageOn(day), pair, data.provinceById))).size;
}

/** Whether all agreements made by a day are there: each in as many links as it has pairs, and never twice in one. */
function checkAccount(of: Dataset, day: string, read: View["read"]): void {
  const { agreements, links, made } = shown(of, { ...startView, at: day, read }, day);
  const due = of.agreements.filter(({ when }) => (when.from ?? "") <= day).map(({ id }) => id);
  expect(agreements.map(({ id }) => id)).toEqual(due);
  expect(made).toEqual(agreements);
  const times = new Map<string, number>();
  for (const link of links) {
    const ids = link.agreements.map(({ id }) => id);
    expect(new Set(ids).size, link.id).toBe(ids.length);
    for (const id of ids) times.set(id, (times.get(id) ?? 0) + 1);
  }
  for (const agreement of agreements)
    expect(times.get(agreement.id) ?? 0, agreement.id).toBe(account(agreement, day, read));
  // What has no pair is a programme: shown, and in no link. What has one is in a link, between two or within one province.
  const programmes = agreements.filter(({ pairs }) => pairs.length === 0).map(({ id }) => id);
  expect([...times.keys(), ...programmes].sort()).toEqual([...due].sort());
}

test("of the atlas's own agreements none is lost or doubled, by any reading at any date", () => {
  fc.assert(
    fc.property(allDays, readings, (day, read) => checkAccount(data, day, read)),
    { numRuns: 200 },
  );
});

test("of any agreements none is lost or doubled, by any reading at any date", () => {
  fc.assert(
    fc.property(madeAgreements(data, allDays), allDays, readings, (agreements, day, read) =>
      checkAccount(dataset({ ...data, agreements }), day, read),
    ),
    { numRuns: 300 },
  );
});

test("both readings hold the same agreements: those of one province today are in its account with itself", () => {
  fc.assert(
    fc.property(madeAgreements(data, allDays), allDays, (agreements, day) => {
      const of = dataset({ ...data, agreements });
      const linked = (read: View["read"]) =>
        new Set(
          shown(of, { ...startView, at: day, read }, day).links.flatMap((link) =>
            link.agreements.map(({ id }) => id),
          ),
        );
      expect([...linked("today")].sort()).toEqual([...linked("signed")].sort());
    }),
  );
});
