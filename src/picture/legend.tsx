import type { ReactNode } from "react";
import type { ArcMark, LegendEntry } from "../domain/scene-marks.ts";
import type { Lang } from "../domain/text.ts";
import { pictureMessages } from "../i18n/picture.ts";
import { arcClass, areaClass, borderClass, ringClass } from "./mark-classes.ts";

interface LegendProps {
  entries: readonly LegendEntry[];
  lang: Lang;
}

/** What is on the map, each with a sample drawn as on the map. Stands over either renderer. */
export function Legend({ entries, lang }: LegendProps) {
  if (entries.length === 0) return null;
  return (
    <ul className="pic-legend" aria-label={pictureMessages[lang].legend}>
      {entries.map((entry) => {
        const text = wordOf(entry, lang);
        return (
          <li key={text}>
            <svg className="pic-sample" width="34" height="16" viewBox="0 0 34 16" aria-hidden="true">
              {sampleOf(entry)}
            </svg>
            <span>{text}</span>
          </li>
        );
      })}
    </ul>
  );
}

function wordOf(entry: LegendEntry, lang: Lang): string {
  const messages = pictureMessages[lang];
  switch (entry.kind) {
    case "arc":
      return {
        "neighbours-across": messages.neighboursAcross,
        "distant-across": messages.distantAcross,
        "neighbours-domestic": messages.neighboursDomestic,
        "distant-domestic": messages.distantDomestic,
      }[entry.relation];
    case "border":
      return {
        signed: messages.borderSigned,
        contact: messages.borderContact,
        local: messages.borderLocal,
        silent: messages.borderSilent,
      }[entry.draw];
    default:
      return messages[entry.kind];
  }
}

const curve = "M2 13Q17 -2 32 13";
const line = "M2 9l6-2 5 3 6-3 6 2 7-2";

function sampleOf(entry: LegendEntry): ReactNode {
  const emphasis = "normal";
  switch (entry.kind) {
    case "arc":
      return <Curve relation={entry.relation} stroke={entry.stroke} />;
    case "programme":
      return <Curve relation="programme" stroke={entry.stroke} />;
    case "talks":
      return <path className="pic-arc pic-talks pic-dotted pic-normal" strokeWidth="2.5" d={curve} />;
    case "terms":
      return (
        <>
          <path
            className="pic-arc pic-talks pic-normal pic-term-between"
            strokeWidth="2.5"
            d="M2 12Q9 2 15 8"
          />
          <path
            className="pic-arc pic-talks pic-normal pic-term-faint"
            strokeWidth="2.5"
            d="M19 8Q25 2 32 12"
          />
        </>
      );
    case "planned":
      return <path className="pic-arc pic-talks pic-dotted pic-normal" strokeWidth="1.5" d={curve} />;
    case "ring":
      return <circle className={ringClass({ emphasis })} cx="17" cy="8" r="6" strokeWidth="2.5" />;
    case "border":
      return (
        <>
          {entry.draw === "signed" && (
            <g className="pic-glows">
              <path className="pic-glow pic-normal" d={line} />
            </g>
          )}
          <path className={borderClass({ class: "national", draw: entry.draw, emphasis })} d={line} />
        </>
      );
    case "coverage":
      return ([0, 1, 2, 3, 4] as const).map((cover) => (
        <rect
          key={cover}
          className={areaClass({ country: "VN", emphasis, ghost: false, cover })}
          x={1 + cover * 6.5}
          y="4"
          width="6.5"
          height="9"
        />
      ));
    case "ghost":
      return (
        <rect
          className={areaClass({ country: "VN", emphasis, ghost: true })}
          x="6"
          y="2"
          width="22"
          height="12"
          rx="2"
        />
      );
    case "place":
      return <path className="pic-place" d="M17 3.5L21.5 8L17 12.5L12.5 8z" />;
  }
}

function Curve(props: Pick<ArcMark, "relation" | "stroke">) {
  return <path className={arcClass({ ...props, emphasis: "normal" })} strokeWidth="2.5" d={curve} />;
}
