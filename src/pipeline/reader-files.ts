import { lightened, type WholeAgreement } from "../domain/agreement.ts";
import { citedSources, type DocumentedAgreement } from "../domain/agreement-card.ts";
import { byId, type Published } from "../domain/dataset.ts";
import type { PublishedPlace, PublishedSource } from "../domain/lists.ts";
import type { Portion } from "../domain/manifest.ts";
import { outlinesOf, type VintageOutlines } from "../domain/outlines.ts";
import type { Boundaries } from "./boundaries/build.ts";
import { licences, type PublishedFile } from "./published-file.ts";

/** Beside the files for researchers, which these repeat. */
const folder = "reader";

type Whole = Omit<Published, "manifest" | "agreements" | "places"> & {
  places: readonly PublishedPlace[];
  agreements: readonly WholeAgreement[];
  sources: readonly PublishedSource[];
};

/**
 * The same data once more, cut as a reader of the atlas meets it: `atlas.json` is all that the map, the figures and
 * the lists need, and each agreement has a file of its own, with the pages it cites, for when it is opened.
 */
export function readerFiles(whole: Whole, portion: Portion, boundaries: Boundaries): PublishedFile[] {
  const sources = byId(whole.sources);
  return [
    atlasFile(whole, portion),
    ...whole.agreements.map((agreement) => agreementFile(agreement, sources)),
    formerOutlines(boundaries),
  ];
}

function atlasFile(whole: Whole, manifest: Portion): PublishedFile {
  const { provinces, agreements, borders, topics, bodies, places, islands } = whole;
  const atlas: Published = {
    manifest,
    provinces,
    agreements: agreements.map(lightened),
    borders,
    topics: topics.map(({ id, names }) => ({ id, names })),
    bodies: bodies.map(({ id, level, names }) => ({ id, level, names })),
    places: places.map(({ pointSource: _, count: __, ...place }) => place),
    islands,
  };
  const members = Object.entries(atlas).map(
    ([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`,
  );
  return { path: `${folder}/atlas.json`, text: `{\n${members.join(",\n")}\n}\n`, licence: licences.records };
}

function agreementFile(
  agreement: WholeAgreement,
  sources: ReadonlyMap<string, PublishedSource>,
): PublishedFile {
  const pages = citedSources(agreement, sources).flatMap(({ source }) => source ?? []);
  const content = { agreement, sources: pages } satisfies Record<keyof DocumentedAgreement, unknown>;
  return {
    path: `${folder}/agreements/${agreement.id}.json`,
    text: `${JSON.stringify(content)}\n`,
    licence: licences.records,
  };
}

/** Areas and borders to 30 June 2025, as the picture draws them; those since then stand in the served page itself. */
function formerOutlines({ areas, borders, context }: Boundaries): PublishedFile {
  const outlines = outlinesOf({ areas, borders, context });
  const former: VintageOutlines = {
    areas: Object.fromEntries(outlines.areas.vn63),
    borders: Object.fromEntries(outlines.borders.vn63),
  };
  return {
    path: `${folder}/outlines-vn63.json`,
    text: `${JSON.stringify(former)}\n`,
    licence: licences.boundaries,
  };
}
