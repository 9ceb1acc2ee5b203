import { once } from "node:events";
import { cpSync, createWriteStream, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Agreement } from "../../../src/domain/agreement.ts";
import type { Dataset } from "../../../src/domain/dataset.ts";
import { deriveBorders } from "../../../src/pipeline/derive/borders.ts";
import { uses, withCounts } from "../../../src/pipeline/derive/uses.ts";
import { licences, rowsFile } from "../../../src/pipeline/published-file.ts";

/**
 * Writes what the atlas would publish of these agreements into a folder: what `published` holds, with the files that depend on
 * agreements made anew. Only those that the atlas loads; tables and links to download stay the real ones.
 */
export async function writePublished(
  folder: string,
  published: string,
  data: Dataset,
  agreements: readonly Agreement[],
): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  cpSync(published, folder, { recursive: true });
  const files = [
    rowsFile(
      "borders.json",
      deriveBorders(data.borders, agreements, data.provinceById, data.bodyById),
      licences.boundaries,
    ),
    rowsFile("sources.json", withCounts(data.sources, agreements, uses.sources), licences.records),
    rowsFile("topics.json", withCounts(data.topics, agreements, uses.topics), licences.records),
    rowsFile("bodies.json", withCounts(data.bodies, agreements, uses.bodies), licences.records),
    rowsFile("places.json", withCounts(data.places, agreements, uses.places), licences.records),
  ];
  for (const { path, text } of files) writeFileSync(join(folder, path), text);
  await writeRows(join(folder, "agreements.json"), agreements);
  const { manifest } = data;
  const counts = {
    ...manifest.counts,
    agreements: agreements.length,
    signed: agreements.filter(({ signed }) => signed).length,
    items: agreements.reduce((sum, { items }) => sum + items.length, 0),
  };
  writeFileSync(join(folder, "manifest.json"), `${JSON.stringify({ ...manifest, counts }, null, 1)}\n`);
}

/** As rowsFile, but row by row: as one text, very many rows are longer than a string may be. */
async function writeRows(path: string, rows: readonly object[]): Promise<void> {
  const file = createWriteStream(path);
  const write = async (text: string) => {
    if (!file.write(text)) await once(file, "drain");
  };
  await write("[\n");
  for (const [n, row] of rows.entries()) await write(`${n === 0 ? "" : ",\n"}${JSON.stringify(row)}`);
  await write("\n]\n");
  file.end();
  await once(file, "finish");
}
