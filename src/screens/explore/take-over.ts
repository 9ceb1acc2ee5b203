/** Which renderer has the map area. `drawn`: the GL map is ready, but the reader's hand is still on the picture. */
export interface TakeOver {
  gl: "unasked" | "asked" | "drawn" | "taken" | "failed";
  moving: boolean;
}

export type TakeOverEvent = "moving" | "settled" | "first-frame" | "lost" | "failed";

export const startOnPicture: TakeOver = { gl: "unasked", moving: false };

/** The GL map is asked for by the reader's first move, takes over between two gestures, and yields when lost. */
export function takeOver({ gl, moving }: TakeOver, event: TakeOverEvent): TakeOver {
  // nothing that failed comes back by itself, whatever a late event says
  if (gl === "failed") return { gl, moving: event === "moving" };
  switch (event) {
    case "moving":
      return { gl: gl === "unasked" ? "asked" : gl, moving: true };
    case "settled":
      return { gl: gl === "drawn" ? "taken" : gl === "unasked" ? "asked" : gl, moving: false };
    case "first-frame":
      return { gl: moving ? "drawn" : "taken", moving };
    case "lost":
      return { gl: "asked", moving: false };
    case "failed":
      return { gl: "failed", moving: false };
  }
}
