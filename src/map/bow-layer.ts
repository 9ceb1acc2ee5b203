import {
  type Accessor,
  type Color,
  color,
  type DefaultProps,
  Layer,
  type LayerProps,
  picking,
  project32,
  type UpdateParameters,
} from "@deck.gl/core";
import { Geometry, Model } from "@luma.gl/engine";
import { toWorld } from "../domain/mercator.ts";
import type { Position } from "../domain/scene-marks.ts";
import { bowFragmentShader, bowVertexShader } from "./bow-shaders.ts";
import type { Dash } from "./measures.ts";

interface BowProps<Datum> {
  /** of how many straight pieces a curve is made */
  pieces: number;
  /** the course of a quadratic Bézier curve in Web Mercator (domain/course.ts): lng/lat, both ends and the middle among them */
  getCourse: Accessor<Datum, readonly Position[]>;
  /** px */
  getWidth: Accessor<Datum, number>;
  /** px along the curve; none for an unbroken line. Dashes end round, as SVG's do, and so grow by the width */
  getDash: Accessor<Datum, Dash>;
  getColor: Accessor<Datum, Color>;
}

const commonSize = 512;
const toCommon = (at: Position): [number, number] => {
  const [x, y] = toWorld(at);
  return [x * commonSize, (1 - y) * commonSize];
};

const startOf = (course: readonly Position[]): Position => course[0] ?? [0, 0];
const endOf = (course: readonly Position[]): Position => course.at(-1) ?? [0, 0];

/** The control point of the curve, in common space: a quadratic's middle lies halfway between it and the chord's. */
export function bendOf(course: readonly Position[]): [number, number] {
  const [ax, ay] = toCommon(startOf(course));
  const [bx, by] = toCommon(endOf(course));
  const middle = course.length % 2 === 1 ? course[(course.length - 1) / 2] : undefined;
  if (middle === undefined) return [(ax + bx) / 2, (ay + by) / 2];
  const [mx, my] = toCommon(middle);
  return [2 * mx - (ax + bx) / 2, 2 * my - (ay + by) / 2];
}

/**
 * Flat arcs on a map seen straight from above: one strip of triangles for each curve, bent in the vertex shader.
 * PathLayer, which makes each of its pieces by itself, costs a software renderer several times as much (npm run bench pan).
 */
export class BowLayer<Datum = unknown, Extra extends object = object> extends Layer<
  Extra & Required<BowProps<Datum>>
> {
  static override readonly layerName = "BowLayer";
  static override readonly defaultProps: DefaultProps<BowProps<unknown> & LayerProps> = {
    pieces: 24,
    getCourse: { type: "accessor", value: [] },
    getWidth: { type: "accessor", value: 1 },
    getDash: { type: "accessor", value: [0, 0] },
    getColor: { type: "accessor", value: [0, 0, 0, 255] },
  };

  declare state: { model?: Model };

  override getShaders() {
    return super.getShaders({
      vs: bowVertexShader,
      fs: bowFragmentShader,
      modules: [project32, color, picking],
    });
  }

  override initializeState(): void {
    const course = (transform: (value: readonly Position[]) => [number, number]) => ({
      size: 2,
      accessor: "getCourse",
      transform,
    });
    this.getAttributeManager()?.addInstanced({
      instanceStarts: course((positions) => toCommon(startOf(positions))),
      instanceBends: course(bendOf),
      instanceEnds: course((positions) => toCommon(endOf(positions))),
      instanceWidths: { size: 1, accessor: "getWidth" },
      instanceDashes: { size: 2, accessor: "getDash" },
      instanceColors: { size: 4, type: "unorm8", accessor: "getColor" },
    });
  }

  override updateState(parameters: UpdateParameters<this>): void {
    super.updateState(parameters);
    const { props, oldProps, changeFlags } = parameters;
    if (this.state.model !== undefined && !changeFlags.extensionsChanged && props.pieces === oldProps.pieces)
      return;
    this.state.model?.destroy();
    this.state.model = new Model(this.context.device, {
      ...this.getShaders(),
      id: this.props.id,
      bufferLayout: this.getAttributeManager()?.getBufferLayouts() ?? [],
      geometry: new Geometry({
        topology: "triangle-strip",
        attributes: { positions: { value: strip(props.pieces), size: 3 } },
      }),
      isInstanced: true,
    });
    this.getAttributeManager()?.invalidateAll();
  }

  override draw(): void {
    this.state.model?.draw(this.context.renderPass);
  }

  override finalizeState(context: Parameters<Layer["finalizeState"]>[0]): void {
    this.state.model?.destroy();
    super.finalizeState(context);
  }
}

/** Pairs of points, left and right of the curve: one before its begin, one at the end of each piece, one after its end. */
function strip(pieces: number): Float32Array {
  const stops = [[0, -1], ...Array.from({ length: pieces + 1 }, (_, n) => [n / pieces, 0]), [1, 1]];
  return new Float32Array(stops.flatMap(([t = 0, beyond = 0]) => [t, -1, beyond, t, 1, beyond]));
}
