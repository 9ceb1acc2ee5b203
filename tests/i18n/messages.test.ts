import { describe, expect, test } from "vitest";
import { type Lang, langs } from "../../src/domain/text.ts";

type Messages = Record<Lang, Record<string, unknown>>;

const isMessages = (value: unknown): value is Messages =>
  langs.every((lang) => typeof Reflect.get(Object(value), lang) === "object");

// every file of src/i18n, so that none can be forgotten
const modules = import.meta.glob<Record<string, unknown>>("../../src/i18n/*.ts", { eager: true });
const parts = Object.values(modules).flatMap((module) =>
  Object.entries(module).filter((part): part is [string, Messages] => isMessages(part[1])),
);

const marks = ["①", "②", "③", "④", "⑤", "⑥"];
// the one message that takes its counts by name
const counts = { links: "①", signed: "②" };
const told = (message: unknown, key = ""): string =>
  typeof message === "function" ? message(...(key === "map" ? [counts] : marks)) : String(message);

test("every file that defines messages for others has its messages here", () => {
  const sources = import.meta.glob<string>("../../src/i18n/*.ts", {
    eager: true,
    query: "?raw",
    import: "default",
  });
  const defined = Object.values(sources).flatMap((text) =>
    [...text.matchAll(/export const (\w+) = defineMessages\(/g)].map(([, name]) => name),
  );
  expect(parts.map(([name]) => name).sort()).toEqual(defined.sort());
  expect(defined).toContain("pictureMessages");
});

// dateWords take numbers of months and lists: dates.test.ts reads every one of them in each language
describe.each(parts.filter(([name]) => name !== "dateWords"))("%s", (_, messages) => {
  test("is NFC, without blanks at its ends, in every language", () => {
    for (const lang of langs) {
      for (const [key, message] of Object.entries(messages[lang])) {
        const text = told(message, key);
        expect(text).not.toBe("");
        expect(text).toBe(text.normalize("NFC").trim());
      }
    }
  });

  test("says in every language what it is given", () => {
    for (const [key, message] of Object.entries(messages.en)) {
      if (typeof message !== "function") continue;
      const given = marks.filter((mark) => told(message, key).includes(mark));
      for (const lang of langs) {
        const text = told(messages[lang][key], key);
        for (const mark of given) expect(text, `${lang} ${key}`).toContain(mark);
      }
    }
  });

  test("is Lao in Lao: no letters of Vietnamese but names, keys and what it is given", () => {
    for (const [key, message] of Object.entries(messages.lo)) {
      const text = told(message, key).replace(
        /Liên Tỉnh|GeoJSON|JSON Schema|JSON|CSV|OpenStreetMap|Natural Earth|GeoNames|WebGL|Enter|Escape|\b[np]\b|CC BY|ODbL|MIT|QH15|a~b|YYYY-MM-DD/g,
        "",
      );
      expect(text, key).not.toMatch(/\p{Script=Latin}/u);
    }
  });
});
