import type { ComponentProps } from "react";
import { FilterBar } from "../../ui/controls/filter-bar.tsx";
import { FindBox } from "./find-box.tsx";
import { StoryMenu } from "./story-menu.tsx";

interface FindRowProps {
  box: ComponentProps<typeof FindBox>;
  stories: ComponentProps<typeof StoryMenu>;
  filter: ComponentProps<typeof FilterBar>;
}

/** Ways to what the atlas holds: words, stories, choices. Fetched once the map stands. */
export function FindRow({ box, stories, filter }: FindRowProps) {
  return (
    <>
      <FindBox {...box} />
      <StoryMenu {...stories} />
      <FilterBar {...filter} />
    </>
  );
}
