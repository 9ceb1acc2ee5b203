import { expect, test } from "vitest";
import { borderCard } from "../../../src/domain/border-card.ts";
import { linkCard } from "../../../src/domain/link-card.ts";
import { overview } from "../../../src/domain/overview.ts";
import { provinceCard } from "../../../src/domain/province-card.ts";
import type { Lang } from "../../../src/domain/text.ts";
import type { View } from "../../../src/domain/view.ts";
import { BorderPanel } from "../../../src/ui/panel/border-panel.tsx";
import { LinkPanel } from "../../../src/ui/panel/link-panel.tsx";
import { NoLinkPanel } from "../../../src/ui/panel/no-link-panel.tsx";
import { OverviewPanel } from "../../../src/ui/panel/overview-panel.tsx";
import { ProvincePanel } from "../../../src/ui/panel/province-panel.tsx";
import { data, show, today } from "../fixture.ts";
import { markup, nav, read } from "../page.ts";

const quangTri = "la-salavan~vn-quang-tri-2025";

function card<C>(found: C | null): C {
  if (found === null) throw new Error("no card");
  return found;
}
const link = (lang: Lang, id = quangTri) => (
  <LinkPanel lang={lang} nav={nav} data={data} card={card(linkCard(id, show(), data))} day={show().day} />
);
const province = (lang: Lang, id: string, view: Partial<View> = {}) => {
  const shown = show(view);
  return <ProvincePanel lang={lang} nav={nav} card={card(provinceCard(id, shown, data))} day={shown.day} />;
};
const border = (lang: Lang, id: string) => (
  <BorderPanel lang={lang} nav={nav} data={data} card={card(borderCard(id, show(), data))} />
);

test("the overview tells its figures, their date, and that talks are counted apart from what is signed", () => {
  const shown = show();
  const text = (lang: Lang) =>
    read(
      <OverviewPanel
        lang={lang}
        nav={nav}
        data={data}
        overview={overview(shown)}
        filtered={false}
        day={shown.day}
        reading={shown.reading}
      />,
    );
  expect(text("en")).toContain("agreements | 4");
  expect(text("en")).toContain("Figures as of 22 November 2026.");
  expect(text("en")).toContain("Signed (memoranda, agreements, minutes, twinnings): 3. Talks or reviews: 1.");
  expect(text("vi")).toContain("đoạn biên giới hai nước có văn kiện đã ký | 1 / 3");
  expect(text("vi")).toContain("Đoạn biên giới có nhiều văn kiện: Quảng Trị – Salavan");
  expect(text("en")).toContain("Agreements of provinces that became one: Lào Cai");
});

test("a link: names in both scripts, figures, money counted once and never added across kinds", () => {
  expect(read(link("vi"))).toContain("Quảng Trị – Salavan");
  expect(markup(link("vi"))).toContain('lang="lo">ກວາງຈິ – ສາລະວັນ</p>');
  expect(markup(link("lo"))).toContain('lang="vi">');
  expect(read(link("en"))).toContain("agreements | 2 | | years | 2017–2023 | | shared border | 70 km");
  expect(read(link("en"))).toContain(
    "spent, 1 amount | 305 million dong | | pledged, 1 amount | about 9 billion dong",
  );
});

test("a link's line of agreements ends with what is planned, marked as planned", () => {
  const html = markup(link("en"));
  expect(read(link("en"))).toMatch(/8 June 2017.*4 April 2023.*2025, planned.*Next talks in Salavan/);
  expect(html.match(/data-mark="planned"/g)).toHaveLength(1);
  expect(html.match(/data-mark="signed"/g)).toHaveLength(2);
});

test("provinces that are one today link as one name", () => {
  const text = read(link("en", "vn-lao-cai-2025~vn-lao-cai-2025"));
  expect(text).toContain("one province today");
  expect(text).not.toContain("Lào Cai – Lào Cai");
});

test("a province: what it came from with the legal act, neighbours with the certainty of their length, partners", () => {
  const text = read(province("vi", "vn-lao-cai-2025"));
  expect(text).toContain("Thành lập ngày 1/7/2025 trên cơ sở Lào Cai và Yên Bái.");
  expect(text).toContain("Nghị quyết 202/2025/QH15");
  const salavan = read(province("en", "la-salavan"));
  expect(salavan).toContain("Sekong≈ 140 km none found");
  expect(salavan).toContain("Quảng Trị70 km signed");
  expect(salavan).toContain("Programmes it is a member of");
});

test("a province carries the name and kind of the day shown", () => {
  const before = read(province("vi", "vn-hue", { at: "2024-06-30" }));
  expect(before).toContain("tỉnh, Việt Nam | ");
  expect(before).toContain("Thừa Thiên Huế | ");
  expect(read(province("vi", "vn-hue"))).toContain("thành phố trực thuộc trung ương, Việt Nam");
});

test("a province tells where its area and its dated kinds come from, in the language of the page", () => {
  expect(read(province("en", "vn-hue"))).toContain("Area: official figure");
  expect(read(province("lo", "vn-hue"))).toContain("ເນື້ອທີ່: ຕົວເລກທາງການ");
  expect(read(province("en", "vn-hue"))).toContain(
    "province: to 31 December 2024 (Resolution 175/2024/QH15)",
  );
  expect(read(province("vi", "vn-hue"))).toContain("tỉnh: đến 31/12/2024 (Nghị quyết 175/2024/QH15)");
});

test("a province without agreements says none found with what was read; nothing is claimed", () => {
  expect(read(province("en", "vn-lao-cai", { at: "2020-01-01" }))).toContain(
    "None found, and no page was read for Lào Cai.",
  );
  expect(read(province("en", "vn-quang-tri-2025"))).toContain("14 pages read, the newest of 3 May 2026");
});

test("a border: its length and how it is known, the official figure with its source, its state in words", () => {
  const signed = read(border("en", quangTri));
  expect(signed).toContain("length | 70 km");
  expect(signed).toContain("Officially 75 km (Quảng Trị 2019).");
  expect(signed).toContain("have signed with each other");
  expect(read(border("en", "la-salavan~la-xekong"))).toContain("length | ≈ 140 km");
});

test("a silent border does not say that there is nothing", () => {
  expect(read(border("vi", "la-salavan~vn-hue"))).toMatch(
    /Điều đó không có nghĩa là không có.*Chưa tìm thấy\. Về Salavan, đã đọc 1 trang/,
  );
});

test("a pair that nothing links", () => {
  const text = read(
    <NoLinkPanel lang="en" nav={nav} data={data} pair="la-xekong~vn-hue" day={today} filtered={false} />,
  );
  expect(text).toContain("That does not mean there is nothing.");
  expect(text).toContain("None found, and no page was read for Huế.");
});

test("links are real links", () => {
  expect(markup(link("en"))).toContain('href="?agreement=2017-06-08-quang-tri-salavan-councils-memorandum"');
  expect(markup(province("en", "la-salavan"))).toContain(`href="?border=${quangTri}"`);
});
