import { filterPairs, filterParsers } from "./address-filter.ts";
import { invalid, type Outcome, type Reason, valid } from "./address-outcome.ts";
import { idPattern, isPairId, isProvinceId } from "./ids.ts";
import { readings } from "./link.ts";
import { langs } from "./text.ts";
import {
  borderLines,
  type Camera,
  type Focus,
  grounds,
  type StoryStep,
  shows,
  startView,
  themes,
  type View,
} from "./view.ts";
import { isDay } from "./when.ts";

/** An address parameter that was not taken; what stands instead is its default. */
export interface AddressProblem {
  parameter: string;
  value: string;
  reason: Reason;
}

/** An address, read. */
export interface Address {
  view: View;
  problems: AddressProblem[];
  /** parameters of others, kept as they came, up to 2 kB in all */
  unknown: [string, string][];
}

/** The view that a step of a story shows, without language and colours, or why there is none. */
export type StepViews = (step: StoryStep) => Outcome<View>;

const oneOf =
  <T extends string>(values: readonly T[]) =>
  (raw: string): Outcome<T> => {
    const value = values.find((candidate) => candidate === raw);
    return value === undefined ? invalid("unknown-value") : valid(value);
  };

/** What an address says to have a default where its story's step has something else: no focus, today, fit. */
const none = "none";
const today = "today";
const fit = "fit";

const provinceFocus = (raw: string): Outcome<Focus> =>
  isProvinceId(raw) ? valid({ kind: "province", id: raw }) : invalid("not-an-id");
const agreementFocus = (raw: string): Outcome<Focus> =>
  idPattern.test(raw) && raw.length <= 120 ? valid({ kind: "agreement", id: raw }) : invalid("not-an-id");
const pairFocus =
  (kind: "link" | "border") =>
  (raw: string): Outcome<Focus> =>
    isPairId(raw) ? valid({ kind, id: raw }) : invalid("not-a-pair");

/** `lng,lat,zoom` with 3, 3 and 1 decimals. */
function camera(raw: string): Outcome<Camera> {
  const [lng, lat, zoom, ...more] = raw
    .split(",")
    .map((part) => (part.trim() === "" ? Number.NaN : Number(part)));
  const within = (value: number | undefined, least: number, most: number): value is number =>
    value !== undefined && value >= least && value <= most;
  return within(lng, -180, 180) && within(lat, -85, 85) && within(zoom, 0, 24) && more.length === 0
    ? valid(rounded({ lng, lat, zoom }))
    : invalid("not-a-camera");
}

/** A camera as the address writes it; adding 0 turns -0, which no address can say, into 0. */
export const rounded = ({ lng, lat, zoom }: Camera): Camera => ({
  lng: Number(lng.toFixed(3)) + 0,
  lat: Number(lat.toFixed(3)) + 0,
  zoom: Number(zoom.toFixed(1)) + 0,
});

/** Where a parameter stands: the view so far, the one without any parameter, and the parameters before it. */
interface Place {
  view: View;
  base: View;
  seen: ReadonlySet<string>;
}
type Parser = (raw: string, place: Place) => Outcome<Partial<View>>;
const into =
  <K extends keyof View>(key: K, parse: (raw: string) => Outcome<View[K]>): Parser =>
  (raw) => {
    const outcome = parse(raw);
    return outcome.ok ? valid({ [key]: outcome.value }) : outcome;
  };
const intoFocus =
  (parse: (raw: string) => Outcome<Focus>): Parser =>
  (raw, place) => {
    if (place.view.focus !== place.base.focus) return invalid("second-focus");
    return raw === none ? valid({ focus: { kind: "none" } }) : into("focus", parse)(raw, place);
  };
/** Read before all else, since the others stray from it. */
const readAlready: Parser = () => valid({});

const parsers: Record<string, Parser> = {
  lang: into("lang", oneOf(langs)),
  story: readAlready,
  step: readAlready,
  show: into("show", oneOf(shows)),
  province: intoFocus(provinceFocus),
  link: intoFocus(pairFocus("link")),
  agreement: intoFocus(agreementFocus),
  border: intoFocus(pairFocus("border")),
  at: into("at", (raw) => (raw === today ? valid(null) : isDay(raw) ? valid(raw) : invalid("not-a-day"))),
  read: into("read", oneOf(readings)),
  ...Object.fromEntries(
    Object.entries(filterParsers).map(([key, parse]): [string, Parser] => [
      key,
      (raw, { view, seen }) => {
        const outcome = parse(raw, view.filter, seen);
        return outcome.ok ? valid({ filter: outcome.value }) : outcome;
      },
    ]),
  ),
  lines: into("lines", oneOf(borderLines)),
  ground: into("ground", oneOf(grounds)),
  islands: into("islands", oneOf(["on", "off"] as const)),
  c: into("camera", (raw) => (raw === fit ? valid(null) : camera(raw))),
  theme: into("theme", oneOf(themes)),
};

const unknownLimit = 2048;

