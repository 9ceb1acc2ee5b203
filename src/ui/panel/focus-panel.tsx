import { lazy, type ReactNode, Suspense } from "react";
import type { Dataset } from "../../domain/dataset.ts";
import type { Shown } from "../../domain/shown.ts";
import type { Lang } from "../../domain/text.ts";
import { Loading } from "../states.tsx";
import type { Nav } from "../target-link.tsx";

const panels = () => import("./pair-or-province.tsx");
const PairOrProvince = lazy(() => panels().then((it) => ({ default: it.PairOrProvince })));

/** Fetches the panels ahead, so that the first focus is answered as fast as the next. A failure shows when one is opened. */
export const fetchFocusPanels = (): void => {
  panels().catch(() => undefined);
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

/** The panel of what is in focus. It comes when it is asked for. */
export function FocusPanel({ agreement, children, ...props }: FocusPanelProps) {
  const { focus } = props.shown;
  if (focus.kind === "none") return children;
  return (
    <Suspense fallback={<Loading lang={props.lang} />}>
      {focus.kind === "agreement" ? agreement(focus.id) : <PairOrProvince {...props} />}
    </Suspense>
  );
}
