import type { Lang } from "../../domain/text.ts";
import type { Day } from "../../domain/when.ts";
import { aboutMessages } from "../../i18n/about.ts";
import { formatDay } from "../../i18n/dates.ts";
import { pictureMessages } from "../../i18n/picture.ts";
import { Note, Section } from "./parts.tsx";

/** Licences apart, how lengths are known, what the inset means, and where the files lie. */
export function About({ lang, dataVersion }: { lang: Lang; dataVersion: Day }) {
  const words = aboutMessages[lang];
  return (
    <Section heading={words.heading}>
      <Note>{pictureMessages[lang].mapKeys}</Note>
      <Note>{words.records}</Note>
      <Note>{words.boundaries}</Note>
      <Note>{words.context}</Note>
      <Note>{words.seats}</Note>
      <Note>{words.code}</Note>
      <Note>{words.lengths}</Note>
      <Note>{words.islands}</Note>
      <Note>
        {words.version(formatDay(dataVersion, lang))} <a href="data/v1/manifest.json">{words.files}</a>
      </Note>
    </Section>
  );
}
