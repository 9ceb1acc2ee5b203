import type { Coverage, Manifest } from "./manifest-schema.ts";

export type { Coverage, Manifest };

/** What is said of the data as a whole, without the list of files. */
export type Portion = Omit<Manifest, "files">;
