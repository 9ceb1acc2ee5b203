import type { ReactNode } from "react";
import { formatAddress, type StepViews } from "../../domain/address.ts";
import type { Story } from "../../domain/story.ts";
import type { Lang } from "../../domain/text.ts";
import type { StoryStep, View } from "../../domain/view.ts";
import { StoryCaption } from "../../ui/story/story-caption.tsx";
import { StoryFrame } from "../../ui/story/story-frame.tsx";
import { StoryTools } from "../../ui/story/story-tools.tsx";
import { storyId, useAwaitedFocus } from "./story-focus.ts";
import { type StoryMove, useStoryKeys } from "./story-keys.ts";
import { useFullScreen } from "./story-screen.ts";

interface StoryViewProps {
  lang: Lang;
  story: Story;
  /** which of its steps is told */
  at: StoryStep;
  view: View;
  steps: StepViews;
  map: ReactNode;
  table: ReactNode;
  legend: ReactNode;
  notice: ReactNode;
  credit: ReactNode;
  /** to a step as it is, whatever strayed from the last */
  onStep: (step: StoryStep) => void;
  onShow: (show: View["show"]) => void;
  onLeave: () => void;
}

/** A story as it is told: by buttons, by the keys of a clicker, on the full screen. */
export function StoryView(props: StoryViewProps) {
  const { lang, story, at, view, steps, onStep, onShow, onLeave } = props;
  const { isFull, toggle } = useFullScreen();
  const all = story.steps.length;
  const to = (step: number) => {
    if (step >= 1 && step <= all && step !== at.step) onStep({ id: story.id, step });
  };
  const acts: Record<StoryMove, () => void> = {
    next: () => to(at.step + 1),
    previous: () => to(at.step - 1),
    first: () => to(1),
    last: () => to(all),
    "full-screen": () => toggle?.(),
    leave: () => (isFull ? toggle?.() : onLeave()),
  };
  useStoryKeys((move) => acts[move]());
  useAwaitedFocus(storyId);
  const step = story.steps[at.step - 1];
  return (
    <StoryFrame
      lang={lang}
      title={story.title[lang]}
      tools={
        <StoryTools
          lang={lang}
          show={view.show}
          isFull={isFull}
          onShow={onShow}
          onFull={toggle}
          onLeave={onLeave}
        />
      }
      map={props.map}
      table={props.table}
      caption={
        step && (
          <StoryCaption
            lang={lang}
            step={step}
            number={at.step}
            all={all}
            strayed={hasStrayed(view, at, steps)}
            onStep={to}
            onBack={() => onStep(at)}
          />
        )
      }
      legend={props.legend}
      notice={props.notice}
      credit={props.credit}
    />
  );
}

/** Whether more than map or table differs from what the step shows. */
function hasStrayed(view: View, at: StoryStep, steps: StepViews): boolean {
  const step = steps(at);
  const { lang, theme, show } = view;
  return (
    step.ok &&
    formatAddress(view, [], steps) !==
      formatAddress({ ...step.value, story: at, lang, theme, show }, [], steps)
  );
}
