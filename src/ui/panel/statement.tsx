import { useRef, useState } from "react";
import type { Lang } from "../../domain/text.ts";
import { panelMessages } from "../../i18n/panel.ts";
import { Section } from "./parts.tsx";
import styles from "./statement.module.css";

/** A sentence safe to print, with its address, to copy. Where the browser refuses, the text is selected instead. */
export function Statement({ lang, text, address }: { lang: Lang; text: string; address: string }) {
  const words = panelMessages[lang];
  const box = useRef<HTMLParagraphElement>(null);
  const [told, setTold] = useState("");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(`${text} ${address}`);
      setTold(words.copied);
    } catch {
      if (box.current) window.getSelection()?.selectAllChildren(box.current);
      setTold(words.copyYourself);
    }
  };
  return (
    <Section heading={words.statement}>
      <p ref={box} className={styles.text}>
        {text} <span className={styles.address}>{address}</span>
      </p>
      <button type="button" className={styles.button} onClick={() => void copy()}>
        {words.copy}
      </button>{" "}
      <span role="status" className={styles.told}>
        {told}
      </span>
    </Section>
  );
}
