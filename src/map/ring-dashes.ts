import { LayerExtension } from "@deck.gl/core";
import { ringDash } from "./measures.ts";

const { dash, gap } = ringDash;
/** As GLSL writes it. */
const px = (length: number): string => length.toFixed(1);

/**
 * Dashes the stroke of a ScatterplotLayer as the picture does: px along the middle of the stroke, clockwise from
 * the right, with smoothed ends. (PathStyleExtension starts elsewhere, turns the other way and cuts px whole.)
 */
export class RingDashes extends LayerExtension {
  static override readonly extensionName = "RingDashes";

  override getShaders() {
    return {
      inject: {
        "fs:#main-end": `
  float ringRadius = outerRadiusPixels * (1.0 + innerUnitRadius) / 2.0;
  float ringAngle = mod(atan(-unitPosition.y, unitPosition.x), 6.28318530718);
  float alongPeriod = mod(ringAngle * ringRadius, ${px(dash + gap)});
  // px inside the dash, negative in the gap: from whichever of its ends is nearer
  float insideDash = max(
    min(alongPeriod, ${px(dash)} - alongPeriod),
    alongPeriod - ${px(dash + gap)}
  );
  fragColor.a *= clamp(insideDash + 0.5, 0.0, 1.0);
`,
      },
    };
  }
}
