import { expect, test } from "vitest";
import { agreementRows, linkRows } from "../../../src/domain/table-rows.ts";
import { AgreementsTable } from "../../../src/ui/table/agreements-table.tsx";
import { LinksTable } from "../../../src/ui/table/links-table.tsx";
import { data, show } from "../fixture.ts";
import { markup, nav, read } from "../page.ts";

const shown = show();
const none = { kind: "none" } as const;

test("the table of links tells what the map draws, and which column sorts it", () => {
  const table = (
    <LinksTable
      lang="vi"
      nav={nav}
      rows={linkRows(shown, data)}
      day={shown.day}
      focus={{ kind: "link", id: "la-salavan~vn-quang-tri-2025" }}
    />
  );
  const text = read(table);
  expect(text).toContain("Mối liên kết đến ngày 22/11/2026: 2");
  expect(text).toMatch(
    /Quảng Trị – Salavan.*chung biên giới hai nước \| 2 \| 2 \| 8\/6\/2017 \| 4\/4\/2023 \| biên bản ghi nhớ \| 70 km/,
  );
  const html = markup(table);
  expect(html.match(/aria-sort="descending"/g)).toHaveLength(1);
  expect(html).toContain('<tr aria-current="true">');
  expect(html).toContain('href="?link=la-salavan~vn-quang-tri-2025"');
});

test("the table of agreements has programmes too, the newest first", () => {
  const text = read(
    <AgreementsTable lang="en" nav={nav} rows={agreementRows(shown, data)} day={shown.day} focus={none} />,
  );
  expect(text).toMatch(
    /Memorandum of Lào Cai and Yên Bái.*Talks and memorandum.*Talks of three provinces.*Memorandum of the two/,
  );
  expect(text).toContain("Huế, Salavan and Sekong");
});

test("an empty table says so", () => {
  expect(read(<LinksTable lang="en" nav={nav} rows={[]} day="1990-01-01" focus={none} />)).toContain(
    "Nothing to show at this date.",
  );
});
