import { type Dataset, dataset } from "../domain/dataset.ts";
import type { VintageOutlines } from "../domain/outlines.ts";
import { fetchAtlas, fetchOutlines } from "./fetch-file.ts";

/** The loads of an embed, each as its query has it: an embed is read once, and has no use for a cache. */
export const loadAtlas = async (signal: AbortSignal): Promise<Dataset> =>
  dataset(await fetchAtlas("reader/atlas.json", signal));

export const loadFormer = (signal: AbortSignal): Promise<VintageOutlines> =>
  fetchOutlines("reader/outlines-vn63.json", signal);
