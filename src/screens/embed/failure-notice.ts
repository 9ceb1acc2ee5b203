import { FilesError } from "../../data/fetch-file.ts";
import type { Lang } from "../../domain/text.ts";
import { problemMessages } from "../../i18n/problems.ts";
import type { Notice } from "../../ui/notices.tsx";

/** The names of the files that a load failed by. */
export const failedFiles = (error: unknown): string =>
  error instanceof FilesError ? error.faults.map(({ file }) => file).join(", ") : String(error);

/** What the reader is told of a load that failed. */
export const failureNotice = (error: unknown, retry: () => void, lang: Lang): Notice => ({
  id: "file",
  text: problemMessages[lang].failed(failedFiles(error)),
  retry,
});
