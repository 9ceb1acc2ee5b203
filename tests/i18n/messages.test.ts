import { describe, expect, test } from "vitest";
import { langs } from "../../src/domain/text.ts";
import { agreementMessages } from "../../src/i18n/agreement.ts";
import { borderMessages } from "../../src/i18n/border.ts";
import { chrome } from "../../src/i18n/chrome.ts";
import { linkMessages } from "../../src/i18n/link.ts";
import { overviewMessages } from "../../src/i18n/overview.ts";
import { panelMessages } from "../../src/i18n/panel.ts";
import { problemMessages } from "../../src/i18n/problems.ts";
import { provinceMessages } from "../../src/i18n/province.ts";
import { tableMessages } from "../../src/i18n/table.ts";
import * as words from "../../src/i18n/words.ts";

const parts = {
  agreementMessages,
  borderMessages,
  chrome,
  linkMessages,
  overviewMessages,
  panelMessages,
  problemMessages,
  provinceMessages,
  tableMessages,
  ...words,
};

const told = (message: unknown): string =>
  typeof message === "function" ? message("①", "②", "③") : String(message);

describe.each(Object.entries(parts))("%s", (_, messages) => {
  test("is NFC, without blanks at its ends, in every language", () => {
    for (const lang of langs) {
      for (const message of Object.values(messages[lang])) {
        const text = told(message);
        expect(text).not.toBe("");
        expect(text).toBe(text.normalize("NFC").trim());
      }
    }
  });

  test("says in every language what it is given", () => {
    for (const [key, message] of Object.entries(messages.en)) {
      if (typeof message !== "function") continue;
      const given = ["①", "②", "③"].filter((mark) => told(message).includes(mark));
      for (const lang of langs) {
        const text = told(Object.entries(messages[lang]).find(([other]) => other === key)?.[1]);
        for (const mark of given) expect(text, `${lang} ${key}`).toContain(mark);
      }
    }
  });

  test("is Lao in Lao: no letters of Vietnamese but names and what it is given", () => {
    for (const [key, message] of Object.entries(messages.lo)) {
      const text = told(message).replace(/Liên Tỉnh|OpenStreetMap|QH15|a~b|YYYY-MM-DD/g, "");
      expect(text, key).not.toMatch(/\p{Script=Latin}/u);
    }
  });
});
