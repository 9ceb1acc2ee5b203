/** The part of mapshaper (MPL-2.0) that the pipeline uses; the package has no types of its own. */
declare module "mapshaper" {
  /** Runs commands on files in memory; answers the files that `-o` names. */
  function applyCommands(
    commands: string,
    files: Record<string, string>,
  ): Promise<Record<string, Uint8Array>>;
  const mapshaper: { applyCommands: typeof applyCommands };
  export = mapshaper;
}
