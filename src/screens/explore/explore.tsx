import { useQuery } from "@tanstack/react-query";
import { useCallback, useEffect, useMemo } from "react";
import { atlasQuery, storiesQuery } from "../../data/queries.ts";
import { type Story, stepViews } from "../../domain/story.ts";
import type { Lang } from "../../domain/text.ts";
import type { Theme, View } from "../../domain/view.ts";
import { chrome } from "../../i18n/chrome.ts";
import { formatNumber } from "../../i18n/format.ts";
import { storyMessages } from "../../i18n/story.ts";
import { storedTheme, storeLang, storeTheme } from "../../storage/preferences.ts";
import { Notices } from "../../ui/notices.tsx";
import { useAddressNotices, useNotices } from "../../ui/use-notices.ts";
import { useTheme } from "../../ui/use-theme.ts";
import { useToday } from "../../ui/use-today.ts";
import { useAddress } from "../../url/address-bar.ts";
import { Atlas } from "./atlas.tsx";
import { failureNotices } from "./failure-notices.ts";
import { useLang } from "./use-lang.ts";

/** The atlas as readers and researchers use it. Until the records are there, the page stays as it was served. */
export function Explore({ onReady }: { onReady: () => void }) {
  const asks = useAddress().address.view.story !== null;
  const stories = useQuery({ ...storiesQuery, enabled: asks });
  const steps = useMemo(() => stories.data && stepViews(stories.data), [stories.data]);
  const { address, go } = useAddress(steps);
  const { view } = address;
  const story = stories.data?.find(({ id }) => id === view.story?.id) ?? null;
  const lang = useLang(view);
  const today = useToday();
  const records = useQuery(atlasQuery);
  const { data } = records;
  const { shownNotices, dismiss } = useNotices([
    ...useAddressNotices(address.problems, lang),
    ...failureNotices(records, lang),
    ...(asks ? failureNotices(stories, lang) : []),
  ]);
  const theme = view.theme ?? storedTheme();
  useTheme(theme);
  const title = titleOf(story, view, lang);
  useEffect(() => {
    document.title = title;
  }, [title]);

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

  const isWaiting = data === undefined || (asks && stories.isPending);
  if (isWaiting) return <Notices lang={lang} notices={shownNotices} onDismiss={dismiss} />;
  return (
    <Atlas
      data={data}
      view={view}
      unknown={address.unknown}
      steps={steps}
      story={story}
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

/** What the window is called: the atlas, or the story and its step. */
function titleOf(story: Story | null, view: View, lang: Lang): string {
  const words = chrome[lang];
  const number = view.story?.step;
  if (story === null || number === undefined) return `${words.title} · ${words.subtitle}`;
  const { progress, title } = storyMessages[lang];
  const told = progress(formatNumber(number, lang), formatNumber(story.steps.length, lang));
  const heading = story.steps[number - 1]?.heading?.[lang];
  return title(heading === undefined ? told : `${told} ${heading}`, story.title[lang]);
}
