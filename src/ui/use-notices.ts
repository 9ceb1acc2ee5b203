import { useCallback, useState } from "react";
import type { AddressProblem } from "../domain/address.ts";
import type { Lang } from "../domain/text.ts";
import { problemMessages } from "../i18n/problems.ts";
import type { Notice } from "./notices.tsx";

/** What was not taken of the address, in words. */
export const addressNotices = (problems: readonly AddressProblem[], lang: Lang): Notice[] =>
  problems.map(({ parameter, value, reason }) => ({
    id: `address ${parameter} ${value}`,
    text: problemMessages[lang][reason](parameter, value),
  }));

/** The notices less those the reader has put away. */
export function useNotices(notices: readonly Notice[]): {
  shownNotices: Notice[];
  dismiss: (id: string) => void;
} {
  const [dismissed, setDismissed] = useState<ReadonlySet<string>>(new Set());
  const dismiss = useCallback((id: string) => setDismissed((last) => new Set([...last, id])), []);
  return { shownNotices: notices.filter((notice) => !dismissed.has(notice.id)), dismiss };
}
