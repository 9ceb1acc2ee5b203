import { agreementCard } from "../../domain/agreement-card.ts";
import { borderCard } from "../../domain/border-card.ts";
import type { Dataset } from "../../domain/dataset.ts";
import { linkCard } from "../../domain/link-card.ts";
import { overview } from "../../domain/overview.ts";
import { provinceCard } from "../../domain/province-card.ts";
import type { Shown } from "../../domain/shown.ts";
import type { Lang } from "../../domain/text.ts";
import { AgreementPanel } from "../../ui/panel/agreement-panel.tsx";
import { BorderPanel } from "../../ui/panel/border-panel.tsx";
import { LinkPanel } from "../../ui/panel/link-panel.tsx";
import { NoLinkPanel } from "../../ui/panel/no-link-panel.tsx";
import { OverviewPanel } from "../../ui/panel/overview-panel.tsx";
import { ProvincePanel } from "../../ui/panel/province-panel.tsx";
import type { Nav } from "../../ui/target-link.tsx";

interface SidePanelProps {
  lang: Lang;
  nav: Nav;
  data: Dataset;
  shown: Shown;
}

/** The panel of what is in focus, or the overview. */
export function SidePanel({ lang, nav, data, shown }: SidePanelProps) {
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
    case "agreement": {
      const card = agreementCard(focus.id, day, data);
      return (
        card && (
          <AgreementPanel
            lang={lang}
            nav={nav}
            data={data}
            card={card}
            day={day}
            filteredOut={
              shown.made.some(({ id }) => id === focus.id) &&
              !shown.agreements.some(({ id }) => id === focus.id)
            }
          />
        )
      );
    }
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
