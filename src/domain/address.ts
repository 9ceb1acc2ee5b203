import { filterPairs, filterParsers } from "./address-filter.ts";
import { invalid, type Outcome, type Reason, valid } from "./address-outcome.ts";
import { idPattern, pairSchema, provinceIdSchema } from "./ids.ts";
import { readingSchema } from "./link.ts";
import { langs } from "./text.ts";
import { borderLines, type Camera, type Focus, shows, startView, themes, type View } from "./view.ts";
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

const oneOf =
  <T extends string>(values: readonly T[]) =>
  (raw: string): Outcome<T> => {
    const value = values.find((candidate) => candidate === raw);
    return value === undefined ? invalid("unknown-value") : valid(value);
  };

const provinceFocus = (raw: string): Outcome<Focus> =>
  provinceIdSchema.safeParse(raw).success ? valid({ kind: "province", id: raw }) : invalid("not-an-id");
const agreementFocus = (raw: string): Outcome<Focus> =>
  idPattern.test(raw) && raw.length <= 120 ? valid({ kind: "agreement", id: raw }) : invalid("not-an-id");
const pairFocus =
  (kind: "link" | "border") =>
  (raw: string): Outcome<Focus> =>
    pairSchema.safeParse(raw).success ? valid({ kind, id: raw }) : invalid("not-a-pair");

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

type Parser = (raw: string, view: View) => Outcome<Partial<View>>;
const into =
  <K extends keyof View>(key: K, parse: (raw: string) => Outcome<View[K]>): Parser =>
  (raw) => {
    const outcome = parse(raw);
    return outcome.ok ? valid({ [key]: outcome.value }) : outcome;
  };
const intoFocus =
  (parse: (raw: string) => Outcome<Focus>): Parser =>
  (raw, view) =>
    view.focus.kind === "none" ? into("focus", parse)(raw, view) : invalid("second-focus");

const parsers: Record<string, Parser> = {
  lang: into("lang", oneOf(langs)),
  show: into("show", oneOf(shows)),
  province: intoFocus(provinceFocus),
  link: intoFocus(pairFocus("link")),
  agreement: intoFocus(agreementFocus),
  border: intoFocus(pairFocus("border")),
  at: into("at", (raw) => (isDay(raw) ? valid(raw) : invalid("not-a-day"))),
  read: into("read", oneOf(readingSchema.options)),
  ...Object.fromEntries(
    Object.entries(filterParsers).map(([key, parse]): [string, Parser] => [
      key,
      (raw, view) => {
        const outcome = parse(raw, view.filter);
        return outcome.ok ? valid({ filter: outcome.value }) : outcome;
      },
    ]),
  ),
  lines: into("lines", oneOf(borderLines)),
  islands: into("islands", oneOf(["on", "off"] as const)),
  c: into("camera", camera),
  theme: into("theme", oneOf(themes)),
};

const unknownLimit = 2048;

/** Reads an address's query. Total: whatever it holds, there is a view; what was not taken is named with the reason. */
export function parseAddress(query: string): Address {
  let view = startView;
  const problems: AddressProblem[] = [];
  const unknown: [string, string][] = [];
  const seen = new Set<string>();
  let room = unknownLimit;
  for (const [parameter, value] of new URLSearchParams(query)) {
    const parse = Object.hasOwn(parsers, parameter) ? parsers[parameter] : undefined;
    if (parse === undefined) {
      room -= parameter.length + value.length;
      if (room >= 0) unknown.push([parameter, value]);
      else
        problems.push({ parameter: parameter.slice(0, 40), value: value.slice(0, 40), reason: "too-long" });
      continue;
    }
    const outcome = seen.has(parameter) ? invalid("twice") : parse(value, view);
    seen.add(parameter);
    if (outcome.ok) view = { ...view, ...outcome.value };
    else problems.push({ parameter, value: value.slice(0, 120), reason: outcome.reason });
  }
  return { view, problems, unknown };
}

type Pairs = [parameter: string, value: string][];
const unless = (isDefault: boolean, parameter: string, value: string | null): Pairs =>
  isDefault || value === null ? [] : [[parameter, value]];

/** Every key of a view has its writer, so a new one cannot be forgotten. Defaults are not written. */
const writers: { [K in keyof View]: (value: View[K]) => Pairs } = {
  lang: (lang) => unless(false, "lang", lang),
  show: (show) => unless(show === startView.show, "show", show),
  focus: (focus) => (focus.kind === "none" ? [] : [[focus.kind, focus.id]]),
  at: (at) => unless(false, "at", at),
  read: (read) => unless(read === startView.read, "read", read),
  filter: filterPairs,
  lines: (lines) => unless(lines === startView.lines, "lines", lines),
  islands: (islands) => unless(islands === startView.islands, "islands", islands),
  camera: (at) =>
    at === null ? [] : [["c", `${at.lng.toFixed(3)},${at.lat.toFixed(3)},${at.zoom.toFixed(1)}`]],
  theme: (theme) => unless(false, "theme", theme),
};
const order = [
  "lang",
  "show",
  "focus",
  "at",
  "read",
  "filter",
  "lines",
  "islands",
  "camera",
  "theme",
] as const satisfies (keyof View)[];

/** The query of a view, defaults left out, others' parameters after ours; "" for the start view. `~` and `,` stay readable. */
export function formatAddress(view: View, unknown: readonly [string, string][] = []): string {
  const write = <K extends keyof View>(key: K) => writers[key](view[key]);
  const query = new URLSearchParams([...order.flatMap((key) => write(key)), ...unknown])
    .toString()
    .replaceAll("%7E", "~")
    .replaceAll("%2C", ",");
  return query === "" ? "" : `?${query}`;
}
