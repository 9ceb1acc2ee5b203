import { Fragment } from "react";
import type { Lang } from "../domain/text.ts";
import { pictureMessages } from "../i18n/picture.ts";

/** Who made what is drawn. Links only: nothing is fetched from these hosts. Must stay visible wherever a map is. */
export function Credit({ lang }: { lang: Lang }) {
  const messages = pictureMessages[lang];
  const sources = [
    { name: messages.openStreetMap, address: "https://www.openstreetmap.org/copyright" },
    { name: "Natural Earth", address: "https://www.naturalearthdata.com/" },
    { name: "GeoNames", address: "https://www.geonames.org/" },
  ];
  return (
    <p className="pic-credit">
      <span className="pic-credit-label">{messages.credit}</span>
      {sources.map(({ name, address }, i) => (
        <Fragment key={address}>
          {i > 0 && " · "}
          <a href={address} target="_blank" rel="noopener noreferrer">
            {name}
          </a>
        </Fragment>
      ))}
    </p>
  );
}
