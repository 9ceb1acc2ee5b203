import { fault, openFile } from "./fetch-file.ts";

/** Browsers hand over up to 1 MB of an answer at a time: so many records of it are read before others may have a turn. */
const mostRows = 64;

/**
 * Fetches a published list and hands on its records as they arrive, some at a time, so that a list of any length takes the
 * room of few. The list has a record on each line, as the build writes it; the build checked each by
 * its schema, so only what `isRow` asks is looked at. `page`: the address of the page.
 * Throws a FilesError of one fault, also where the list ends too early; records may have been handed on by then.
 */
export async function* fetchRows<T>(
  file: string,
  isRow: (json: unknown) => json is T,
  page: string,
  signal: AbortSignal,
): AsyncGenerator<T[]> {
  const response = await openFile(file, signal, page);
  let count = 0;
  let last = "";
  for await (const lines of linesOf(response)) {
    let rows: T[] = [];
    for (const line of lines) {
      const text = line.endsWith(",") ? line.slice(0, -1) : line;
      if (text !== "") last = text;
      if (text === "" || text === "[" || text === "]") continue;
      const row = read(file, count, text);
      if (!isRow(row)) throw fault(file, "wrong-shape", `record ${count}`);
      rows.push(row);
      count++;
      if (rows.length < mostRows) continue;
      yield rows;
      rows = [];
    }
    if (rows.length > 0) yield rows;
  }
  if (last !== "]") throw fault(file, "not-json", "it ends before the list does");
}

function read(file: string, row: number, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw fault(file, "not-json", `record ${row}: ${String(error)}`);
  }
}

/** The lines that each part of an answer ends, and at last what is left. */
async function* linesOf(response: Response): AsyncGenerator<string[]> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let rest = "";
  for (;;) {
    const chunk = await reader?.read();
    if (chunk === undefined || chunk.done) break;
    const lines = (rest + decoder.decode(chunk.value, { stream: true })).split("\n");
    rest = lines.pop() ?? "";
    yield lines;
  }
  yield [rest];
}
