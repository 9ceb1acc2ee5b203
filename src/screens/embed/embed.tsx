import { useCallback, useEffect, useState } from "react";
import { loadAtlas } from "../../data/load.ts";
import { embedOptions } from "../../domain/embed.ts";
import type { Lang } from "../../domain/text.ts";
import type { View } from "../../domain/view.ts";
import { chrome as chromeMessages } from "../../i18n/chrome.ts";
import { Notices } from "../../ui/notices.tsx";
import { useTheme } from "../../ui/use-theme.ts";
import { useToday } from "../../ui/use-today.ts";
import { useAddress } from "../../url/address-bar.ts";
import { EmbeddedAtlas } from "./embedded-atlas.tsx";
import { failureNotice } from "./failure-notice.ts";
import { useLoad } from "./use-load.ts";

/** The atlas inside another page. Until the records are there, and if they never come, it stays as it was served. */
export function Embed({ lang: served, onReady }: { lang: Lang; onReady: () => void }) {
  const { address, go } = useAddress();
  const { view, unknown, problems } = address;
  const options = embedOptions(unknown);
  const lang = view.lang ?? served;
  const today = useToday();
  const atlas = useLoad(loadAtlas);
  useTheme(view.theme ?? "auto");
  const { title, subtitle } = chromeMessages[lang];
  useEffect(() => {
    document.documentElement.lang = lang;
    document.title = `${title} · ${subtitle}`;
  }, [lang, title, subtitle]);
  // a frame shares its history with the page around it, whose Back is not ours to fill
  const change = useCallback((next: Partial<View>) => go({ ...view, ...next }, "replace"), [go, view]);
  const [isRead, setRead] = useState(false);
  const isFaulty = !isRead && (problems.length > 0 || options.isFaulty);

  if (atlas.data === undefined) {
    const notices = atlas.error === null ? [] : [failureNotice(atlas.error, atlas.retry, lang)];
    return <Notices lang={lang} notices={notices} onDismiss={() => undefined} />;
  }
  return (
    <EmbeddedAtlas
      data={atlas.data}
      view={view}
      options={options}
      lang={lang}
      today={today}
      isFaulty={isFaulty}
      onDismiss={() => setRead(true)}
      onChange={change}
      onReady={onReady}
    />
  );
}
