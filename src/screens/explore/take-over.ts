/** Which renderer has the map area. `drawn`: the GL map stands ready, but the reader's hand is still on the picture. */
export interface TakeOver {
  gl: "unasked" | "asked" | "drawn" | "taken" | "failed";
  moving: boolean;
}

/** `drawn`: the GL map has drawn all, at the very camera at which the picture stands. */
export type TakeOverEvent = "moving" | "settled" | "drawn" | "lost" | "failed";

export const startOnPicture: TakeOver = { gl: "unasked", moving: false };

/** The GL map is asked for by the reader's first move, takes over between two gestures, and yields when lost. */
export function takeOver({ gl, moving }: TakeOver, event: TakeOverEvent): TakeOver {
  // nothing that failed comes back by itself, whatever a late event says
  if (gl === "failed") return { gl, moving: event === "moving" };
  if (gl === "taken" && event === "drawn") return { gl, moving };
  switch (event) {
    case "moving":
      // what was drawn is no longer where the picture stands
      return { gl: gl === "taken" ? gl : "asked", moving: true };
    case "settled":
      return { gl: gl === "drawn" ? "taken" : gl === "unasked" ? "asked" : gl, moving: false };
    case "drawn":
      return { gl: moving ? "drawn" : "taken", moving };
    case "lost":
      return { gl: "asked", moving: false };
    case "failed":
      return { gl: "failed", moving: false };
  }
}
