import { useCallback, useEffect, useState } from "react";

/** How a load stands: neither `data` nor `error` while it is on its way, or not asked for. */
export interface Load<T> {
  data: T | undefined;
  error: unknown;
  retry: () => void;
}

interface Outcome<T> {
  /** what was loaded by */
  by: (signal: AbortSignal) => Promise<T>;
  data?: T;
  error: unknown;
}

/** Loads something once, when `load` is given, anew when it is another function, and when the reader tries again. */
export function useLoad<T>(load: ((signal: AbortSignal) => Promise<T>) | null): Load<T> {
  const [outcome, setOutcome] = useState<Outcome<T> | null>(null);
  useEffect(() => {
    // what failed is tried again once the failure is put away
    if (load === null || outcome?.by === load) return;
    const controller = new AbortController();
    const { signal } = controller;
    const settle = (settled: Outcome<T>) => {
      if (!signal.aborted) setOutcome(settled);
    };
    load(signal).then(
      (data) => settle({ by: load, data, error: null }),
      (error: unknown) => settle({ by: load, error }),
    );
    return () => controller.abort();
  }, [load, outcome]);
  const retry = useCallback(() => setOutcome(null), []);
  const own = outcome !== null && outcome.by === load ? outcome : null;
  return { data: own?.data, error: own?.error ?? null, retry };
}
