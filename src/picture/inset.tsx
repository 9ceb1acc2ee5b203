import type { Size } from "../domain/camera.ts";
import { toWorld } from "../domain/mercator.ts";
import type { Position } from "../domain/scene-marks.ts";
import type { Lang, Name } from "../domain/text.ts";
import { pictureMessages } from "../i18n/picture.ts";
import { textWidth } from "./text-width.ts";

/** A group of islands at sea, drawn in the inset and nowhere else. `points` are lng, lat. */
export interface IslandGroup {
  id: string;
  names: Name;
  points: readonly Position[];
}

const type = { px: 10, weight: 400 };
const lineHeight = 12;
const height = 136;
const leastWidth = 76;
const margin = { top: 11, side: 9, bottom: 33 };

/** The size of the inset in px: as wide as its longest line needs. */
export function insetSize(islands: readonly IslandGroup[], lang: Lang): Size {
  const lines = islands.flatMap(({ names }) => twoLines(names[lang]));
  const widest = Math.max(
    leastWidth - 2 * margin.side,
    ...lines.map((line) => textWidth(line, type.px, type.weight)),
  );
  return { width: Math.ceil(widest) + 2 * margin.side, height };
}

/** A name in two lines, parted at the blank nearest to its middle; in one where it has no blank. */
function twoLines(name: string): string[] {
  const blanks = [...name.matchAll(/ /g)].map((found) => found.index);
  const off = (blank: number) => Math.abs(blank - name.length / 2);
  const [middle] = blanks.sort((a, b) => off(a) - off(b));
  return middle === undefined ? [name] : [name.slice(0, middle), name.slice(middle + 1)];
}

interface InsetProps {
  islands: readonly IslandGroup[];
  lang: Lang;
  /** px of its top left inside another svg */
  at?: [number, number];
  /** how much larger it is drawn */
  unit?: number;
}

/** The inset of the islands at sea: a small labelled box, in Web Mercator at its own scale. */
export function Inset({ islands, lang, at, unit = 1 }: InsetProps) {
  const messages = pictureMessages[lang];
  const size = insetSize(islands, lang);
  const groups = islands.map((group) => ({ ...group, world: group.points.map(toWorld) }));
  const all = groups.flatMap(({ world }) => world);
  const [xs, ys] = [all.map(([x]) => x), all.map(([, y]) => y)];
  const [west, north] = [Math.min(...xs), Math.min(...ys)];
  const span = { x: Math.max(...xs) - west, y: Math.max(...ys) - north };
  const room = { x: size.width - 2 * margin.side, y: size.height - margin.top - margin.bottom };
  const scale = Math.min(room.x / Math.max(span.x, 1e-9), room.y / Math.max(span.y, 1e-9));
  const left = (size.width - span.x * scale) / 2;
  const px = (n: number) => Math.round(n * 10) / 10;
  return (
    <svg
      className="pic-inset"
      role="img"
      aria-label={messages.inset}
      x={at?.[0]}
      y={at?.[1]}
      width={size.width * unit}
      height={size.height * unit}
      viewBox={`0 0 ${size.width} ${size.height}`}
    >
      <desc>{messages.insetNote}</desc>
      <rect
        className="pic-inset-box"
        x="0.5"
        y="0.5"
        width={size.width - 1}
        height={size.height - 1}
        rx="6"
      />
      {groups.map(({ id, names, world }) => (
        <g key={id}>
          {world.map(([x, y]) => (
            <circle
              key={`${x} ${y}`}
              className="pic-island"
              cx={px(left + (x - west) * scale)}
              cy={px(margin.top + (y - north) * scale)}
              r="1.5"
            />
          ))}
          <text
            className="pic-island-name"
            y={px(margin.top + (Math.max(...world.map(([, y]) => y)) - north) * scale + 2)}
            fontSize={type.px}
            fontWeight={type.weight}
            textAnchor="middle"
          >
            {twoLines(names[lang]).map((line) => (
              <tspan key={line} x={size.width / 2} dy={lineHeight}>
                {line}
              </tspan>
            ))}
          </text>
        </g>
      ))}
    </svg>
  );
}
