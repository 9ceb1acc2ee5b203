import * as z from "zod/mini";

/** A calendar day, ISO 8601: `2025-06-30`. Strings of this shape compare as dates do. */
export const daySchema = z.string().check(
  z.regex(/^\d{4}-\d{2}-\d{2}$/, "YYYY-MM-DD"),
  z.refine((day: string) => isDay(day), "not a day of the calendar"),
);
export type Day = string;

/** Whether a string is a day that the calendar has. */
export function isDay(day: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return false;
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

/**
 * An EDTF date, read: the first and last day it can mean (null: unbounded), and how sure it is.
 * The pipeline reads EDTF once and publishes this, so no browser has to.
 */
export const whenSchema = z.object({
  edtf: z.string(),
  from: z.nullable(daySchema),
  to: z.nullable(daySchema),
  precision: z.enum(["day", "month", "year", "interval", "set", "yearless"]),
  uncertain: z.boolean(),
});
export type When = z.infer<typeof whenSchema>;

/** Whether an act of that date may have been made by a day: a date of year precision stands for its whole year. */
export const madeBy = (when: When, day: Day): boolean => when.from === null || when.from <= day;
