import { useState } from "react";
import type { Day } from "../domain/when.ts";

/** The reader's day, by their own clock, as it was when the atlas opened: a view must not change at midnight by itself. */
export function useToday(): Day {
  const [today] = useState(() => {
    const now = new Date();
    const two = (n: number) => String(n).padStart(2, "0");
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  });
  return today;
}
