import { useQuery } from "@tanstack/react-query";
import { FilesError } from "../../data/fetch-file.ts";
import { wholeQuery } from "../../data/queries.ts";
import { dataPortrait } from "../../domain/data-portrait.ts";
import type { Dataset } from "../../domain/dataset.ts";
import type { Lang } from "../../domain/text.ts";
import { AboutData } from "../../ui/about/about-data.tsx";
import { Failed, Loading } from "../../ui/states.tsx";
import type { Nav } from "../../ui/target-link.tsx";

/** The page about the data: of all of it, whatever is filtered. */
export function AboutView({ lang, nav, data }: { lang: Lang; nav: Nav; data: Dataset }) {
  const { data: whole, error, refetch } = useQuery(wholeQuery);
  if (whole === undefined) {
    if (error === null) return <Loading lang={lang} />;
    const file =
      error instanceof FilesError ? error.faults.map((fault) => fault.file).join(", ") : String(error);
    return <Failed lang={lang} file={file} onRetry={() => void refetch()} />;
  }
  return <AboutData lang={lang} nav={nav} data={data} portrait={dataPortrait(data, whole)} />;
}
