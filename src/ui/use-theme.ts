import { useEffect } from "react";
import type { Theme } from "../domain/view.ts";

/** The theme stands on the document, where style sheets and the map read it. */
export function useTheme(theme: Theme): void {
  useEffect(() => {
    if (theme === "auto") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  }, [theme]);
}
