import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { FilesError } from "../../data/fetch-file.ts";
import { storiesQuery } from "../../data/queries.ts";
import type { Lang } from "../../domain/text.ts";
import type { StoryStep } from "../../domain/view.ts";
import { Failed, Loading } from "../../ui/states.tsx";
import { StoryButton, StoryList } from "../../ui/story/story-list.tsx";
import { storyButtonId, storyMenuId, useAwaitedFocus } from "./story-focus.ts";

/** The stories behind their button; they are fetched when it is opened. */
export function StoryMenu({
  lang,
  href,
  onStart,
}: {
  lang: Lang;
  href: (step: StoryStep) => string;
  onStart: (step: StoryStep) => void;
}) {
  const [isOpen, setOpen] = useState(false);
  useAwaitedFocus(storyButtonId);
  const { data, error, refetch } = useQuery({ ...storiesQuery, enabled: isOpen });
  const file =
    error instanceof FilesError ? error.faults.map((fault) => fault.file).join(", ") : String(error);
  return (
    <StoryButton lang={lang} id={storyMenuId} onOpen={setOpen}>
      {error !== null && <Failed lang={lang} file={file} onRetry={() => void refetch()} />}
      {error === null && data === undefined && <Loading lang={lang} />}
      {data && (
        <StoryList
          lang={lang}
          stories={data}
          href={({ id }) => href({ id, step: 1 })}
          onStart={({ id }) => onStart({ id, step: 1 })}
        />
      )}
    </StoryButton>
  );
}
