import { beforeAll, expect, test } from "vitest";
import * as z from "zod/mini";
import type { WholeAgreement } from "../../src/domain/agreement.ts";
import { wholeAgreementSchema } from "../../src/domain/agreement-schema.ts";
import { byId } from "../../src/domain/dataset.ts";
import { provincesOf } from "../../src/domain/ids.ts";
import { existsOn } from "../../src/domain/lineage.ts";
import { realDataset } from "../domain/real-dataset.ts";
import { type Real, records } from "./answer/records.ts";
import { randomArcs } from "./arcs.ts";

let real: Real & { sources: readonly { id: string }[] };
let made: WholeAgreement[];
beforeAll(async () => {
  const { data, whole, sources } = await realDataset();
  real = { agreements: whole, provinces: data.provinces, topics: data.topics, sources };
  made = records(500, 1, real);
});

test("made agreements are as many as asked, the same for the same seed, others for another", () => {
  expect(made).toHaveLength(500);
  expect(records(500, 1, real)).toEqual(made);
  expect(records(500, 2, real)).not.toEqual(made);
});

test("made agreements hold by the schema, and each has an id of its own", () => {
  const wrong = made.filter(
    (agreement) => !z.safeParse(wholeAgreementSchema, JSON.parse(JSON.stringify(agreement))).success,
  );
  expect(wrong).toEqual([]);
  expect(new Set(made.map(({ id }) => id)).size).toBe(made.length);
});

test("what they name is known, and their parties existed on the day", () => {
  const [provinces, topics, sources] = [byId(real.provinces), byId(real.topics), byId(real.sources)];
  for (const { date, parties, items, sources: pages, pairs } of made) {
    for (const { province } of parties) {
      const unit = provinces.get(province);
      expect(unit !== undefined && existsOn(unit, date), `${province} on ${date}`).toBe(true);
    }
    expect(items.flatMap(({ topics }) => topics).filter((id) => !topics.has(id))).toEqual([]);
    expect(pages.filter(({ page }) => !sources.has(page))).toEqual([]);
    const ids = parties.map(({ province }) => province);
    expect(pairs.flatMap(provincesOf).filter((id) => !ids.includes(id))).toEqual([]);
  }
});

test("they spread over years, topics, statuses and most pairs, as a full atlas would", () => {
  const years = new Set(made.map(({ date }) => date.slice(0, 4)));
  expect([...years].sort()).toEqual(Array.from({ length: 18 }, (_, n) => String(2009 + n)));
  const items = made.flatMap((agreement) => agreement.items);
  expect(new Set(items.flatMap(({ topics }) => topics)).size).toBe(real.topics.length);
  expect(new Set(items.map(({ status }) => status)).size).toBe(6);
  expect(new Set(made.flatMap(({ pairs }) => pairs)).size).toBeGreaterThan(300);
});

test("arcs are the same for the same seed and never lead back to their own seat", () => {
  const seats: [number, number][] = [
    [100, 10],
    [104, 14],
    [108, 18],
  ];
  expect(randomArcs(50, 3, seats)).toEqual(randomArcs(50, 3, seats));
  for (const { from, to } of randomArcs(50, 3, seats)) expect(Math.abs(from[0] - to[0])).toBeGreaterThan(3);
  expect(() => randomArcs(1, 3, [])).toThrow(RangeError);
});
