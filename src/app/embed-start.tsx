import { StrictMode, startTransition } from "react";
import { createRoot } from "react-dom/client";
import { langs } from "../domain/text.ts";
import { Embed } from "../screens/embed/embed.tsx";
import { Boundary } from "../ui/boundary.tsx";

/** Once the embed is drawn, the page as it was served makes room; should it fail, that stands again. */
const showServed = (is: boolean): void => {
  document.getElementById("served")?.toggleAttribute("hidden", !is);
};
const putServedAway = () => showServed(false);
const bringServedBack = () => showServed(true);

const container = document.getElementById("app");
// settled before the first paint
const lang = langs.find((one) => one === document.documentElement.lang) ?? "en";
if (container) {
  startTransition(() =>
    createRoot(container).render(
      <StrictMode>
        <Boundary onError={bringServedBack}>
          <Embed lang={lang} onReady={putServedAway} />
        </Boundary>
      </StrictMode>,
    ),
  );
}
