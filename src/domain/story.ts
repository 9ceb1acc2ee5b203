import { parseAddress, type StepViews } from "./address.ts";
import { invalid, valid } from "./address-outcome.ts";
import type { Step, Story } from "./story-schema.ts";
import type { View } from "./view.ts";

export type { Step, Story };

/** What each step of the stories shows. The addresses have been checked, so that nothing of them is left out here. */
export function stepViews(stories: readonly Story[]): StepViews {
  const viewsById = new Map<string, View[]>(
    stories.map(({ id, steps }) => [id, steps.map(({ address }) => parseAddress(address).view)]),
  );
  return ({ id, step }) => {
    const views = viewsById.get(id);
    if (views === undefined) return invalid("no-such-story");
    const view = views[step - 1];
    return view === undefined ? invalid("no-such-step") : valid(view);
  };
}
