import { useCallback, useEffect, useState } from "react";
import type { AddressProblem } from "../domain/address.ts";
import type { Lang } from "../domain/text.ts";
import type { Notice } from "./notices.tsx";

type Words = typeof import("../i18n/address-problems.ts")["addressMessages"];

/** What was not taken of the address, in words, which are fetched where there is anything to say. */
export function useAddressNotices(problems: readonly AddressProblem[], lang: Lang): Notice[] {
  const [words, setWords] = useState<Words | null>(null);
  const isNeeded = problems.length > 0;
  useEffect(() => {
    if (!isNeeded) return;
    import("../i18n/address-problems.ts").then(
      ({ addressMessages }) => setWords(addressMessages),
      // what was left out is then not named; the view is the same
      () => undefined,
    );
  }, [isNeeded]);
  if (words === null) return [];
  return problems.map(({ parameter, value, reason }) => ({
    id: `address ${parameter} ${value}`,
    text: words[lang][reason](parameter, value),
  }));
}

/** The notices less those the reader has put away. */
export function useNotices(notices: readonly Notice[]): {
  shownNotices: Notice[];
  dismiss: (id: string) => void;
} {
  const [dismissed, setDismissed] = useState<ReadonlySet<string>>(new Set());
  const dismiss = useCallback((id: string) => setDismissed((last) => new Set([...last, id])), []);
  return { shownNotices: notices.filter((notice) => !dismissed.has(notice.id)), dismiss };
}
