import { useCallback, useEffect, useState } from "react";
import type { Dataset } from "../../domain/dataset.ts";

/** The agreements that meet the words of a filter. */
export interface Words {
  /** null: no words, or not known, and then all are shown */
  matches: ReadonlySet<string> | null;
  isWaiting: boolean;
  /** null: nothing failed */
  error: unknown;
  retry: () => void;
}

const unasked = { matches: null, isWaiting: false, error: null } as const;

/** Looks for the words of a filter in the texts; what does so comes only with words. */
export function useWords(data: Dataset, q: string): Words {
  const [words, setWords] = useState<Omit<Words, "retry">>(unasked);
  const ask = useCallback(
    async (signal: AbortSignal) => {
      setWords({ ...unasked, isWaiting: true });
      try {
        const { idsMeeting } = await import("../../data/text-answers.ts");
        const matches = await idsMeeting(data, q, signal);
        setWords({ ...unasked, matches });
      } catch (error) {
        if (!signal.aborted) setWords({ ...unasked, error });
      }
    },
    [data, q],
  );
  useEffect(() => {
    if (q === "") return setWords(unasked);
    const controller = new AbortController();
    void ask(controller.signal);
    return () => controller.abort();
  }, [ask, q]);
  return { ...words, retry: () => void ask(new AbortController().signal) };
}
