import type { Lang } from "../../domain/text.ts";
import type { Focus } from "../../domain/view.ts";
import type { Day } from "../../domain/when.ts";
import type { Nav } from "../target-link.tsx";

/** What every table of the atlas takes: its rows, as of a day, and what is in focus. */
export interface TableProps<R> {
  lang: Lang;
  nav: Nav;
  rows: readonly R[];
  day: Day;
  focus: Focus;
}
