import { borderCard } from "../../domain/border-card.ts";
import type { Dataset } from "../../domain/dataset.ts";
import { linkCard } from "../../domain/link-card.ts";
import { provinceCard } from "../../domain/province-card.ts";
import type { Shown } from "../../domain/shown.ts";
import type { Lang } from "../../domain/text.ts";
import type { Nav } from "../target-link.tsx";
import { BorderPanel } from "./border-panel.tsx";
import { LinkPanel } from "./link-panel.tsx";
import { NoLinkPanel } from "./no-link-panel.tsx";
import { ProvincePanel } from "./province-panel.tsx";

interface PairOrProvinceProps {
  lang: Lang;
  nav: Nav;
  data: Dataset;
  shown: Shown;
}

/** The panel of a province, link or border in focus, with the card it tells. */
export function PairOrProvince({ lang, nav, data, shown }: PairOrProvinceProps) {
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
    case "none":
      return null;
  }
}
