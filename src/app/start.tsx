import "../ui/tokens.css";
import "../ui/page.css";
import "../picture/picture.css";
import "../picture/furniture.css";
import "./app.css";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode, startTransition } from "react";
import { createRoot } from "react-dom/client";
import { firstAtlasQuery } from "../data/queries.ts";
import { Explore } from "../screens/explore/explore.tsx";
import { Boundary } from "../ui/boundary.tsx";
import { awaitNothing } from "./first-paint.ts";

const queries = new QueryClient();

// In development a mended record is fetched again, and the map redraws without a reload.
import.meta.hot?.on("lien-tinh:data", () => void queries.invalidateQueries());

/** Once the atlas is drawn, the page as it was served makes room. Until then, and if it never is, it stays. */
function putServedAway(): void {
  document.getElementById("served")?.setAttribute("hidden", "");
}

/** Should the atlas itself fail, the page as it was served stands again: picture, list and links. */
function bringServedBack(): void {
  awaitNothing();
  document.getElementById("served")?.removeAttribute("hidden");
}

/**
 * First the records, which are on their way, then the atlas as a whole: drawn as a transition, so that a slow phone can
 * answer a finger between its parts. Records that fail are told by the atlas itself.
 */
export async function start(records: Promise<Response>): Promise<void> {
  const container = document.getElementById("app");
  if (container === null) return;
  const root = createRoot(container);
  await queries.prefetchQuery(firstAtlasQuery(records));
  startTransition(() =>
    root.render(
      <StrictMode>
        <QueryClientProvider client={queries}>
          <Boundary onError={bringServedBack}>
            <Explore onReady={putServedAway} />
          </Boundary>
        </QueryClientProvider>
      </StrictMode>,
    ),
  );
}
