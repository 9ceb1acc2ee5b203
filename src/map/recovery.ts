/** How long a lost context may take to come back by itself before the map is built anew, in ms. */
export const watchdogMs = 1_500;
const windowMs = 60_000;
const mostFailures = 3;

/** When the map failed of late, in ms of any one clock. */
export type Failures = readonly number[];

/**
 * Notes one more failure (a lost context, or a map that could not be built anew) and says what to do:
 * `rebuild` when the context is back or the watchdog strikes, or `give-up` on the third within a minute.
 */
export function noteFailure(
  failures: Failures,
  now: number,
): { failures: Failures; next: "rebuild" | "give-up" } {
  const recent = [...failures.filter((then) => now - then < windowMs), now];
  return { failures: recent, next: recent.length < mostFailures ? "rebuild" : "give-up" };
}
