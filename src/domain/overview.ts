import { type Agreement, isProgramme } from "./agreement.ts";
import type { BorderState } from "./border.ts";
import { type BorderShares, borderShares } from "./border-shares.ts";
import type { PairId } from "./ids.ts";
import type { LinkAt } from "./links.ts";
import type { BorderAt, Shown } from "./shown.ts";

/** A view to begin with, found in what is shown: never more than one of a kind. */
export interface Beginning {
  /**
   * busy-border: most agreements of any neighbours across · merged: provinces that are one now ·
   * no-border: most agreements without a shared border · silent-border: longest national border with none found
   */
  kind: "busy-border" | "merged" | "no-border" | "silent-border";
  focus: "link" | "border";
  id: PairId;
  /** null where the focus is a border */
  link: LinkAt | null;
}

/** What the atlas holds at the date and in the reading shown. */
export interface Overview {
  agreements: number;
  /** of them signed: memoranda, agreements, minutes, twinnings */
  signed: number;
  items: number;
  links: number;
  /** provinces with a link */
  provinces: number;
  /** the borders between the two countries, by state */
  bordersAcross: Record<BorderState, number>;
  /** of the borders between the two countries, by pairs and by length */
  shares: BorderShares;
  newest: Agreement[];
  /** all agreements shown, newest first: what a filter has left */
  all: Agreement[];
  /** those of more than two parties that link no pair, newest first */
  programmes: Agreement[];
  largest: LinkAt[];
  begin: Beginning[];
}

const listed = 5;

/** The figures and lists of the overview. */
export function overview(shown: Shown): Overview {
  const { agreements, links } = shown;
  const across = shown.borders.filter(
    (border) => border.class === "national" && border.vintage === shown.vintage,
  );
  const inState = (state: BorderState) => across.filter((border) => border.state === state).length;
  return {
    agreements: agreements.length,
    signed: agreements.filter((agreement) => agreement.signed).length,
    items: agreements.reduce((sum, agreement) => sum + agreement.items.length, 0),
    links: links.length,
    provinces: new Set(links.flatMap((link) => link.provinces)).size,
    bordersAcross: {
      signed: inState("signed"),
      contact: inState("contact"),
      local: inState("local"),
      "none-found": inState("none-found"),
    },
    shares: borderShares(shown),
    newest: latest(shown.newest),
    all: shown.newest,
    programmes: shown.newest.filter(isProgramme),
    largest: mostAgreements(links).slice(0, listed),
    begin: beginnings(links, across),
  };
}

/** The latest acts; one whose date is only known to lie in a span, or lacks its year, cannot be called new. */
function latest(newest: readonly Agreement[]): Agreement[] {
  const found: Agreement[] = [];
  for (const agreement of newest) {
    if (found.length === listed) break;
    const { precision } = agreement.when;
    if (precision !== "set" && precision !== "yearless") found.push(agreement);
  }
  return found;
}

/** Ties stay in the order of ids, so the list does not jump. */
const mostAgreements = (links: readonly LinkAt[]): LinkAt[] =>
  links.toSorted((a, b) => b.agreements.length - a.agreements.length);

function beginnings(links: readonly LinkAt[], across: readonly BorderAt[]): Beginning[] {
  const most = (relation: LinkAt["relation"]) =>
    mostAgreements(links).find((link) => link.relation === relation);
  const silent = across
    .filter((border) => border.state === "none-found")
    .toSorted((a, b) => b.km - a.km)
    .at(0);
  const found: (Beginning | null)[] = [
    linkBeginning("busy-border", most("neighbours-across")),
    linkBeginning("merged", most("merged")),
    silent === undefined ? null : { kind: "silent-border", focus: "border", id: silent.id, link: null },
    linkBeginning("no-border", most("distant-across")),
  ];
  return found.filter((one) => one !== null).slice(0, 3);
}

const linkBeginning = (kind: Beginning["kind"], link: LinkAt | undefined): Beginning | null =>
  link === undefined ? null : { kind, focus: "link", id: link.id, link };
