import { useEffect, useId, useRef, useState } from "react";
import { type Chrome, chromes } from "../../domain/embed.ts";
import { embedHeights, snippet } from "../../domain/snippet.ts";
import type { Lang } from "../../domain/text.ts";
import type { Day } from "../../domain/when.ts";
import { chrome as frameWords } from "../../i18n/chrome.ts";
import { formatDay } from "../../i18n/dates.ts";
import { formatNumber } from "../../i18n/format.ts";
import { shareMessages } from "../../i18n/share.ts";
import { Choice } from "../controls/choice.tsx";
import { CopyBox } from "./copy-box.tsx";
import styles from "./share.module.css";

export interface ShareDialogProps {
  lang: Lang;
  /** the view in words */
  name: string;
  day: Day;
  /** absolute addresses: of the view, of its embed, of the script that lets an embed's height follow */
  link: string;
  embed: (chrome: Chrome) => string;
  script: string;
  onClose: () => void;
}

/** The view as it is, to be handed on: its address, and the code that puts it into a page, with what that shows. */
export function ShareDialog({ lang, name, day, link, embed, script, onClose }: ShareDialogProps) {
  const words = shareMessages[lang];
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  const [chrome, setChrome] = useState<Chrome>("full");
  const [follows, setFollows] = useState(true);
  useEffect(() => {
    // an open one stays: in development every effect runs twice
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  const height = embedHeights[chrome];
  const title = words.frame(name);
  const src = embed(chrome);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={heading} onClose={onClose}>
      <div className={styles.head}>
        <h2 id={heading}>{frameWords[lang].shareHeading}</h2>
        <button type="button" className={styles.button} onClick={() => dialog.current?.close()}>
          {words.close}
        </button>
      </div>
      <section className={styles.part}>
        <h3>{words.link}</h3>
        <CopyBox lang={lang} text={link} label={words.copyLink} isCode={false} />
        <p className={styles.about}>{words.linkAbout(formatDay(day, lang))}</p>
      </section>
      <section className={styles.part}>
        <h3>{words.code}</h3>
        <Choice
          label={words.chrome}
          showLabel
          options={chromes.map((value) => ({ value, label: words[value] }))}
          value={chrome}
          onChange={setChrome}
        />
        <label className={styles.follows}>
          <input type="checkbox" checked={follows} onChange={(event) => setFollows(event.target.checked)} />
          <span>{words.follows}</span>
        </label>
        <CopyBox
          lang={lang}
          text={snippet({ embed: src, atlas: link, script, title, link: words.see(name), height, follows })}
          label={words.copyCode}
          isCode
        />
        <p className={styles.about}>
          {words.height(formatNumber(height, lang))}. {words.codeAbout}
        </p>
      </section>
      <section className={styles.part}>
        <h3>{words.preview}</h3>
        <iframe
          key={src}
          className={styles.preview}
          title={title}
          src={src}
          loading="lazy"
          style={{ height }}
        />
      </section>
    </dialog>
  );
}
