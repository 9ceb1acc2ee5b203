import { lazy, type ReactNode, Suspense } from "react";
import { borderCard } from "../../domain/border-card.ts";
import type { Dataset } from "../../domain/dataset.ts";
import { linkCard } from "../../domain/link-card.ts";
import { provinceCard } from "../../domain/province-card.ts";
import type { Shown } from "../../domain/shown.ts";
import type { Lang } from "../../domain/text.ts";
import { Loading } from "../states.tsx";
import type { Nav } from "../target-link.tsx";

const panels = {
  border: () => import("./border-panel.tsx"),
  link: () => import("./link-panel.tsx"),
  noLink: () => import("./no-link-panel.tsx"),
  province: () => import("./province-panel.tsx"),
};
const BorderPanel = lazy(() => panels.border().then((it) => ({ default: it.BorderPanel })));
const LinkPanel = lazy(() => panels.link().then((it) => ({ default: it.LinkPanel })));
const NoLinkPanel = lazy(() => panels.noLink().then((it) => ({ default: it.NoLinkPanel })));
const ProvincePanel = lazy(() => panels.province().then((it) => ({ default: it.ProvincePanel })));

/** Fetches the panels ahead, so that the first focus is answered as fast as the next. A failure shows when one is opened. */
export const fetchFocusPanels = (): void => {
  for (const fetchPanel of Object.values(panels)) fetchPanel().catch(() => undefined);
};

interface FocusPanelProps {
  lang: Lang;
  nav: Nav;
  data: Dataset;
  shown: Shown;
  /** the panel of an agreement, whose texts only a screen can fetch */
  agreement: (id: string) => ReactNode;
  /** what stands where nothing is in focus */
  children: ReactNode;
}

/** The panel of what is in focus. Each comes when it is asked for. */
export const FocusPanel = (props: FocusPanelProps) => (
  <Suspense fallback={<Loading lang={props.lang} />}>
    <Panel {...props} />
  </Suspense>
);

function Panel({ lang, nav, data, shown, agreement, children }: FocusPanelProps) {
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
      return agreement(focus.id);
    case "none":
      return children;
  }
}
