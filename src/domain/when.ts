import type { When } from "./when-schema.ts";

export type { When };

/** A calendar day, ISO 8601: `2025-06-30`. Strings of this shape compare as dates do. */
export type Day = string;

/** Whether a string is a day that the calendar has. */
export function isDay(day: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return false;
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

/** Whether an act of that date may have been made by a day: a date of year precision stands for its whole year. */
export const madeBy = (when: When, day: Day): boolean => when.from === null || when.from <= day;
