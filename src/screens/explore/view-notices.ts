import type { Shown } from "../../domain/shown.ts";
import type { Lang } from "../../domain/text.ts";
import { mapMessages } from "../../i18n/map.ts";
import { problemMessages } from "../../i18n/problems.ts";
import type { MapFailure } from "../../map/atlas-map.ts";
import type { Notice } from "../../ui/notices.tsx";
import { reload } from "../../url/address-bar.ts";

/** What a view asks for and cannot have: a focus or a topic that the data does not hold, or the moving map. */
export function viewNotices(seen: Shown, failure: MapFailure | "not-loaded" | null, lang: Lang): Notice[] {
  const words = problemMessages[lang];
  const { focusUnknown, topicsUnknown } = seen;
  return [
    ...(topicsUnknown.length > 0
      ? [{ id: `topic ${topicsUnknown.join(" ")}`, text: words.topicUnknown(topicsUnknown.join(", ")) }]
      : []),
    ...(focusUnknown ? [{ id: "focus", text: words.focusUnknown }] : []),
    ...(failure === null ? [] : [mapNotice(failure, lang)]),
  ];
}

function mapNotice(failure: MapFailure | "not-loaded", lang: Lang): Notice {
  const words = problemMessages[lang];
  if (failure === "not-loaded") return { id: "map", text: words.mapNotLoaded, retry: reload };
  if (failure === "no-webgl") return { id: "map", text: words.noWebgl };
  return { id: "map", text: failure === "lost" ? mapMessages[lang].lost : mapMessages[lang].gaveUp };
}
