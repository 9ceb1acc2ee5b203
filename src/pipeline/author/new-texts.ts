import { stringify } from "yaml";
import { isSigned, type Kind } from "../../domain/agreement.ts";
import type { ProvinceId } from "../../domain/ids.ts";
import type { Source } from "../../domain/lists.ts";
import type { When } from "../../domain/when.ts";

/** The first line of an agreement's file, by which editors find the schema that completes and checks it. */
export const modeline = "# yaml-language-server: $schema=../../public/data/v1/schema/agreement-record.json";

/** What an author has said of a new agreement. */
export interface NewAgreement {
  id: string;
  kind: Kind;
  when: When;
  parties: readonly ProvinceId[];
  /** the id of the page that reports it */
  page: string;
}

/** The ids that an author may use, told of in comments. */
export interface Choices {
  topics: readonly string[];
  bodies: readonly string[];
}

/** Stands where the author is to choose a topic, and is none, so that data:check asks for one. */
export const unchosenTopic = "choose-a-topic";

/**
 * The file of a new agreement: all that was said, and for the rest notes to the author (VIẾT, WRITE), which
 * `data:check` names until they are replaced, and fields in comments. It holds by its schema as it is.
 */
export function agreementText({ id, kind, when, parties, page }: NewAgreement, choices: Choices): string {
  const isCertain = !when.uncertain && when.precision !== "set" && when.precision !== "yearless";
  const note = (vi: string, en: string, indent = "  ") =>
    `${indent}vi: ${stringify(`VIẾT: ${vi}`).trim()}\n${indent}en: ${stringify(`WRITE: ${en}`).trim()}`;
  const party = (province: ProvinceId) => `  - province: ${province}
    # body: ${province.startsWith("la-") ? "provincial-administration" : "people-committee"}
    # bodyName: { vi: …, en: … }
    # people:
    #   - { name: …, office: { vi: …, en: … }, part: signed }
`;
  return `${modeline}
# Replace what begins with VIẾT and WRITE and choose-a-topic, take the # from what the page tells, and delete the other comments.
# Every field is explained in data/template/agreement.yaml. What is still wrong: npm run data:check -- data/agreements/${id}.yaml
id: ${id}
kind: ${kind}
title:
${note("văn kiện gì, ai với ai, khi nào; nhiều nhất 200 ký tự", "what it is, by whom, when; at most 200 characters")}
date: ${stringify(when.edtf).trim()}
${isCertain ? "# dateNote: { vi: …, en: … }   only where the date is inferred" : `dateNote:\n${note("vì sao biết ngày này", "how the date is known")}`}
# place: { name: { vi: …, en: … }, province: ${parties[0]} }
${isSigned(kind) ? "# term: 2023/2027\n" : ""}# body, for each party: ${choices.bodies.join(", ")}
# part: signed, led, attended; office only where the page gives it
parties:
${parties.map(party).join("")}${parties.length > 2 ? "# which pairs it links: across, none, { hub: … } or [[la-…, vn-…]]\npairs: none\n" : ""}# topics: ${choices.topics.join(", ")}
# status: committed, reported, not-carried-out (with why), proposed, requested, discussed
items:
  - id: 1
    text:
${note("một điều văn kiện nói, bằng lời của mình", "one thing that it says, in your own words", "      ")}
    topics:
      - ${unchosenTopic}
    status: ${isSigned(kind) ? "committed" : "discussed"}
    # by: ${parties[0]}
    # to: ${parties[1]}
    source:
      - page: ${page}
        # at: ¶7
# outcomes:
#   - text: { vi: …, en: … }
#     money: { amount: 305000000, currency: VND, kind: spent, by: ${parties[0]}, to: ${parties[1]}, period: 2017/2022 }
#     source: [{ page: ${page} }]
# relations:
#   - { kind: renews, agreement: … }
sources:
  - page: ${page}
    role: primary
# high: a page reports act, parties and date; medium: something that matters is inferred; low: act, date or parties are in doubt
confidence: medium
confidenceNote:
${note("dựa vào đâu, điều gì chưa rõ", "what it rests on, and what is not known")}
# whole: you read all of the page; excerpt: a part of it; mention: the page only mentions it
completeness: whole
`;
}

/** The row of a new page, to stand at the end of its publisher's file. */
export const sourceText = (source: Source): string => stringify([source], { lineWidth: 0 });
