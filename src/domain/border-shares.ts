import type { BorderState } from "./border.ts";
import type { ProvinceId } from "./ids.ts";
import type { Shown } from "./shown.ts";

/** How many borders are in a state, and how long they are together (km). */
export interface Share {
  state: BorderState;
  borders: number;
  km: number;
}

/** The borders between the two countries at the date shown, by state; `km` of all of them is measured, not official. */
export interface BorderShares {
  all: { borders: number; km: number };
  /** every state, the strongest first */
  shares: Share[];
}

const states: readonly BorderState[] = ["signed", "contact", "local", "none-found"];

/** The shares of all borders between the two countries, or of those of one province. */
export function borderShares(shown: Shown, province: ProvinceId | null = null): BorderShares {
  const across = shown.borders.filter(
    (border) =>
      border.class === "national" &&
      border.vintage === shown.vintage &&
      (province === null || border.provinces.includes(province)),
  );
  const sum = (borders: typeof across) => borders.reduce((km, border) => km + border.km, 0);
  return {
    all: { borders: across.length, km: sum(across) },
    shares: states.map((state) => {
      const those = across.filter((border) => border.state === state);
      return { state, borders: those.length, km: sum(those) };
    }),
  };
}
