import { expect, test } from "vitest";
import { agreementRows, borderRows, linkRows } from "../../../src/domain/table-rows.ts";
import { AgreementsTable } from "../../../src/ui/table/agreements-table.tsx";
import { BordersTable } from "../../../src/ui/table/borders-table.tsx";
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

test("agreements stand in a table, the newest first, and programmes in one of their own", () => {
  const text = read(
    <div>
      {(["agreements", "programmes"] as const).map((heading) => (
        <AgreementsTable
          key={heading}
          lang="en"
          nav={nav}
          rows={agreementRows(shown, data, heading === "programmes")}
          day={shown.day}
          focus={none}
          heading={heading}
        />
      ))}
    </div>,
  );
  expect(text).toMatch(
    /Agreements[^|]*: 3.*Memorandum of Lào Cai and Yên Bái.*Talks and memorandum.*Memorandum of the two.*Programmes of several members up to 22 November 2026: 1.*Talks of three provinces/,
  );
  expect(text).toContain("Huế, Salavan and Sekong");
});

test("the table of borders has every border drawn: those between the countries first, the longest first", () => {
  const text = read(
    <BordersTable lang="en" nav={nav} rows={borderRows(shown, data)} day={shown.day} focus={none} />,
  );
  expect(text).toContain("Borders on 22 November 2026: 4");
  expect(text).toMatch(
    /Quảng Trị – Salavan.*\| between the countries \| 70 km \| signed \| 2 \| 4 April 2023.*Huế – Sekong.*57 km \| none found \| 0 \| \|.*Huế – Salavan.*30 km.*Salavan – Sekong.*\| within a country \| ≈ 140 km/,
  );
});

test("the row of the border in focus is marked, and every row leads to its border", () => {
  const id = "la-xekong~vn-hue";
  const html = markup(
    <BordersTable
      lang="lo"
      nav={nav}
      rows={borderRows(shown, data)}
      day={shown.day}
      focus={{ kind: "border", id }}
    />,
  );
  expect(html.match(/<tr aria-current="true">/g)).toHaveLength(1);
  expect(html).toMatch(/<tr aria-current="true"><th scope="row"><a [^>]*href="\?border=la-xekong~vn-hue"/);
  expect(html.match(/href="\?border=/g)).toHaveLength(4);
});

test("in the reading of those that signed, borders of gone provinces stand beside today's, each a row", () => {
  const signed = show({ read: "signed" });
  const rows = borderRows(signed, data);
  expect(rows).toHaveLength(signed.borders.length);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(signed.borders.length);
  expect(rows.map(({ border }) => border.id)).toContain("la-salavan~vn-quang-tri");
});

test("an empty table says so", () => {
  expect(read(<LinksTable lang="en" nav={nav} rows={[]} day="1990-01-01" focus={none} />)).toContain(
    "Nothing to show at this date.",
  );
});
