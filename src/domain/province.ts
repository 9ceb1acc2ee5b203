import type { Province, ProvinceRecord } from "./province-schema.ts";
import type { Name } from "./text.ts";
import type { Day } from "./when.ts";

export type { Province, ProvinceRecord };

export const countries = ["VN", "LA"] as const;
export type Country = (typeof countries)[number];

/** Sets of provinces that existed together: 63 units of Vietnam to 2025-06-30, 34 since, 18 of Laos. */
export const vintages = ["vn63", "vn34", "la18"] as const;
export type Vintage = (typeof vintages)[number];
export type VietnamVintage = "vn63" | "vn34";

/** province: tỉnh, ແຂວງ · city: thành phố trực thuộc trung ương · capital: ນະຄອນຫຼວງ, thủ đô. */
export const provinceKinds = ["province", "city", "capital"] as const;

const within = (day: Day, span: { from: Day | null; to: Day | null }): boolean =>
  (span.from === null || span.from <= day) && (span.to === null || day <= span.to);

/** The name a province had on a day: Huế was Thừa Thiên Huế to 31 December 2024. */
export const namesOn = (province: Pick<Province, "names" | "namesDated">, day: Day): Name =>
  province.namesDated.find((dated) => within(day, dated))?.names ?? province.names;

/** The kind a province had on a day: Huế was a province. */
export const kindOn = (province: Pick<Province, "kind" | "kindsDated">, day: Day): Province["kind"] =>
  province.kindsDated.find((dated) => within(day, dated))?.kind ?? province.kind;
