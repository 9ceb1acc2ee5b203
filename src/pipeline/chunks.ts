/** What a bundler tells of its modules. */
interface Graph {
  getModuleInfo: (id: string) => { importers: readonly string[] } | null;
}

/** A group of modules that make a chunk, as the bundler takes it. */
interface ChunkGroup {
  name: (id: string, graph: Graph) => string | null;
  priority: number;
}

/**
 * The chunks of the modules that entries need at once: all that an entry imports statically comes in one file, what
 * all entries share in another, since many small files arrive later and compress worse. What is imported on demand
 * is left to the bundler, but what it shares with one entry only is parted from the rest of that entry: another entry
 * that demands it would load the whole. `entries`: the end of each entry's path, by the name of its chunk; `onDemand`:
 * what the paths of the modules look like that entries demand.
 */
export function chunkGroups(entries: Record<string, string>, onDemand: RegExp): ChunkGroup[] {
  const partsOf = (id: string, graph: Graph): string[] => {
    const importers = [...importersOf(id, graph)];
    const names = Object.entries(entries)
      .filter(([, path]) => importers.some((importer) => importer.endsWith(path)))
      .map(([name]) => name);
    const isParted = names.length > 0 && names.length < Object.keys(entries).length;
    return isParted && importers.some((importer) => onDemand.test(importer)) ? [...names, "demanded"] : names;
  };
  // a chunk takes what its modules import with them: so those that most import come first
  const most = Object.keys(entries).length + 1;
  return Array.from({ length: most }, (_, n) => ({
    priority: most - n,
    name: (id, graph) => {
      const parts = partsOf(id, graph);
      const rank =
        parts.length === Object.keys(entries).length && !parts.includes("demanded") ? most : parts.length;
      return rank === most - n ? parts.join("-") : null;
    },
  }));
}

/** A module and all that import it statically, near and far. */
function importersOf(id: string, graph: Graph): Set<string> {
  const found = new Set([id]);
  for (const each of found) {
    for (const importer of graph.getModuleInfo(each)?.importers ?? []) found.add(importer);
  }
  return found;
}
