import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { findsQuery } from "../../data/search-queries.ts";
import { readAhead } from "../../data/text-answers.ts";
import type { Dataset } from "../../domain/dataset.ts";
import type { Filter } from "../../domain/filter.ts";
import type { Hit } from "../../domain/search.ts";
import type { Shown } from "../../domain/shown.ts";
import type { Lang } from "../../domain/text.ts";
import type { Focus } from "../../domain/view.ts";
import { SearchBox } from "../../ui/controls/search-box.tsx";

/** The search field with what the texts answer to it; what is typed stays in here, so that no key draws the atlas anew. */
export function FindBox({
  lang,
  filter,
  shown,
  data,
  onFilter,
  onFocus,
}: {
  lang: Lang;
  filter: Filter;
  /** what a search looks through */
  shown: Shown;
  data: Dataset;
  onFilter: (filter: Filter) => void;
  onFocus: (focus: Focus) => void;
}) {
  const [query, setQuery] = useState("");
  const { data: found = null, error, refetch, isPlaceholderData } = useQuery(findsQuery(data, shown, query));
  return (
    <SearchBox
      lang={lang}
      q={filter.q}
      shown={shown}
      data={data}
      texts={{
        found,
        isEarlier: isPlaceholderData,
        onRetry: error === null ? null : () => void refetch(),
      }}
      onNear={() => readAhead(data)}
      onAsk={setQuery}
      onQuery={(q) => onFilter({ ...filter, q })}
      onHit={(hit) =>
        hit.group === "topics" ? onFilter({ ...filter, topic: [hit.id] }) : onFocus(focusOfHit(hit))
      }
    />
  );
}

/** What a search leads to; topics, people and places are there to filter by. */
function focusOfHit(hit: Hit): Focus {
  switch (hit.group) {
    case "provinces":
      return { kind: "province", id: hit.id };
    case "links":
      return { kind: "link", id: hit.id };
    case "agreements":
    case "items":
      return { kind: "agreement", id: hit.agreement.id };
    case "topics":
    case "people":
    case "places":
      return { kind: "none" };
  }
}
