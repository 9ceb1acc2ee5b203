import { lightened, type WholeAgreement } from "../../src/domain/agreement.ts";
import type { DocumentedAgreement } from "../../src/domain/agreement-card.ts";
import { type Dataset, dataset, type Published } from "../../src/domain/dataset.ts";
import type { PublishedSource } from "../../src/domain/lists.ts";
import type { Manifest } from "../../src/domain/manifest.ts";
import type { Province } from "../../src/domain/province.ts";
import { type Shown, shown } from "../../src/domain/shown.ts";
import { startView, type View } from "../../src/domain/view.ts";
import { memorandum2017, memorandum2023, merged2024, programme2019 } from "./fixture-agreements.ts";
import { text } from "./fixture-words.ts";

/** Freezes a thing all through, so a test that changes it fails. */
function frozen<T>(thing: T): T {
  if (typeof thing === "object" && thing !== null && !Object.isFrozen(thing)) {
    Object.freeze(thing);
    for (const part of Object.values(thing)) frozen(part);
  }
  return thing;
}

const province = (
  id: string,
  names: Province["names"],
  more: Partial<Province> & Pick<Province, "vintages">,
): Province => ({
  id,
  country: id.startsWith("vn") ? "VN" : "LA",
  kind: "province",
  kindsDated: [],
  names,
  loTransliterated: id.startsWith("vn"),
  namesDated: [],
  aliases: [],
  codes: {},
  validFrom: null,
  validTo: null,
  predecessors: [],
  successors: [],
  seat: { name: names, lng: 107, lat: 16.8 },
  areaKm2: 4621,
  areaSource: "official",
  labelPoint: [107, 16.8],
  ...more,
});

const provinces: Province[] = [
  province(
    "vn-quang-tri",
    { vi: "Quảng Trị", lo: "ກວາງຈິ", en: "Quảng Trị" },
    {
      vintages: ["vn63"],
      validTo: "2025-06-30",
      successors: ["vn-quang-tri-2025"],
      seat: { name: { vi: "Đông Hà", lo: "ດົງຮ່າ", en: "Đông Hà" }, lng: 107.1, lat: 16.82 },
    },
  ),
  province(
    "vn-quang-tri-2025",
    { vi: "Quảng Trị", lo: "ກວາງຈິ", en: "Quảng Trị" },
    { vintages: ["vn34"], validFrom: "2025-07-01", predecessors: ["vn-quang-tri"] },
  ),
  province(
    "vn-lao-cai",
    { vi: "Lào Cai", lo: "ລາວກາຍ", en: "Lào Cai" },
    { vintages: ["vn63"], validTo: "2025-06-30", successors: ["vn-lao-cai-2025"] },
  ),
  province(
    "vn-yen-bai",
    { vi: "Yên Bái", lo: "ຢຽນບ໋າຍ", en: "Yên Bái" },
    { vintages: ["vn63"], validTo: "2025-06-30", successors: ["vn-lao-cai-2025"] },
  ),
  province(
    "vn-lao-cai-2025",
    { vi: "Lào Cai", lo: "ລາວກາຍ", en: "Lào Cai" },
    { vintages: ["vn34"], validFrom: "2025-07-01", predecessors: ["vn-lao-cai", "vn-yen-bai"] },
  ),
  province(
    "vn-hue",
    { vi: "Huế", lo: "ເຫວ້", en: "Huế" },
    {
      vintages: ["vn63", "vn34"],
      kind: "city",
      kindsDated: [
        {
          kind: "province",
          from: null,
          to: "2024-12-31",
          note: { vi: "Nghị quyết 175/2024/QH15", lo: "ມະຕິ 175/2024/QH15", en: "Resolution 175/2024/QH15" },
        },
        { kind: "city", from: "2025-01-01", to: null },
      ],
      namesDated: [
        {
          names: { vi: "Thừa Thiên Huế", lo: "ເຖື່ອທຽນເຫວ້", en: "Thừa Thiên Huế" },
          from: null,
          to: "2024-12-31",
        },
      ],
    },
  ),
  province(
    "la-salavan",
    { vi: "Salavan", lo: "ສາລະວັນ", en: "Salavan" },
    {
      vintages: ["la18"],
      seat: { name: { vi: "Salavan", lo: "ສາລະວັນ", en: "Salavan" }, lng: 106.42, lat: 15.72 },
    },
  ),
  province(
    "la-xekong",
    { vi: "Sê Kông", lo: "ເຊກອງ", en: "Sekong" },
    { vintages: ["la18"], loTransliterated: false },
  ),
];

