import { useMemo } from "react";
import { fetchAgreement } from "../../data/fetch-file.ts";
import { agreementCard } from "../../domain/agreement-card.ts";
import type { Dataset } from "../../domain/dataset.ts";
import type { Shown } from "../../domain/shown.ts";
import type { Lang } from "../../domain/text.ts";
import { AgreementPanel } from "../../ui/panel/agreement-panel.tsx";
import { Failed, Loading } from "../../ui/states.tsx";
import type { Nav } from "../../ui/target-link.tsx";
import { failedFiles } from "./failure-notice.ts";
import { useLoad } from "./use-load.ts";

/** The panel of an agreement: its texts are fetched when it is opened. */
export function AgreementText(props: { id: string; lang: Lang; nav: Nav; data: Dataset; shown: Shown }) {
  const { id, lang, nav, data, shown } = props;
  const load = useMemo(() => (signal: AbortSignal) => fetchAgreement(id, signal), [id]);
  const { data: documented, error, retry } = useLoad(load);
  if (error !== null) return <Failed lang={lang} file={failedFiles(error)} onRetry={retry} />;
  if (documented === undefined) return <Loading lang={lang} />;
  const isIn = (list: Shown["made"]) => list.some((agreement) => agreement.id === id);
  return (
    <AgreementPanel
      lang={lang}
      nav={nav}
      data={data}
      card={agreementCard(documented, shown.day, data)}
      day={shown.day}
      filteredOut={isIn(shown.made) && !isIn(shown.agreements)}
    />
  );
}
