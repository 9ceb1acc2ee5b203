import { useEffect } from "react";

/** Does something once, when the browser has nothing else to do (Safari has no idle callback: soon). */
export function useIdle(act: () => void): void {
  useEffect(() => {
    if (typeof requestIdleCallback === "undefined") {
      const soon = setTimeout(act, 1_000);
      return () => clearTimeout(soon);
    }
    const idle = requestIdleCallback(act);
    return () => cancelIdleCallback(idle);
  }, [act]);
}
