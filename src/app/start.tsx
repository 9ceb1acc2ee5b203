import "@fontsource/be-vietnam-pro/400.css";
import "@fontsource/be-vietnam-pro/500.css";
import "@fontsource/be-vietnam-pro/600.css";
import "@fontsource/be-vietnam-pro/700.css";
import "@fontsource/noto-sans-lao/400.css";
import "@fontsource/noto-sans-lao/500.css";
import "@fontsource/noto-sans-lao/600.css";
import "@fontsource/noto-sans-lao/700.css";
import "../ui/tokens.css";
import "../ui/page.css";
import "../picture/picture.css";
import "../picture/furniture.css";
import "./app.css";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Boundary } from "../screens/explore/boundary.tsx";
import { Explore } from "../screens/explore/explore.tsx";

const queries = new QueryClient();

// In development a mended record is fetched again, and the map redraws without a reload.
import.meta.hot?.on("lien-tinh:data", () => void queries.invalidateQueries());

/** Once the atlas is drawn, the page as it was served makes room. Until then, and if it never is, it stays. */
function putServedAway(): void {
  document.getElementById("served")?.setAttribute("hidden", "");
}

/** Should the atlas itself fail, the page as it was served stands again: picture, list and links. */
function bringServedBack(): void {
  document.getElementById("served")?.removeAttribute("hidden");
}

const container = document.getElementById("app");
if (container) {
  createRoot(container).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <Boundary onError={bringServedBack}>
          <Explore onReady={putServedAway} />
        </Boundary>
      </QueryClientProvider>
    </StrictMode>,
  );
}
