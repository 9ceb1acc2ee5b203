import { useEffect } from "react";

/** Escape goes back to the whole from wherever the keyboard is, but for a field or an open popover or dialog that takes it first. */
export function useEscape(act: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // of an input method that is composing, Escape ends the composing
      const taken =
        event.defaultPrevented ||
        event.isComposing ||
        document.querySelector(":popover-open, dialog[open]") !== null;
      if (event.key === "Escape" && !taken) act();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [act]);
}