const border = (id: string, vintage: "vn63" | "vn34", km: number, more = {}) => {
  const [a = "", b = ""] = id.split("~");
  const provincesOfBorder: [string, string] = [a, b];
  return {
    id,
    vintage,
    provinces: provincesOfBorder,
    class: a.startsWith("la") && b.startsWith("vn") ? ("national" as const) : ("provincial" as const),
    km,
    kmSource: "osm-10m" as const,
    state: "none-found" as const,
    agreements: [],
    ...more,
  };
};

const portion: Published["manifest"] = {
  schemaVersion: 1,
  dataVersion: "2026-11-22",
  builtAt: "2026-11-22T00:00:00Z",
  counts: {},
  coverage: {
    byProvince: {
      "vn-quang-tri-2025": { pages: 14, newest: "2026-05-03" },
      "la-salavan": { pages: 1, newest: null },
    },
  },
};

/** The agreements with their texts, in date order. */
export const whole: WholeAgreement[] = frozen([memorandum2017, programme2019, memorandum2023, merged2024]);

export const sources: PublishedSource[] = frozen([
  {
    id: "article-003",
    title: "notGiven",
    publisher: "notGiven",
    address: "notGiven",
    published: "notGiven",
    read: "2026-11-20",
    language: "vi",
    count: 1,
    note: text("Bài nhận được, tệp 003", "Article as received, file 003"),
  },
  {
    id: "council-page",
    title: "HĐND tỉnh Quảng Trị tiếp đoàn",
    publisher: "HĐND tỉnh Quảng Trị",
    address: "https://hdnd.quangtri.gov.vn/tin/1",
    published: "2023-04",
    read: "notGiven",
    language: "vi",
    count: 1,
  },
]);

const file = (path: string) => ({ path, bytes: 1500, sha256: "0".repeat(64), licence: "CC-BY-4.0" });
export const manifest: Manifest = frozen({
  ...portion,
  files: [file("agreements.csv"), file("agreements.json"), file("reader/atlas.json")],
});

const published: Published = {
  manifest: portion,
  provinces,
  agreements: whole.map(lightened),
  borders: [
    border("la-salavan~vn-quang-tri", "vn63", 70.4),
    border("la-salavan~vn-quang-tri-2025", "vn34", 70.4, {
      kmOfficial: { km: 75, source: { vi: "Quảng Trị 2019", lo: "ກວາງຈິ 2019", en: "Quảng Trị 2019" } },
    }),
    border("la-salavan~la-xekong", "vn34", 138.2, { kmSource: "simplified" }),
    border("la-salavan~la-xekong", "vn63", 138.2, { kmSource: "simplified" }),
    border("la-salavan~vn-hue", "vn34", 30),
    border("la-xekong~vn-hue", "vn34", 57),
    border("vn-lao-cai~vn-yen-bai", "vn63", 180, { kmSource: "simplified" }),
  ],
  topics: [
    {
      id: "council-work",
      names: { vi: "Hoạt động HĐND", lo: "ວຽກງານສະພາ", en: "Council work" },
    },
    {
      id: "construction",
      names: { vi: "Xây dựng", lo: "ການກໍ່ສ້າງ", en: "Construction" },
    },
  ],
  bodies: [
    {
      id: "council",
      level: "province",
      names: { vi: "Hội đồng nhân dân", lo: "ສະພາປະຊາຊົນ", en: "People's Council" },
    },
    {
      id: "council-standing",
      level: "province",
      names: {
        vi: "Thường trực HĐND",
        lo: "ຄະນະປະຈຳສະພາປະຊາຊົນ",
        en: "Standing body of the People's Council",
      },
    },
  ],
  islands: [],
  places: [
    {
      id: "salavan-hall",
      kind: "area",
      names: { vi: "Hội trường Salavan", lo: "ຫໍປະຊຸມສາລະວັນ", en: "Salavan hall" },
      about: { vi: "–", lo: "–", en: "–" },
      provinces: ["la-salavan"],
    },
  ],
};

export const data: Dataset = dataset(frozen(published));

/** An agreement with its texts and the pages of the fixture. */
export function documented(id: string): DocumentedAgreement {
  const agreement = whole.find((one) => one.id === id);
  if (agreement === undefined) throw new Error(`no agreement ${id}`);
  return { agreement, sources };
}

export const today = "2026-11-22";

/** What a view of the fixture shows. */
export const show = (view: Partial<View> = {}): Shown => shown(data, { ...startView, ...view }, today);
