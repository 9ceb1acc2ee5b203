/** Where the published files lie, beside the page. */
export const base = "data/v1/";

/** What the map, the figures and the lists need, of `base`. */
export const atlasFile = "reader/atlas.json";

/** Asks for the records before the app is there that reads them, so that both are on their way at once. */
export function askForRecords(): Promise<Response> {
  const response = fetch(new URL(base + atlasFile, document.baseURI));
  // whoever reads it tells of a failure; until then it is nobody's
  response.catch(() => undefined);
  return response;
}
