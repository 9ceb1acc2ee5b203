import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { answerLines, checkPaths } from "../../../src/pipeline/author/check-answer.ts";
import { baseData, projectWith } from "../case-folder.ts";
import { dataDir as realData } from "../real-build.ts";

/** An article that nobody wrote, the agreement that it tells of as an author has it in the end, and the page's row. */
const folder = fileURLToPath(new URL("invented-article", import.meta.url));
export const articleId = "2019-04-04-ha-tinh-khammouane-memorandum";
export const finished = readFileSync(join(folder, `${articleId}.yaml`), "utf8");

/** A project with the real data, without its agreements unless asked for, the page of the article, and a draft. */
export function projectOfArticle({ agreements = false } = {}): {
  dataDir: string;
  root: string;
  path: string;
} {
  const { root, dataDir } = projectWith(baseData);
  rmSync(dataDir, { recursive: true });
  const left = ["boundaries", ...(agreements ? [] : ["agreements"])].map((name) => join(realData, name));
  cpSync(realData, dataDir, { recursive: true, filter: (path) => !left.includes(path) });
  cpSync(join(folder, "source.yaml"), join(dataDir, "sources", "invented.yaml"));
  mkdirSync(join(root, "drafts"));
  return { root, dataDir, path: join(root, "drafts", `${articleId}.yaml`) };
}

/** What data:check says of the draft with one thing changed, its path left out. */
export function saidOf(
  { dataDir, path }: { dataDir: string; path: string },
  right: string,
  wrong: string,
): string {
  if (!finished.includes(right)) throw new Error(`the finished file does not hold ${right}`);
  writeFileSync(path, finished.replace(right, wrong));
  return checkPaths(dataDir, [path]).flatMap(answerLines).join("\n").replaceAll(path, "draft");
}
