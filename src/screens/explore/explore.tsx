import { useQuery } from "@tanstack/react-query";
import { useCallback, useEffect } from "react";
import { recordsQuery } from "../../data/queries.ts";
import type { Lang } from "../../domain/text.ts";
import type { Theme, View } from "../../domain/view.ts";
import { chrome } from "../../i18n/chrome.ts";
import { storedTheme, storeLang, storeTheme } from "../../storage/preferences.ts";
import { Notices } from "../../ui/notices.tsx";
import { useAddress } from "../../url/address-bar.ts";
import { Atlas } from "./atlas.tsx";
import { failureNotices } from "./failure-notices.ts";
import { useLang } from "./use-lang.ts";
import { addressNotices, useNotices } from "./use-notices.ts";
import { useToday } from "./use-today.ts";

/** The atlas as readers and researchers use it. Until the records are there, the page stays as it was served. */
export function Explore({ onReady }: { onReady: () => void }) {
  const { address, go } = useAddress();
  const { view } = address;
  const lang = useLang(view);
  const today = useToday();
  const records = useQuery(recordsQuery);
  const { shownNotices, dismiss } = useNotices([
    ...addressNotices(address.problems, lang),
    ...failureNotices(records, lang),
  ]);
  const theme = view.theme ?? storedTheme();
  useTheme(theme);
  useEffect(() => {
    document.title = `${chrome[lang].title} · ${chrome[lang].subtitle}`;
  }, [lang]);

  const change = useCallback(
    (next: Partial<View>, how: "push" | "replace") => go({ ...view, ...next }, how),
    [go, view],
  );
  const onLang = (chosen: Lang) => {
    storeLang(chosen);
    change({ lang: chosen }, "replace");
  };
  const onTheme = (chosen: Theme) => {
    storeTheme(chosen);
    change({ theme: chosen }, "replace");
  };

  if (records.data === undefined) return <Notices lang={lang} notices={shownNotices} onDismiss={dismiss} />;
  return (
    <Atlas
      data={records.data}
      view={view}
      unknown={address.unknown}
      lang={lang}
      today={today}
      notices={shownNotices}
      onDismiss={dismiss}
      onChange={change}
      onLang={onLang}
      theme={theme}
      onTheme={onTheme}
      onReady={onReady}
    />
  );
}

/** The theme stands on the document, where style sheets and the map read it. */
function useTheme(theme: Theme): void {
  useEffect(() => {
    if (theme === "auto") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [theme]);
}
