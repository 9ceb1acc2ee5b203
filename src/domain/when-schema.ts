import * as z from "zod/mini";
import { isDay } from "./when.ts";

/** A calendar day, ISO 8601: `2025-06-30`. */
export const daySchema = z.string().check(
  z.regex(/^\d{4}-\d{2}-\d{2}$/, "YYYY-MM-DD"),
  z.refine((day: string) => isDay(day), "not a day of the calendar"),
);

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
