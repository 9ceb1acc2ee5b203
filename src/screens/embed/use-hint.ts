import { useCallback, useEffect, useState } from "react";
import type { Lang } from "../../domain/text.ts";
import { embedMessages } from "../../i18n/embed.ts";
import type { Tried } from "../../picture/gestures.ts";

/** How long a hint stands after the last try, ms. */
const standsMs = 1800;

const wheelKey = (): string => (/Mac|iPhone|iPad/.test(navigator.platform) ? "⌘" : "Ctrl");

/** What a reader is told who tries on the picture what is left to the page around it; empty again after a while. */
export function useHint(lang: Lang): { hint: string; onYield: (tried: Tried) => void } {
  const [tried, setTried] = useState<{ what: Tried; at: number } | null>(null);
  const onYield = useCallback((what: Tried) => setTried({ what, at: performance.now() }), []);
  useEffect(() => {
    if (tried === null) return;
    const timer = setTimeout(() => setTried(null), standsMs);
    return () => clearTimeout(timer);
  }, [tried]);
  const { wheel, fingers } = embedMessages[lang];
  return { hint: tried === null ? "" : tried.what === "wheel" ? wheel(wheelKey()) : fingers, onYield };
}
