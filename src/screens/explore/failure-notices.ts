import { FilesError } from "../../data/fetch-file.ts";
import type { Lang } from "../../domain/text.ts";
import { problemMessages } from "../../i18n/problems.ts";
import type { Notice } from "../../ui/notices.tsx";

interface Loaded {
  error: unknown;
  refetch: () => unknown;
}

/** A notice for every file that failed to load, each with a retry. */
export function failureNotices({ error, refetch }: Loaded, lang: Lang): Notice[] {
  if (error === null) return [];
  const files = error instanceof FilesError ? error.faults.map(({ file }) => file) : [String(error)];
  return files.map((file) => ({
    id: `file ${file}`,
    text: problemMessages[lang].failed(file),
    retry: () => void refetch(),
  }));
}
