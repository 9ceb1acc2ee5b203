import { isProgramme } from "./agreement.ts";
import type { Dataset } from "./dataset.ts";
import { partiesAt } from "./emphasis.ts";
import { fromWorld, toWorld } from "./mercator.ts";
import { seatOf } from "./scene-arcs.ts";
import type { ArcMark, Position } from "./scene-marks.ts";
import type { Shown } from "./shown.ts";

/**
 * The star of a programme in focus: a ray from every member to the members' middle (DESIGN, what counts, rule 1),
 * since they did not sign pair by pair. The middle is the mean of their seats on the Mercator plane.
 */
export function starOf(shown: Shown, data: Dataset): ArcMark[] {
  const { focus } = shown;
  // of what is shown: a programme later than the date, or filtered out, draws no more than another agreement
  const agreement =
    focus.kind === "agreement" ? shown.agreements.find(({ id }) => id === focus.id) : undefined;
  if (agreement === undefined || !isProgramme(agreement)) return [];
  const members = partiesAt(agreement, shown, data).flatMap((id) => {
    const at = seatOf(id, data);
    return at === undefined ? [] : [{ id, at }];
  });
  const middle = middleOf(members.map(({ at }) => at));
  if (members.length < 2 || middle === null) return [];
  return members.map(({ id, at }) => ({
    id: `${agreement.id}!${id}`,
    link: null,
    agreement: agreement.id,
    relation: "programme",
    course: [at, middle],
    width: 2,
    stroke: agreement.signed ? "solid" : "dotted",
    standing: "full",
    quiet: false,
    planned: false,
    emphasis: "strong",
  }));
}

function middleOf(seats: readonly Position[]): Position | null {
  if (seats.length === 0) return null;
  const world = seats.map(toWorld);
  const mean = (axis: 0 | 1) => world.reduce((sum, at) => sum + at[axis], 0) / world.length;
  return fromWorld([mean(0), mean(1)]);
}