/**
 * Reads an address's query. Total: whatever it holds, there is a view; what was not taken is named with the reason.
 * A step of a story is where the parameters beside it stray from; until `steps` are known it is taken for the start view.
 */
export function parseAddress(query: string, steps?: StepViews): Address {
  const parameters = new URLSearchParams(query);
  const { base, problem } = baseOf(parameters.get("story"), parameters.get("step"), steps);
  let view = base;
  const problems: AddressProblem[] = problem === null ? [] : [problem];
  const unknown: [string, string][] = [];
  const seen = new Set<string>();
  let room = unknownLimit;
  for (const [parameter, value] of parameters) {
    const parse = Object.hasOwn(parsers, parameter) ? parsers[parameter] : undefined;
    if (parse === undefined) {
      room -= parameter.length + value.length;
      if (room >= 0) unknown.push([parameter, value]);
      else
        problems.push({ parameter: parameter.slice(0, 40), value: value.slice(0, 40), reason: "too-long" });
      continue;
    }
    const outcome = seen.has(parameter) ? invalid("twice") : parse(value, { view, base, seen });
    seen.add(parameter);
    if (outcome.ok) view = { ...view, ...outcome.value };
    else problems.push({ parameter, value: value.slice(0, 120), reason: outcome.reason });
  }
  return { view, problems, unknown };
}

/** What an address strays from: the step it names, else the start view. */
function baseOf(
  id: string | null,
  number: string | null,
  steps: StepViews | undefined,
): { base: View; problem: AddressProblem | null } {
  const without = (parameter: string, value: string, reason: Reason) => ({
    base: startView,
    problem: { parameter, value: value.slice(0, 120), reason },
  });
  if (id === null) {
    return number === null ? { base: startView, problem: null } : without("step", number, "no-such-step");
  }
  if (!idPattern.test(id) || id.length > 120) return without("story", id, "not-an-id");
  if (number !== null && !/^[1-9]\d{0,2}$/.test(number)) return without("step", number, "no-such-step");
  const story = { id, step: Number(number ?? 1) };
  const shown = steps === undefined ? valid(startView) : steps(story);
  if (shown.ok) return { base: { ...shown.value, story }, problem: null };
  return shown.reason === "no-such-step"
    ? without("step", String(story.step), shown.reason)
    : without("story", id, shown.reason);
}

type Pairs = [parameter: string, value: string][];
const unless = (isBase: boolean, parameter: string, value: string): Pairs =>
  isBase ? [] : [[parameter, value]];
const given = (parameter: string, value: string | null): Pairs =>
  value === null ? [] : [[parameter, value]];
const cameraText = ({ lng, lat, zoom }: Camera): string =>
  `${lng.toFixed(3)},${lat.toFixed(3)},${zoom.toFixed(1)}`;
const isSameFocus = (a: Focus, b: Focus): boolean =>
  a.kind === "none" ? b.kind === "none" : a.kind === b.kind && a.id === b.id;

/**
 * Every key of a view has its writer, so a new one cannot be forgotten. What is as in the base, which is the story's
 * step or the start view, is not written.
 */
const writers: { [K in keyof View]: (value: View[K], base: View[K]) => Pairs } = {
  lang: (lang) => given("lang", lang),
  story: (at) =>
    at === null
      ? []
      : [
          ["story", at.id],
          ["step", String(at.step)],
        ],
  show: (show, base) => unless(show === base, "show", show),
  focus: (focus, base) =>
    isSameFocus(focus, base) ? [] : focus.kind === "none" ? [["province", none]] : [[focus.kind, focus.id]],
  at: (at, base) => unless(at === base, "at", at ?? today),
  read: (read, base) => unless(read === base, "read", read),
  filter: filterPairs,
  lines: (lines, base) => unless(lines === base, "lines", lines),
  ground: (ground, base) => unless(ground === base, "ground", ground),
  islands: (islands, base) => unless(islands === base, "islands", islands),
  camera: (at, base) => {
    const text = at === null ? fit : cameraText(at);
    return unless(text === (base === null ? fit : cameraText(base)), "c", text);
  },
  theme: (theme) => given("theme", theme),
};
const order = [
  "lang",
  "story",
  "show",
  "focus",
  "at",
  "read",
  "filter",
  "lines",
  "ground",
  "islands",
  "camera",
  "theme",
] as const satisfies (keyof View)[];

/**
 * The query of a view, defaults left out, others' parameters after ours; "" for the start view. Within a story the
 * defaults are what its step shows. `~` and `,` stay readable.
 */
export function formatAddress(
  view: View,
  unknown: readonly [string, string][] = [],
  steps?: StepViews,
): string {
  const step = view.story === null ? null : steps?.(view.story);
  const base = step?.ok ? step.value : startView;
  const write = <K extends keyof View>(key: K) => writers[key](view[key], base[key]);
  const query = new URLSearchParams([...order.flatMap((key) => write(key)), ...unknown])
    .toString()
    .replaceAll("%7E", "~")
    .replaceAll("%2C", ",");
  return query === "" ? "" : `?${query}`;
}
