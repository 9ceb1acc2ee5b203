import { useRef, useState } from "react";
import type { Lang } from "../../domain/text.ts";
import { panelMessages } from "../../i18n/panel.ts";
import styles from "./share.module.css";

/** A text to copy. Where the browser refuses, it is selected instead. */
export function CopyBox({
  lang,
  text,
  label,
  isCode,
}: {
  lang: Lang;
  text: string;
  label: string;
  isCode: boolean;
}) {
  const words = panelMessages[lang];
  const box = useRef<HTMLParagraphElement>(null);
  const [told, setTold] = useState("");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setTold(words.copied);
    } catch {
      if (box.current) window.getSelection()?.selectAllChildren(box.current);
      setTold(words.copyYourself);
    }
  };
  return (
    <>
      <p ref={box} className={isCode ? styles.code : styles.link} translate="no">
        {text}
      </p>
      <div className={styles.copy}>
        <button type="button" className={styles.button} onClick={() => void copy()}>
          {label}
        </button>
        <span role="status">{told}</span>
      </div>
    </>
  );
}
