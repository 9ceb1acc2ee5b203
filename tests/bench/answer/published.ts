import { once } from "node:events";
import { cpSync, createWriteStream, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { lightened, type WholeAgreement } from "../../../src/domain/agreement.ts";
import { citedSources } from "../../../src/domain/agreement-card.ts";
import { byId, type Dataset, type Published } from "../../../src/domain/dataset.ts";
import type { PublishedSource } from "../../../src/domain/lists.ts";
import type { Manifest } from "../../../src/domain/manifest.ts";
import { deriveBorders } from "../../../src/pipeline/derive/borders.ts";
import { uses, withCounts } from "../../../src/pipeline/derive/uses.ts";
import { licences, rowsFile } from "../../../src/pipeline/published-file.ts";

/** The published records that others are made from and written beside. */
export interface PublishedRecords {
  data: Dataset;
  agreements: readonly WholeAgreement[];
  sources: readonly PublishedSource[];
}

/** The agreements with their texts, and the pages, that lie in a published folder beside the light records. */
export function readWhole(folder: string): Pick<PublishedRecords, "agreements" | "sources"> {
  const json = <T>(file: string): T => JSON.parse(readFileSync(join(folder, file), "utf8"));
  return {
    agreements: json<WholeAgreement[]>("agreements.json"),
    sources: json<PublishedSource[]>("sources.json"),
  };
}

/**
 * Writes what the atlas would publish of these agreements into a folder: what `published` holds, with the files that it loads
 * and that depend on agreements made anew. Files of single agreements are not written, but answered by the function returned
 * (null: there is none of that path); tables to download stay the real ones.
 */
export async function writePublished(
  folder: string,
  published: string,
  real: PublishedRecords,
  agreements: readonly WholeAgreement[],
): Promise<(path: string) => string | null> {
  rmSync(folder, { recursive: true, force: true });
  cpSync(published, folder, { recursive: true });
  const { data } = real;
  const sources = withCounts(real.sources, agreements, uses.sources);
  const counts = {
    ...data.manifest.counts,
    agreements: agreements.length,
    signed: agreements.filter(({ signed }) => signed).length,
    items: agreements.reduce((sum, { items }) => sum + items.length, 0),
  };
  const atlas: Omit<Published, "agreements"> = {
    manifest: { ...data.manifest, counts },
    provinces: data.provinces,
    borders: deriveBorders(data.borders, agreements, data.provinceById, data.bodyById),
    topics: withCounts(data.topics, agreements, uses.topics),
    bodies: withCounts(data.bodies, agreements, uses.bodies),
    places: withCounts(data.places, agreements, uses.places),
    islands: data.islands,
  };
  const members = Object.entries(atlas).map(([key, value]) => `"${key}":${JSON.stringify(value)},\n`);
  await writeRows(
    join(folder, "reader/atlas.json"),
    `{\n${members.join("")}"agreements":[\n`,
    agreements,
    lightened,
    "]}\n",
  );
  await writeRows(join(folder, "agreements.json"), "[\n", agreements, (whole) => whole, "\n]\n");
  writeFileSync(join(folder, "sources.json"), rowsFile("sources.json", sources, licences.records).text);
  const manifest: Manifest = JSON.parse(readFileSync(join(published, "manifest.json"), "utf8"));
  writeFileSync(join(folder, "manifest.json"), `${JSON.stringify({ ...manifest, counts }, null, 1)}\n`);
  const [agreementById, sourceById] = [byId(agreements), byId(sources)];
  return (path) => {
    const agreement = agreementById.get(/reader\/agreements\/(.+)\.json$/.exec(path)?.[1] ?? "");
    if (agreement === undefined) return null;
    const pages = citedSources(agreement, sourceById).flatMap(({ source }) => source ?? []);
    return JSON.stringify({ agreement, sources: pages });
  };
}

/** As rowsFile, but row by row: as one text, very many rows are longer than a string may be. */
async function writeRows(
  path: string,
  head: string,
  agreements: readonly WholeAgreement[],
  rowOf: (agreement: WholeAgreement) => object,
  foot: string,
): Promise<void> {
  const file = createWriteStream(path);
  file.write(head);
  for (const [n, agreement] of agreements.entries()) {
    const text = `${n === 0 ? "" : ",\n"}${JSON.stringify(rowOf(agreement))}`;
    if (!file.write(text)) await once(file, "drain");
  }
  file.end(foot);
  await once(file, "finish");
}
