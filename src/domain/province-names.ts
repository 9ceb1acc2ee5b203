import type { Province } from "./province.ts";
import type { Text } from "./text.ts";

const langsOf = (text: Partial<Pick<Text, "vi" | "en" | "lo">>): string[] =>
  [text.vi, text.en, text.lo].filter((one) => one !== undefined);

/** Every name a province goes by, in all languages, its former names and other spellings among them. */
export const provinceNames = ({ names, namesDated, aliases }: Province): string[] => [
  ...new Set([...langsOf(names), ...namesDated.flatMap((dated) => langsOf(dated.names)), ...aliases]),
];
