import { lazy } from "react";
import type { Dataset } from "../../domain/dataset.ts";
import { overview } from "../../domain/overview.ts";
import type { Shown } from "../../domain/shown.ts";
import type { Lang } from "../../domain/text.ts";
import { FocusPanel, fetchFocusPanels } from "../../ui/panel/focus-panel.tsx";
import { OverviewPanel } from "../../ui/panel/overview-panel.tsx";
import type { Nav } from "../../ui/target-link.tsx";

const agreementSide = () => import("./agreement-side.tsx");
const AgreementSide = lazy(() => agreementSide().then((it) => ({ default: it.AgreementSide })));

/** Fetches the panels ahead, so that the first focus is answered as fast as the next. A failure shows when one is opened. */
export const fetchPanels = (): void => {
  fetchFocusPanels();
  agreementSide().catch(() => undefined);
};

interface SidePanelProps {
  lang: Lang;
  nav: Nav;
  data: Dataset;
  shown: Shown;
}

/** The panel of what is in focus, or the overview. All but the overview come when they are asked for. */
export const SidePanel = (props: SidePanelProps) => (
  <FocusPanel {...props} agreement={(id) => <AgreementSide id={id} {...props} />}>
    <OverviewSide {...props} />
  </FocusPanel>
);

/** By itself, so that nothing of it is counted where it is not seen. */
const OverviewSide = ({ lang, nav, data, shown }: SidePanelProps) => (
  <OverviewPanel
    lang={lang}
    nav={nav}
    data={data}
    overview={overview(shown)}
    filtered={shown.made.length > shown.agreements.length}
    day={shown.day}
    reading={shown.reading}
  />
);
