import { lazy, Suspense, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { formatAddress } from "../../domain/address.ts";
import type { Dataset } from "../../domain/dataset.ts";
import type { Shown } from "../../domain/shown.ts";
import type { Lang } from "../../domain/text.ts";
import type { View } from "../../domain/view.ts";
import { overviewMessages } from "../../i18n/overview.ts";
import { Boundary } from "../../ui/boundary.tsx";
import { ShareButton } from "../../ui/controls/share-button.tsx";
import { tipLines } from "../../ui/stage/tip-lines.ts";
import { Failed } from "../../ui/states.tsx";
import { absoluteAddress, besideAddress, reload } from "../../url/address-bar.ts";

const ShareDialog = lazy(() =>
  import("../../ui/share/share-dialog.tsx").then((module) => ({ default: module.ShareDialog })),
);

/** The view as it is, to share and embed: a button, and its dialog, which comes when it is asked for. */
export function ShareMenu(props: { lang: Lang; view: View; shown: Shown; data: Dataset }) {
  const { lang, view, shown, data } = props;
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const { focus, day } = shown;
  const [name] = focus.kind === "none" ? [] : tipLines(focus, shown, data, lang);
  // what is handed on stays what it is: with language and date, and at no step of a story
  const query = formatAddress({ ...view, lang, at: day, story: null });
  return (
    <>
      <ShareButton lang={lang} ref={button} onOpen={() => setOpen(true)} />
      {isOpen &&
        // a popover that holds the button closes when the dialog opens
        createPortal(
          <Boundary fallback={<Failed lang={lang} file={"share-dialog"} onRetry={reload} />}>
            <Suspense>
              <ShareDialog
                lang={lang}
                name={name ?? overviewMessages[lang].heading}
                day={day}
                link={absoluteAddress(query)}
                embed={(chrome) =>
                  besideAddress("embed.html", chrome === "full" ? query : `${query}&chrome=${chrome}`)
                }
                script={besideAddress("embed-height.js")}
                onClose={() => {
                  setOpen(false);
                  if (button.current !== null) opener(button.current)?.focus();
                }}
              />
            </Suspense>
          </Boundary>,
          document.body,
        )}
    </>
  );
}

/** Where a reader goes on who had pressed a button: at it, or if its popover is closed at the button that opens that. */
function opener(pressed: HTMLElement): HTMLElement | null {
  const popover = pressed.closest("[popover]:not(:popover-open)");
  return pressed.checkVisibility() || popover === null
    ? pressed
    : document.querySelector<HTMLElement>(`[popovertarget="${popover.id}"]`);
}
