import fc from "fast-check";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { maxZoom, minZoom } from "../../src/domain/camera.ts";
import { ScaleBar, scaleLength } from "../../src/picture/scale-bar.tsx";

test("at the equator and zoom 0 a px is 78.27 km; at 60° half of that", () => {
  expect(scaleLength({ lng: 0, lat: 0, zoom: 0 }, 100)).toEqual({ km: 5000, px: expect.closeTo(63.88, 2) });
  expect(scaleLength({ lng: 0, lat: 60, zoom: 0 }, 100)).toEqual({ km: 2000, px: expect.closeTo(51.1, 2) });
});

test("the bar is 1, 2 or 5 × 10ⁿ km, as long as fits", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 5, max: 26, noNaN: true }),
      fc.double({ min: minZoom, max: maxZoom, noNaN: true }),
      (lat, zoom) => {
        const { km, px } = scaleLength({ lng: 105, lat, zoom }, 110);
        expect(["1", "2", "5"]).toContain(km.toExponential().split("e")[0]);
        expect(px).toBeLessThanOrEqual(110);
        expect(px).toBeGreaterThan(110 / 2.5 - 1e-6);
      },
    ),
  );
});

test("it is written in the language", () => {
  const draw = (lang: "vi" | "lo") =>
    renderToStaticMarkup(createElement(ScaleBar, { camera: { lng: 105, lat: 17, zoom: 6 }, lang }));
  expect(draw("vi")).toContain(">100 km</div>");
  expect(draw("lo")).toContain(">100 ກມ</div>");
});
