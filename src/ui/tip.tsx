import type { Size } from "../domain/camera.ts";
import styles from "./tip.module.css";

/** A tip beside the pointer: the first line is the name. It repeats what focus tells, so it is not read aloud. */
export function Tip({
  at: [x, y],
  size,
  lines,
}: {
  /** px from the renderer's top left, as the intent reports it */
  at: [number, number];
  /** the renderer's size in px: near its right or lower end the tip stands on the other side */
  size: Size;
  lines: readonly string[];
}) {
  const side = x > size.width / 2 ? "left" : "right";
  const end = y > size.height - 120 ? "above" : "below";
  return (
    <div
      className={styles.tip}
      data-side={side}
      data-end={end}
      style={{ left: x, top: y }}
      aria-hidden="true"
    >
      {lines.map((line) => (
        <div key={line}>{line}</div>
      ))}
    </div>
  );
}
