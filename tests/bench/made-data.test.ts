import { beforeAll, expect, test } from "vitest";
import * as z from "zod/mini";
import { type Agreement, agreementSchema } from "../../src/domain/agreement.ts";
import type { Dataset } from "../../src/domain/dataset.ts";
import { provincesOf } from "../../src/domain/ids.ts";
import { existsOn } from "../../src/domain/lineage.ts";
import { realDataset } from "../domain/real-dataset.ts";
import { records } from "./answer/records.ts";
import { randomArcs } from "./arcs.ts";

let data: Dataset;
let made: Agreement[];
beforeAll(async () => {
  ({ data } = await realDataset());
  made = records(500, 1, data);
});

test("made agreements are as many as asked, the same for the same seed, others for another", () => {
  expect(made).toHaveLength(500);
  expect(records(500, 1, data)).toEqual(made);
  expect(records(500, 2, data)).not.toEqual(made);
});

test("made agreements hold by the schema, and each has an id of its own", () => {
  const wrong = made.filter(
    (agreement) => !z.safeParse(agreementSchema, JSON.parse(JSON.stringify(agreement))).success,
  );
  expect(wrong).toEqual([]);
  expect(new Set(made.map(({ id }) => id)).size).toBe(made.length);
});

test("what they name is known, and their parties existed on the day", () => {
  for (const { date, parties, items, sources, pairs } of made) {
    for (const { province } of parties) {
      const unit = data.provinceById.get(province);
      expect(unit !== undefined && existsOn(unit, date), `${province} on ${date}`).toBe(true);
    }
    expect(items.flatMap(({ topics }) => topics).filter((id) => !data.topicById.has(id))).toEqual([]);
    expect(sources.filter(({ page }) => !data.sourceById.has(page))).toEqual([]);
    const ids = parties.map(({ province }) => province);
    expect(pairs.flatMap(provincesOf).filter((id) => !ids.includes(id))).toEqual([]);
  }
});

test("they spread over years, topics, statuses and most pairs, as a full atlas would", () => {
  const years = new Set(made.map(({ date }) => date.slice(0, 4)));
  expect([...years].sort()).toEqual(Array.from({ length: 18 }, (_, n) => String(2009 + n)));
  const items = made.flatMap((agreement) => agreement.items);
  expect(new Set(items.flatMap(({ topics }) => topics)).size).toBe(data.topics.length);
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
