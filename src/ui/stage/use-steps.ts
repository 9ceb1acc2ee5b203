import { type RefObject, useEffect, useEffectEvent, useRef } from "react";
import type { Stop } from "../../domain/targets.ts";

/**
 * While the keyboard is on the map, n and p step through what is on it and Enter opens what was stepped to.
 * `onStep` gets the stop, `onOpen` the last one.
 */
export function useSteps(
  map: RefObject<HTMLElement | null>,
  stops: readonly Stop[],
  onStep: (stop: Stop) => void,
  onOpen: (stop: Stop) => void,
): void {
  const last = useRef<Stop | null>(null);
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || stops.length === 0) return;
    const { current } = last;
    if (event.key === "Enter" && current !== null) {
      event.preventDefault();
      last.current = null;
      onOpen(current);
      return;
    }
    const by = event.key === "n" ? 1 : event.key === "p" ? -1 : 0;
    if (by === 0) return;
    const at = stops.findIndex(
      ({ target }) => target.kind === current?.target.kind && target.id === current.target.id,
    );
    const next = stops[at === -1 ? (by > 0 ? 0 : stops.length - 1) : (at + by + stops.length) % stops.length];
    if (next === undefined) return;
    last.current = next;
    onStep(next);
  });
  useEffect(() => {
    const element = map.current;
    if (element === null) return;
    const listen = (event: KeyboardEvent) => press(event);
    element.addEventListener("keydown", listen);
    return () => element.removeEventListener("keydown", listen);
  }, [map]);
}
