import { useCallback, useRef, useState } from "react";
import { FilesError } from "../../data/fetch-file.ts";
import type { Ground } from "../../data/queries.ts";
import type { Dataset } from "../../domain/dataset.ts";
import type { Intent, Target } from "../../domain/intent.ts";
import type { Scene } from "../../domain/scene-marks.ts";
import type { Shown } from "../../domain/shown.ts";
import type { Lang } from "../../domain/text.ts";
import type { Camera } from "../../domain/view.ts";
import type { MapFailure } from "../../map/atlas-map.ts";
import { Failed, Loading } from "../../ui/states.tsx";
import { Tip } from "../../ui/tip.tsx";
import { Stage } from "./stage.tsx";
import { tipLines } from "./tip-lines.ts";
import { useElementSize } from "./use-element-size.ts";
import { useMedia } from "./use-media.ts";
import { useObstacles } from "./use-obstacles.ts";

interface MapAreaProps {
  data: Dataset;
  shown: Shown;
  scene: Scene;
  ground: { data: Ground | undefined; error: unknown; refetch: () => unknown };
  lang: Lang;
  /** where the address says the map stands; null: fit what is drawn */
  at: Camera | null;
  onIntent: (intent: Intent) => void;
  onFit: () => void;
  onCamera: (camera: Camera) => void;
  scaleSlot: HTMLElement | null;
  onFailure: (failure: MapFailure | "not-loaded") => void;
}

/** Room for title, controls and legend, which stand over the map. */
const paddings = {
  wide: { top: 84, right: 64, bottom: 196, left: 64 },
  phone: { top: 122, right: 44, bottom: 100, left: 44 },
};

interface Hover {
  target: Target | null;
  at: [number, number] | null;
}
const nowhere: Hover = { target: null, at: null };

/** The map with the tip beside the pointer, and its loading and failed states. */
export function MapArea(props: MapAreaProps) {
  const { data, shown, scene, ground, lang, onIntent } = props;
  const box = useRef<HTMLDivElement>(null);
  const size = useElementSize(box);
  const phone = useMedia("(max-width: 760px)");
  const obstacles = useObstacles(box);
  const [hover, setHover] = useState(nowhere);
  const intent = useCallback(
    (told: Intent) => {
      if (told.kind === "hover") {
        setHover((last) => (last.target === null && told.target === null ? last : told));
        return;
      }
      setHover(nowhere);
      onIntent(told);
    },
    [onIntent],
  );
  const { error } = ground;
  return (
    <div ref={box} className="map-area">
      {error instanceof FilesError && (
        <Failed
          lang={lang}
          file={error.faults.map(({ file }) => file).join(", ")}
          onRetry={() => void ground.refetch()}
        />
      )}
      {!error && !ground.data && <Loading lang={lang} />}
      {ground.data && size && (
        <Stage
          scene={scene}
          ground={ground.data}
          lang={lang}
          size={size}
          padding={phone ? paddings.phone : paddings.wide}
          at={props.at}
          hover={hover.target}
          obstacles={obstacles}
          onIntent={intent}
          onFit={props.onFit}
          onCamera={props.onCamera}
          scaleSlot={props.scaleSlot}
          onFailure={props.onFailure}
        />
      )}
      {size && hover.target && hover.at && (
        <Tip at={hover.at} size={size} lines={tipLines(hover.target, shown, data, lang)} />
      )}
    </div>
  );
}
