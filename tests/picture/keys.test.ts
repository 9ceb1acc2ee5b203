import { expect, test } from "vitest";
import { toScreen } from "../../src/domain/camera.ts";
import { toWorld } from "../../src/domain/mercator.ts";
import { cameraOf, transformOf } from "../../src/picture/gesture-listener.ts";
import { keyIntent } from "../../src/picture/keys.ts";

const size = { width: 800, height: 600 };
const camera = { lng: 105, lat: 17, zoom: 6 };

test("arrows move what is in view by 80 px, the other way", () => {
  const answer = keyIntent("ArrowRight", camera, size);
  if (answer === null || answer === "fit" || answer.kind !== "move") throw new Error("not a move");
  expect(answer.settled).toBe(true);
  const [x, y] = toScreen(answer.camera, size)(toWorld([105, 17]));
  expect([x, y]).toEqual([expect.closeTo(320, 6), expect.closeTo(300, 6)]);
});

test("plus and minus zoom within the limits, 0 fits, Escape clears, other keys are left alone", () => {
  expect(keyIntent("+", camera, size)).toMatchObject({ camera: { lng: 105, lat: 17, zoom: 6.5 } });
  expect(keyIntent("-", { ...camera, zoom: 3.1 }, size)).toMatchObject({ camera: { zoom: 3 } });
  expect(keyIntent("0", camera, size)).toBe("fit");
  expect(keyIntent("Escape", camera, size)).toEqual({ kind: "clear" });
  expect(keyIntent("Tab", camera, size)).toBeNull();
});

test("a camera and d3's transform are one and the same", () => {
  const transform = transformOf(camera, size);
  const [x, y] = toWorld([103, 20]);
  expect(transform.apply([x, y])).toEqual(toScreen(camera, size)([x, y]).map((px) => expect.closeTo(px, 6)));
  const back = cameraOf(transform, size);
  expect([back.lng, back.lat, back.zoom]).toEqual([105, 17, 6].map((value) => expect.closeTo(value, 9)));
});
