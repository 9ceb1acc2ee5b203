import { useMemo } from "react";
import { dataPortrait } from "../../domain/data-portrait.ts";
import type { Dataset } from "../../domain/dataset.ts";
import type { Lang } from "../../domain/text.ts";
import { AboutData } from "../../ui/about/about-data.tsx";
import type { Nav } from "../../ui/target-link.tsx";

/** The page about the data: of all of it, whatever is filtered. */
export function AboutView({ lang, nav, data }: { lang: Lang; nav: Nav; data: Dataset }) {
  const portrait = useMemo(() => dataPortrait(data), [data]);
  return <AboutData lang={lang} nav={nav} data={data} portrait={portrait} />;
}
