import { describe, expect, test } from "vitest";
import type { Agreement, WholeAgreement } from "../../src/domain/agreement.ts";
import { byId } from "../../src/domain/dataset.ts";
import { linkCard } from "../../src/domain/link-card.ts";
import { agreementStatement, linkStatement } from "../../src/i18n/statement.ts";
import { data, show, sources, today, whole } from "../ui/fixture.ts";
import { when } from "../ui/fixture-words.ts";

const base = whole.find(({ kind }) => kind === "memorandum");
if (base === undefined) throw new Error("the fixture has no memorandum");
const plain: WholeAgreement = {
  ...base,
  when: when("2023-04-04", "2023-04-04", "2023-04-04", "day"),
  termWhen: null,
  parties: [{ province: "vn-quang-tri" }, { province: "la-salavan" }],
  pairs: ["la-salavan~vn-quang-tri"],
  completeness: "whole",
  confidence: "high",
  sources: [],
};
const names = { ...data, sourceById: byId(sources) };
const said = (change: Partial<WholeAgreement>, lang: "vi" | "lo" | "en" = "en") =>
  agreementStatement({ ...plain, ...change }, names, lang);

describe("an agreement", () => {
  test("signed, without a signatory named", () => {
    expect(said({})).toMatch(
      /^4 April 2023: Quảng Trị \(Vietnam\) and Salavan \(Laos\) signed a memorandum\. What was read does not name who signed\. Confidence: high\./,
    );
    expect(said({}, "vi")).toMatch(
      /^4\/4\/2023: Quảng Trị \(Việt Nam\) và Salavan \(Lào\) ký biên bản ghi nhớ\./,
    );
    expect(said({}, "lo")).toMatch(/ໄດ້ລົງນາມບົດບັນທຶກຄວາມເຂົ້າໃຈ\./);
  });

  test("talks only: nothing signed is said, and nothing of signatories", () => {
    const talks = said({ kind: "talks", signed: false });
    expect(talks).toContain("held talks; what was read tells of no signed paper.");
    expect(talks).not.toContain("name who signed");
  });

  test("an uncertain year is said to be inferred", () => {
    const uncertain = when("2024-03-15?", "2024-03-15", "2024-03-15", "day", true);
    expect(said({ when: uncertain })).toMatch(/^15 March 2024, year inferred: /);
  });

  test("those who signed, by name", () => {
    const person = (name: string) => ({ name, part: "signed" as const });
    const parties = [
      { province: "vn-quang-tri", people: [person("A")] },
      { province: "la-salavan", people: [person("B"), { name: "C", part: "led" as const }] },
    ];
    expect(said({ parties })).toContain("Signed by A and B.");
  });

  test("a body below the province is named, so that it is not taken for the province", () => {
    const name = { vi: "thôn, bản", lo: "ບ້ານ", en: "village" };
    const village = { id: "village", level: "local" as const, names: name, about: name, count: 1 };
    const known = { ...names, bodyById: new Map([["village", village]]) };
    const bodyName = { vi: "bản La Lay", en: "La Lay village" };
    const parties = [{ province: "vn-quang-tri", body: "village", bodyName }, { province: "la-salavan" }];
    expect(agreementStatement({ ...plain, parties }, known, "en")).toContain(
      "Quảng Trị (Vietnam; La Lay village) and Salavan (Laos)",
    );
  });

  test("many parties are counted after the third, and a programme is called one", () => {
    const ids = ["vn-quang-tri", "la-salavan", "vn-hue", "la-xekong", "vn-lao-cai"];
    const many = said({ parties: ids.map((province) => ({ province })), pairs: [] });
    expect(many).toMatch(/Quảng Trị \(Vietnam\), Salavan \(Laos\), .* and 2 more signed/);
    expect(many).toContain("did not sign pair by pair");
  });

  test("term, mention, low certainty and the pages", () => {
    const [page] = sources;
    if (page === undefined) throw new Error("the fixture has no page");
    const full = said({
      termWhen: when("2023/2025", "2023-01-01", "2025-12-31", "interval"),
      completeness: "mention",
      confidence: "low",
      sources: [{ page: page.id, role: "primary" }],
    });
    expect(full).toContain("Its term: 2023–2025.");
    expect(full).toContain("Known only from a later mention.");
    expect(full).toContain("Confidence: low.");
    expect(full).toMatch(/Source: “.+”, .+, .+\.$/);
  });
});

describe("a link", () => {
  const card = linkCard("la-salavan~vn-quang-tri-2025", show(), data);
  if (card === null) throw new Error("the fixture has no such link");
  const agreements = card.link.agreements;
  const told = (some: Agreement[], signed: number) =>
    linkStatement(
      { ...card, whole: some.map((agreement, n) => ({ ...agreement, signed: n < signed })) },
      today,
      data,
      "en",
    );

  test("several, all signed", () => {
    expect(told(agreements, 2)).toMatch(
      /^Quảng Trị – Salavan: 2 agreements found up to 22 November 2026, the first dated 8 June 2017, the newest 4 April 2023\. All are signed\./,
    );
  });
  test("one alone", () => {
    expect(told(agreements.slice(0, 1), 1)).toMatch(
      /one agreement found up to 22 November 2026, 8 June 2017\. It is signed\./,
    );
  });
  test("none signed, some signed", () => {
    expect(told(agreements, 0)).toContain("None is signed: talks or reviews only.");
    expect(told(agreements, 1)).toContain("Signed: 1 of 2; the rest is talks or reviews.");
  });
  test("how many are of low certainty, and which data it is", () => {
    const low = agreements.map((agreement) => ({ ...agreement, confidence: "low" as const }));
    expect(told(low, 2)).toMatch(/Of low confidence: 2 agreements\. Source: Liên Tỉnh, data of /);
  });
});
