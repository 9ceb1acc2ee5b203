import type { IForbiddenRuleType } from "dependency-cruiser";

const everythingBut = (...left: string[]) =>
  ["domain", "analysis", "i18n", "url", "storage", "data", "picture", "ui", "map", "screens", "app"].filter(
    (folder) => !left.includes(folder),
  );

/** The folders of src, what each may import beside itself, and why nothing more. */
export const folders: Record<string, { may: string[]; because: string }> = {
  domain: {
    may: [],
    because: "The words and rules of the atlas hold wherever and with whatever they are shown.",
  },
  analysis: {
    may: ["domain"],
    because: "It runs in a worker and in Node alike, so it knows only the domain.",
  },
  i18n: { may: ["domain"], because: "Messages speak of the domain and are spoken by everyone else." },
  url: { may: ["domain"], because: "The address is the view written down, whatever draws it." },
  storage: { may: ["domain"], because: "Preferences are kept for any screen, so they know none." },
  data: {
    may: ["domain", "analysis"],
    because: "What is fetched is the domain's, what workers compute is analysis, however it will be shown.",
  },
  picture: {
    may: ["domain", "i18n"],
    because: "A renderer draws a scene and its words, and knows nothing else.",
  },
  map: {
    may: ["domain", "i18n"],
    because: "A renderer draws a scene and its words, and knows nothing else.",
  },
  ui: {
    may: ["domain", "i18n"],
    because: "Properties in, callbacks out: only a screen joins it to anything.",
  },
  screens: {
    may: everythingBut("app"),
    because: "A screen joins the parts, and is put in place by the app.",
  },
  app: {
    may: everythingBut(),
    because: "The pipeline is Node's alone, and would bring its libraries to readers.",
  },
  pipeline: {
    may: ["domain", "analysis", "i18n", "picture"],
    because: "It makes files and pictures from data, without a browser.",
  },
};

const folderRules = Object.entries(folders).map(([folder, { may, because }]) => ({
  name: `${folder} imports`,
  comment: because,
  from: { path: `^src/${folder}/` },
  to: { path: "^src/", pathNot: `^src/(${[folder, ...may].join("|")})/` },
}));

/** A package by the names it may have, whether it could be resolved or not. */
const packages = (...names: string[]) => `(^|node_modules/)(${names.join("|")})(/|$)`;

/** Who may import whom (DESIGN, folders): each rule forbids, and says why. */
export const rules: IForbiddenRuleType[] = [
  ...folderRules,
  {
    name: "domain packages",
    comment: "The domain is pure: schemas and dates are all it takes from others, so it runs anywhere.",
    from: { path: "^src/domain/" },
    to: { pathNot: ["^src/", packages("zod", "edtf", "geojson", "@types/geojson")] },
  },
  {
    name: "edtf",
    comment: "One file reads EDTF, so no reader's browser ever loads its grammar.",
    from: { pathNot: "^src/domain/edtf\\.ts$" },
    to: { path: packages("edtf") },
  },
  {
    name: "node core",
    comment: "Only the pipeline runs in Node.",
    from: { pathNot: "^src/pipeline/" },
    to: { dependencyTypes: ["core"] },
  },
  {
    name: "map libraries",
    comment: "MapLibre and deck.gl arrive late and may fail, so one folder knows them.",
    from: { pathNot: "^src/map/" },
    to: { path: packages("maplibre-gl", "@deck\\.gl", "@luma\\.gl") },
  },
  {
    name: "react",
    comment: "What computes, words or fetches does not depend on how it is shown.",
    from: { path: "^src/(domain|analysis|i18n|data)/" },
    to: { path: packages("react", "react-dom", "@types/react", "@types/react-dom") },
  },
  {
    name: "query",
    comment: "Data has one home: the folder that fetches, and the screens and app that ask it.",
    from: { pathNot: "^src/(data|screens|app)/" },
    to: { path: packages("@tanstack/(react-query|query-core)") },
  },
  {
    name: "computing",
    comment:
      "Computing takes seconds: a worker's service does it, and a page loads only the look of an answer.",
    from: { path: "^src/data/", pathNot: "-service\\.ts$" },
    to: { path: "^src/analysis/", pathNot: "-result\\.ts$", dependencyTypesNot: ["type-only"] },
  },
  {
    name: "one screen",
    comment: "What two screens need belongs to ui or domain; otherwise no screen can change alone.",
    from: { path: "^src/screens/([^/.]+)" },
    to: { path: "^src/screens/", pathNot: "^src/screens/$1[/.]" },
  },
  {
    name: "what ships",
    comment: "Readers are sent what package.json calls a dependency, whose licences are checked as such.",
    from: { pathNot: "^src/(pipeline/|domain/edtf\\.ts$)" },
    to: { dependencyTypes: ["npm-dev"], pathNot: packages("@types") },
  },
  {
    name: "no cycle",
    comment:
      "Files that run each other can only be understood, tested and moved together. A type may come back: it is gone when code runs.",
    from: {},
    to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
  },
];
