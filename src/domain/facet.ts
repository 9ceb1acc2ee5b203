import { completenesses, confidences, kinds, statuses } from "./agreement.ts";
import { levels } from "./lists.ts";

/** Where the parties of an agreement are: in one country, or in both. */
export const scopes = ["across", "VN", "LA"] as const;

/** What agreements can be chosen by, each with its closed list; topics are those of the data. */
export const facetValues = {
  topic: null,
  kind: kinds,
  body: levels,
  status: statuses,
  country: scopes,
  confidence: confidences,
  completeness: completenesses,
} as const;
export type Facet = keyof typeof facetValues;
export const facets = Object.keys(facetValues).filter((key): key is Facet => key in facetValues);

/** Facets of an agreement as a whole; topic and status are of its items, and of one item together. */
export const ownFacets = ["kind", "body", "country", "confidence", "completeness"] as const;
export type OwnFacet = (typeof ownFacets)[number];
