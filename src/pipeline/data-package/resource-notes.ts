/** What a published file holds, in a few words and in a sentence. */
export const resourceNotes: Record<string, { title: string; description: string }> = {
  "agreements.csv": {
    title: "Agreements",
    description: "Agreements, talks and reviews of provinces, a row each.",
  },
  "items.csv": { title: "Items", description: "Each thing that an agreement says, a row each." },
  "links.csv": { title: "Links", description: "Pairs of provinces and their agreements, in both readings." },
  "borders.csv": { title: "Borders", description: "Shared borders with length and state, in both vintages." },
  "provinces.json": {
    title: "Provinces",
    description: "The 104 first-order units since 2008: names, dates, lineage, seats, areas.",
  },
  "agreements.json": {
    title: "Agreements, whole",
    description: "Agreements with people, items, outcomes, money, plans, relations, conflicts and sources.",
  },
  "links.json": { title: "Links", description: "As links.csv." },
  "borders.json": { title: "Borders", description: "As borders.csv." },
  "sources.json": { title: "Pages", description: "Every page that is cited, with the number of agreements." },
  "topics.json": { title: "Topics", description: "The closed list of topics of items." },
  "bodies.json": { title: "Bodies", description: "The closed list of bodies that act for a province." },
  "places.json": { title: "Places", description: "Districts, passes, roads, gates that the sources name." },
  "stories.json": { title: "Stories", description: "Presentations that ship with the atlas." },
  "islands.json": { title: "Islands", description: "The two archipelagos of the inset, schematic." },
  "provinces-vn63.geojson": {
    title: "Areas of Vietnam's 63 provinces",
    description: "Areas to 30 June 2025, generalised, WGS 84.",
  },
  "provinces-vn34.geojson": {
    title: "Areas of Vietnam's 34 provinces",
    description: "Areas since 1 July 2025, generalised, WGS 84.",
  },
  "provinces-la18.geojson": {
    title: "Areas of Laos's provinces",
    description: "18 areas, generalised, WGS 84.",
  },
  "borders-vn63.geojson": {
    title: "Border lines to 30 June 2025",
    description: "Shared borders, generalised.",
  },
  "borders-vn34.geojson": {
    title: "Border lines since 1 July 2025",
    description: "Shared borders, generalised.",
  },
  "context.geojson": {
    title: "Neighbouring countries",
    description: "The ground around, clipped and generalised.",
  },
};

interface PackageLicence {
  name: string;
  title: string;
  path: string;
}

/** The licences by what the manifest calls them. The names are those of the Open Definition, as the standard asks. */
export const packageLicences: Record<string, PackageLicence> = {
  "CC-BY-4.0": {
    name: "CC-BY-4.0",
    title: "Creative Commons Attribution 4.0 (records; credit: Liên Tỉnh contributors)",
    path: "https://creativecommons.org/licenses/by/4.0/",
  },
  "ODbL-1.0": {
    name: "ODbL-1.0",
    title:
      "Open Data Commons Open Database License 1.0 (boundaries and borders; © OpenStreetMap contributors)",
    path: "https://opendatacommons.org/licenses/odbl/1-0/",
  },
  "public domain": {
    name: "other-pd",
    title: "Public domain (context; made with Natural Earth)",
    path: "https://www.naturalearthdata.com/about/terms-of-use/",
  },
};

/** The points of seats stand among the records, under the same licence and with a credit of their own. */
export const seatsLicence: PackageLicence = {
  name: "CC-BY-4.0",
  title: "Creative Commons Attribution 4.0 (seats of provinces; credit: GeoNames)",
  path: "https://creativecommons.org/licenses/by/4.0/",
};

/** What the data was made from, beside the pages of sources.json. */
export const packageSources = [
  {
    title: "Public pages of newspapers, agencies and authorities, each a row of sources.json",
    path: "sources.json",
  },
  { title: "OpenStreetMap", path: "https://www.openstreetmap.org/copyright" },
  { title: "GeoNames", path: "https://www.geonames.org" },
  { title: "Natural Earth", path: "https://www.naturalearthdata.com" },
];
