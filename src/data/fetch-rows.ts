import type * as z from "zod/mini";
import { fault, openFile } from "./fetch-file.ts";

/**
 * Fetches a published list and hands on its records one by one as they arrive, so that a list of any length takes the
 * room of one. The list has a record on each line, as the build writes it. `page`: the address of the page.
 * Rejects with a FilesError of one fault, also where the list ends too early; records may have been handed on by then.
 */
export async function fetchRows<T>(
  file: string,
  schema: z.ZodMiniType<T>,
  page: string,
  signal: AbortSignal,
  take: (row: T) => void,
): Promise<void> {
  const response = await openFile(file, signal, page);
  let row = 0;
  let last = "";
  for await (const line of linesOf(response)) {
    const text = line.endsWith(",") ? line.slice(0, -1) : line;
    if (text !== "") last = text;
    if (text === "" || text === "[" || text === "]") continue;
    const parsed = schema.safeParse(read(file, row, text));
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      throw fault(file, "wrong-shape", `${[row, ...(issue?.path ?? [])].join(".")}: ${issue?.message ?? ""}`);
    }
    take(parsed.data);
    row++;
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

async function* linesOf(response: Response): AsyncGenerator<string> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let rest = "";
  for (;;) {
    const chunk = await reader?.read();
    if (chunk === undefined || chunk.done) break;
    const lines = (rest + decoder.decode(chunk.value, { stream: true })).split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
  yield rest;
}
