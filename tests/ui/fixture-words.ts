import type { Text } from "../../src/domain/text.ts";
import type { When } from "../../src/domain/when.ts";

export const when = (
  edtf: string,
  from: string | null,
  to: string | null,
  precision: When["precision"],
  uncertain = false,
): When => ({ edtf, from, to, precision, uncertain });

export const day = (iso: string, uncertain = false): When =>
  when(uncertain ? `${iso}?` : iso, iso, iso, "day", uncertain);
export const text = (vi: string, en: string): Text => ({ vi, en });
