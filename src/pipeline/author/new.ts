import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Source } from "../../domain/lists.ts";
import { readData } from "../read.ts";
import { again, askerOn, EndOfAnswers, taken } from "./ask.ts";
import { nearActs } from "./near-acts.ts";
import { agreementId, slug } from "./new-ids.ts";
import { agreementText, sourceText } from "./new-texts.ts";
import { nameable } from "./party-match.ts";
import { askDate, askKind, askPage, askParties } from "./questions.ts";

/**
 * `npm run data:new`: asks for kind, date, parties and page, and writes the file of the agreement, and the row of the
 * page where it is new. Nothing is written before all is answered; no file is written over.
 */
async function main(): Promise<void> {
  const { records } = readData("data");
  const sources = records.sources.entries;
  const provinces = nameable(records);
  const asker = askerOn(process.stdin, process.stdout);
  process.once("SIGINT", () => {
    asker.say("\nLeft; nothing was written.");
    process.exit(130);
  });
  try {
    const kind = await askKind(asker);
    const when = await askDate(asker);
    const parties = await askParties(asker, when, provinces);
    const near = nearActs(
      when,
      parties,
      records.agreements.entries.map(({ value }) => value),
    );
    if (near.length > 0) {
      asker.say(
        "  In the atlas already, of these provinces and about that day (Ctrl-C, if yours is one of them):",
      );
      for (const { id, title } of near) asker.say(`    data/agreements/${id}.yaml: ${title.vi}`);
    }
    const today = new Date().toISOString().slice(0, 10);
    const { source, isNew } = await askPage(
      asker,
      sources.map(({ value }) => value),
      today,
    );
    const plain = agreementId(when, parties, kind);
    const fileOf = (id: string) => `data/agreements/${id}.yaml`;
    const id = existsSync(fileOf(plain))
      ? await asker.ask(
          `There is a ${plain} already. If yours is another, a word to tell it apart (councils, party …):`,
          (word) => {
            const longer = agreementId(when, parties, kind, word);
            return existsSync(fileOf(longer)) ? again("a word that no other has") : taken(longer);
          },
        )
      : plain;
    const choices = { topics: records.topics.ids, bodies: records.bodies.ids };
    const sourceFile = fileOfSource(source, sources);
    writeFileSync(fileOf(id), agreementText({ id, kind, when, parties, page: source.id }, choices), {
      flag: "wx",
    });
    if (isNew) {
      mkdirSync(dirname(sourceFile), { recursive: true });
      const before = existsSync(sourceFile) ? readFileSync(sourceFile, "utf8") : "\n";
      appendFileSync(sourceFile, `${before.endsWith("\n") ? "" : "\n"}${sourceText(source)}`);
      asker.say(`Written: ${sourceFile} (${source.id})`);
    }
    asker.say(`Written: ${fileOf(id)}`);
    asker.say(`Fill it in, and ask what is still missing: npm run data:check -- ${fileOf(id)}`);
  } catch (error) {
    if (!(error instanceof EndOfAnswers)) throw error;
    asker.say("\nNo more answers; nothing was written.");
    process.exitCode = 1;
  } finally {
    asker.close();
  }
}

/** The file in which the pages of a publisher stand, or will. */
function fileOfSource(source: Source, known: readonly { value: Source; file: string }[]): string {
  const same = known.find(({ value }) => value.publisher === source.publisher);
  if (same !== undefined) return same.file;
  const name = source.publisher === "notGiven" ? "publisher-not-given" : slug(source.publisher, 4);
  return `data/sources/${name}.yaml`;
}

await main();
