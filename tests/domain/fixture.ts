import { type Agreement, lightened, type WholeAgreement } from "../../src/domain/agreement.ts";
import type { Border } from "../../src/domain/border.ts";
import { type Dataset, dataset } from "../../src/domain/dataset.ts";
import { provincesOf } from "../../src/domain/ids.ts";
import type { Province } from "../../src/domain/province.ts";
import { startView, type View } from "../../src/domain/view.ts";
import type { When } from "../../src/domain/when.ts";

/** The worked cases of the design, small: ten units, five agreements. Deep-frozen: a test that writes to it fails. */
const seats: Record<string, [number, number]> = {
  "la-oudomxay": [102, 20.7],
  "la-salavan": [106.4, 15.7],
  "la-savannakhet": [104.8, 16.6],
  "vn-lai-chau": [103.5, 22.4],
  "vn-lao-cai": [104, 22.5],
  "vn-lao-cai-2025": [104.9, 21.7],
  "vn-quang-binh": [106.6, 17.5],
  "vn-quang-tri": [107.1, 16.8],
  "vn-quang-tri-2025": [106.6, 17.5],
  "vn-yen-bai": [104.9, 21.7],
};

const merged: Record<string, string[]> = {
  "vn-lao-cai-2025": ["vn-lao-cai", "vn-yen-bai"],
  "vn-quang-tri-2025": ["vn-quang-tri", "vn-quang-binh"],
};

function province(id: string): Province {
  const country = id.startsWith("la-") ? "LA" : "VN";
  const parts = merged[id] ?? [];
  const [successor] = Object.entries(merged).find(([, olds]) => olds.includes(id)) ?? [];
  const name = { vi: `${id} vi`, lo: `${id} lo`, en: `${id} en` };
  const [lng, lat] = seats[id] ?? [105, 20];
  return {
    id,
    country,
    kind: "province",
    kindsDated: [],
    names: name,
    loTransliterated: country === "VN",
    namesDated: [],
    aliases: [],
    codes: {},
    validFrom: parts.length > 0 ? "2025-07-01" : null,
    validTo: successor ? "2025-06-30" : null,
    predecessors: parts,
    successors: successor ? [successor] : [],
    seat: { name, lng, lat },
    areaKm2: 1000 + id.length,
    areaSource: "official",
    vintages:
      country === "LA" ? ["la18"] : parts.length > 0 ? ["vn34"] : successor ? ["vn63"] : ["vn63", "vn34"],
    labelPoint: [lng, lat - 0.2],
  };
}

const border = (id: string, vintage: Border["vintage"]): Border => ({
  id,
  vintage,
  provinces: provincesOf(id),
  class: id.includes("la-") && id.includes("vn-") ? "national" : "provincial",
  km: 100,
  kmSource: "simplified",
  state: "none-found",
  agreements: [],
});

export const day = (edtf: string, uncertain = false): When => ({
  edtf,
  from: edtf,
  to: edtf,
  precision: "day",
  uncertain,
});

const agreement = (
  id: string,
  kind: Agreement["kind"],
  when: When,
  provinces: [string, string],
  body = "council-standing",
): WholeAgreement => ({
  id,
  kind,
  title: { vi: `${id} vi`, en: `${id} en` },
  date: when.edtf,
  when,
  termWhen: null,
  parties: provinces.map((p) => ({ province: p, body })),
  items: [
    {
      id: 1,
      text: { vi: "một việc", en: "one thing" },
      topics: ["councils"],
      status: "committed",
      places: ["o-quy-ho"],
      source: [{ page: "page" }],
    },
  ],
  planned: [],
  sources: [{ page: "page", role: "primary" }],
  confidence: "high",
  completeness: "whole",
  pairs: [[...provinces].sort().join("~")],
  signed: kind !== "talks" && kind !== "review",
});

const name = { vi: "vi", lo: "lo", en: "en" };

/** The agreements with their texts. */
export const whole: WholeAgreement[] = freeze([
  agreement("quang-tri-salavan-2017", "memorandum", day("2017-06-08"), ["vn-quang-tri", "la-salavan"]),
  {
    ...agreement("quang-tri-salavan-2023", "memorandum", day("2023-04-04"), ["vn-quang-tri", "la-salavan"]),
    planned: [
      {
        date: "2025",
        when: { edtf: "2025", from: "2025-01-01", to: "2025-12-31", precision: "year", uncertain: false },
        text: { vi: "hội đàm tiếp theo", en: "next talks" },
        source: [{ page: "page" }],
      },
    ],
  },
  agreement("lao-cai-lai-chau-2023", "memorandum", day("2023-03-04"), ["vn-lao-cai", "vn-lai-chau"]),
  agreement("lao-cai-yen-bai-2024", "memorandum", day("2024-03-15", true), ["vn-lao-cai", "vn-yen-bai"]),
  agreement(
    "lai-chau-oudomxay-2025",
    "talks",
    day("2025-10-12"),
    ["vn-lai-chau", "la-oudomxay"],
    "committee",
  ),
]);

const build = (): Dataset =>
  dataset({
    manifest: {
      schemaVersion: 1,
      dataVersion: "2025-11-01",
      builtAt: "2025-11-01T00:00:00Z",
      counts: {},
      coverage: { byProvince: {} },
    },
    provinces: Object.keys(seats).map(province),
    agreements: whole.map(lightened),
    borders: [
      border("la-salavan~la-savannakhet", "vn63"),
      border("la-salavan~vn-quang-tri", "vn63"),
      border("la-savannakhet~vn-quang-tri", "vn63"),
      border("la-savannakhet~vn-quang-binh", "vn63"),
      border("vn-quang-binh~vn-quang-tri", "vn63"),
      border("vn-lai-chau~vn-lao-cai", "vn63"),
      border("vn-lai-chau~vn-yen-bai", "vn63"),
      border("vn-lao-cai~vn-yen-bai", "vn63"),
      border("la-salavan~la-savannakhet", "vn34"),
      border("la-salavan~vn-quang-tri-2025", "vn34"),
      border("la-savannakhet~vn-quang-tri-2025", "vn34"),
      border("vn-lai-chau~vn-lao-cai-2025", "vn34"),
    ],
    topics: [],
    islands: [],
    bodies: [
      { id: "council-standing", level: "province", names: name },
      { id: "committee", level: "province", names: name },
    ],
    places: [
      {
        id: "o-quy-ho",
        kind: "pass",
        names: name,
        about: name,
        provinces: ["vn-lao-cai"],
        point: [103.77, 22.35],
      },
    ],
  });

function freeze<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of value instanceof Map ? value.values() : Object.values(value)) freeze(inner);
  }
  return value;
}

export const data: Dataset = freeze(build());

/** A view that differs from the start view as told. */
export const viewOf = (change: Partial<View>): View => ({ ...startView, ...change });

/** Days on both sides of the merger, and one after everything. */
export const before = "2025-06-30";
export const after = "2025-07-01";
export const now = "2025-11-22";
