import { lazy, type ReactNode, Suspense, useEffect, useRef } from "react";
import type { Dataset } from "../../domain/dataset.ts";
import type { Shown } from "../../domain/shown.ts";
import type { Lang } from "../../domain/text.ts";
import { chrome } from "../../i18n/chrome.ts";
import { Boundary } from "../../ui/boundary.tsx";
import { FocusPanel } from "../../ui/panel/focus-panel.tsx";
import { Failed, Loading } from "../../ui/states.tsx";
import type { Nav } from "../../ui/target-link.tsx";
import { reload } from "../../url/address-bar.ts";

const AgreementText = lazy(() =>
  import("./agreement-text.tsx").then((module) => ({ default: module.AgreementText })),
);

interface EmbedSideProps {
  lang: Lang;
  nav: Nav;
  data: Dataset;
  shown: Shown;
  /** what stands where nothing is in focus */
  children: ReactNode;
}

/** The panel of what is in focus: below the picture, beside it where there is room. */
export function EmbedSide(props: EmbedSideProps) {
  const { lang, shown, children } = props;
  const { focus } = shown;
  const key = focus.kind === "none" ? "none" : `${focus.kind} ${focus.id}`;
  const box = useRef<HTMLElement>(null);
  const last = useRef(key);
  useEffect(() => {
    const element = box.current;
    if (element === null || last.current === key) return;
    last.current = key;
    element.scrollTop = 0;
    // the followed link is gone with the old text: whoever came by keyboard goes on at the new one
    const active = document.activeElement;
    if (active === document.body || element.contains(active)) element.focus({ preventScroll: true });
  }, [key]);
  return (
    <section ref={box} className="embed-side" tabIndex={-1} aria-label={chrome[lang].panel}>
      <Boundary key={key} fallback={<Failed lang={lang} file={key} onRetry={reload} />}>
        <FocusPanel
          {...props}
          agreement={(id) => (
            <Suspense fallback={<Loading lang={lang} />}>
              <AgreementText id={id} {...props} />
            </Suspense>
          )}
        >
          {children}
        </FocusPanel>
      </Boundary>
    </section>
  );
}
