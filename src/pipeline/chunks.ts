/** What a bundler tells of its modules. */
interface Graph {
  getModuleInfo: (id: string) => { importers: readonly string[] } | null;
}

/**
 * Names the chunk of a module that an entry needs at once: all that an entry imports statically comes in one file, what
 * several entries share in another, since many small files arrive later and compress worse. What is imported on demand
 * is left to the bundler. `entries`: the end of each entry's path, by the name of its chunk.
 */
export function chunkNamer(entries: Record<string, string>): (id: string, graph: Graph) => string | null {
  return (id, graph) => {
    const importers = importersOf(id, graph);
    const names = Object.entries(entries)
      .filter(([, path]) => [...importers].some((importer) => importer.endsWith(path)))
      .map(([name]) => name);
    return names.length === 0 ? null : names.join("-");
  };
}

/** A module and all that import it statically, near and far. */
function importersOf(id: string, graph: Graph): Set<string> {
  const found = new Set([id]);
  for (const each of found) {
    for (const importer of graph.getModuleInfo(each)?.importers ?? []) found.add(importer);
  }
  return found;
}
