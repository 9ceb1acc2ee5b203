import { lazy, Suspense } from "react";
import { borderCard } from "../../domain/border-card.ts";
import type { Dataset } from "../../domain/dataset.ts";
import { linkCard } from "../../domain/link-card.ts";
import { overview } from "../../domain/overview.ts";
import { provinceCard } from "../../domain/province-card.ts";
import type { Shown } from "../../domain/shown.ts";
import type { Lang } from "../../domain/text.ts";
import { OverviewPanel } from "../../ui/panel/overview-panel.tsx";
import { Loading } from "../../ui/states.tsx";
import type { Nav } from "../../ui/target-link.tsx";

const panels = {
  agreement: () => import("./agreement-side.tsx"),
  border: () => import("../../ui/panel/border-panel.tsx"),
  link: () => import("../../ui/panel/link-panel.tsx"),
  noLink: () => import("../../ui/panel/no-link-panel.tsx"),
  province: () => import("../../ui/panel/province-panel.tsx"),
};
const AgreementSide = lazy(() => panels.agreement().then((it) => ({ default: it.AgreementSide })));
const BorderPanel = lazy(() => panels.border().then((it) => ({ default: it.BorderPanel })));
const LinkPanel = lazy(() => panels.link().then((it) => ({ default: it.LinkPanel })));
const NoLinkPanel = lazy(() => panels.noLink().then((it) => ({ default: it.NoLinkPanel })));
const ProvincePanel = lazy(() => panels.province().then((it) => ({ default: it.ProvincePanel })));

/** Fetches the panels ahead, so that the first focus is answered as fast as the next. A failure shows when one is opened. */
export const fetchPanels = (): void => {
  for (const fetchPanel of Object.values(panels)) fetchPanel().catch(() => undefined);
};

interface SidePanelProps {
  lang: Lang;
  nav: Nav;
  data: Dataset;
  shown: Shown;
}

/** The panel of what is in focus, or the overview. All but the overview come when they are asked for. */
export const SidePanel = (props: SidePanelProps) => (
  <Suspense fallback={<Loading lang={props.lang} />}>
    <Panel {...props} />
  </Suspense>
);

function Panel({ lang, nav, data, shown }: SidePanelProps) {
  const { focus, day } = shown;
  switch (focus.kind) {
    case "province": {
      const card = provinceCard(focus.id, shown, data);
      return card && <ProvincePanel lang={lang} nav={nav} card={card} day={day} />;
    }
    case "link": {
      const card = linkCard(focus.id, shown, data);
      return card ? (
        <LinkPanel lang={lang} nav={nav} data={data} card={card} day={day} />
      ) : (
        <NoLinkPanel
          lang={lang}
          nav={nav}
          data={data}
          pair={focus.id}
          day={day}
          filtered={shown.everyLink.has(focus.id)}
        />
      );
    }
    case "border": {
      const card = borderCard(focus.id, shown, data);
      return card && <BorderPanel lang={lang} nav={nav} data={data} card={card} />;
    }
    case "agreement":
      return <AgreementSide id={focus.id} lang={lang} nav={nav} data={data} shown={shown} />;
    case "none":
      return (
        <OverviewPanel
          lang={lang}
          nav={nav}
          data={data}
          overview={overview(shown)}
          filtered={shown.made.length > shown.agreements.length}
          day={day}
          reading={shown.reading}
        />
      );
  }
}
