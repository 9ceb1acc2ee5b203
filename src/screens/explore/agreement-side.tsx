import { useQuery } from "@tanstack/react-query";
import { FilesError } from "../../data/fetch-file.ts";
import { agreementQuery } from "../../data/queries.ts";
import { agreementCard } from "../../domain/agreement-card.ts";
import type { Dataset } from "../../domain/dataset.ts";
import type { Shown } from "../../domain/shown.ts";
import type { Lang } from "../../domain/text.ts";
import { AgreementPanel } from "../../ui/panel/agreement-panel.tsx";
import { Failed, Loading } from "../../ui/states.tsx";
import type { Nav } from "../../ui/target-link.tsx";

interface AgreementSideProps {
  id: string;
  lang: Lang;
  nav: Nav;
  data: Dataset;
  shown: Shown;
}

/** The panel of an agreement: its texts are fetched when it is opened. */
export function AgreementSide({ id, lang, nav, data, shown }: AgreementSideProps) {
  const { data: documented, error, refetch } = useQuery(agreementQuery(id));
  if (documented === undefined) {
    if (error === null) return <Loading lang={lang} />;
    const file =
      error instanceof FilesError ? error.faults.map((fault) => fault.file).join(", ") : String(error);
    return <Failed lang={lang} file={file} onRetry={() => void refetch()} />;
  }
  return (
    <AgreementPanel
      lang={lang}
      nav={nav}
      data={data}
      card={agreementCard(documented, shown.day, data)}
      day={shown.day}
      filteredOut={
        shown.made.some((agreement) => agreement.id === id) &&
        !shown.agreements.some((agreement) => agreement.id === id)
      }
    />
  );
}
