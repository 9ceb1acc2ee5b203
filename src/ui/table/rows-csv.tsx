import { useState } from "react";
import type { Lang } from "../../domain/text.ts";
import { tableMessages } from "../../i18n/table.ts";
import styles from "./rows-csv.module.css";

/** A file to take away: its name, and its text, made when it is asked for. */
export interface CsvFile {
  name: string;
  text: () => Promise<string>;
}

/**
 * The rows of a table as a file, or to copy: a sandboxed frame may start no download and does not say so. Where it
 * may not copy either, the text stands there, selected.
 */
export function RowsCsv({ lang, file }: { lang: Lang; file: CsvFile }) {
  const words = tableMessages[lang];
  const [told, setTold] = useState("");
  const [shown, setShown] = useState<string | null>(null);
  const make = async (use: (text: string) => Promise<void> | void) => {
    setShown(null);
    setTold("");
    try {
      await use(await file.text());
    } catch {
      setTold(words.csvFailed);
    }
  };
  const download = () => make((text) => save(file.name, text));
  const copy = () =>
    make(async (text) => {
      try {
        await navigator.clipboard.writeText(text);
        setTold(words.csvCopied);
      } catch {
        setShown(text);
        setTold(words.csvCopyYourself);
      }
    });
  return (
    <div className={styles.row}>
      <button type="button" onClick={() => void download()}>
        {words.csvRows}
      </button>
      <button type="button" onClick={() => void copy()}>
        {words.csvCopy}
      </button>
      <span role="status">{told}</span>
      {shown !== null && (
        <textarea
          ref={(box) => box?.select()}
          aria-label={words.csvRows}
          readOnly
          rows={6}
          defaultValue={shown}
        />
      )}
    </div>
  );
}

/** How long a browser may take to begin with a file, ms; then its text is let go. */
const taken = 60_000;

function save(name: string, text: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), taken);
}
