/** Why a parameter's value was not taken. */
export type Reason =
  | "unknown-value"
  | "not-a-day"
  | "not-a-year"
  | "not-in-order"
  | "not-an-id"
  | "not-a-pair"
  | "not-a-camera"
  | "second-focus"
  | "no-such-story"
  | "no-such-step"
  | "twice"
  | "too-long";

/** A parameter's value taken, or why it was not. */
export type Outcome<T> = { ok: true; value: T } | { ok: false; reason: Reason };
export const valid = <T>(value: T): Outcome<T> => ({ ok: true, value });
export const invalid = (reason: Reason): Outcome<never> => ({ ok: false, reason });
