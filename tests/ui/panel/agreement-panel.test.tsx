import { expect, test } from "vitest";
import { agreementCard } from "../../../src/domain/agreement-card.ts";
import type { Lang } from "../../../src/domain/text.ts";
import { AgreementPanel } from "../../../src/ui/panel/agreement-panel.tsx";
import { data, documented, today } from "../fixture.ts";
import { markup, nav, read } from "../page.ts";

function panel(id: string, lang: Lang, day = today) {
  const card = agreementCard(documented(id), day, data);
  return <AgreementPanel lang={lang} nav={nav} data={data} card={card} day={day} />;
}
const of2017 = "2017-06-08-quang-tri-salavan-councils-memorandum";
const of2023 = "2023-04-04-quang-tri-salavan-councils-memorandum";
const ofMerged = "2024-03-15-lao-cai-yen-bai-councils-memorandum";
const programme = "2019-three-provinces-programme";

test("an item that was not carried out says so and why, in each language", () => {
  expect(read(panel(of2017, "en"))).toMatch(
    /Not carried out 1 \| Council work \| Meet every year.*Why: Because of COVID-19/,
  );
  expect(read(panel(of2017, "vi"))).toMatch(
    /Chưa thực hiện 1 \| Hoạt động HĐND \| Gặp gỡ hằng năm.*Lý do: Do dịch COVID-19/,
  );
  expect(read(panel(of2017, "lo"))).toContain("ຍັງບໍ່ທັນໄດ້ປະຕິບັດ");
});

test("items stand under their first topic, which is not told again under each", () => {
  const card = agreementCard(documented(of2023), today, data);
  const [group] = card.groups;
  const [first] = group?.topics ?? [];
  const [item] = first?.items ?? [];
  if (group === undefined || item === undefined) throw new Error("no item");
  const topics = [
    { topic: "council-work", items: [item, { ...item, id: 3, topics: ["council-work", "construction"] }] },
    { topic: "construction", items: [{ ...item, id: 4, topics: ["construction"] }] },
  ];
  const shownCard = { ...card, groups: [{ ...group, topics }] };
  const text = read(<AgreementPanel lang="en" nav={nav} data={data} card={shownCard} day={today} />);
  expect(text).toMatch(
    /Committed 3 \| Council work \| Hold talks(?:(?!Council work).)*Hold talks(?:(?!Council work).)*Construction \|(?:(?!Council work).)*Construction \| Hold talks/,
  );
});

test("what a source does not give is said to be not given, never left out", () => {
  const text = read(panel(ofMerged, "vi"));
  for (const said of ["Không có nhan đề", "không rõ nơi đăng", "không có địa chỉ", "không rõ ngày đăng"]) {
    expect(text).toContain(said);
  }
});

test("an inferred date says so and why", () => {
  expect(read(panel(ofMerged, "en"))).toContain("15 March 2024, year inferredThe article gives no year.");
  expect(read(panel(ofMerged, "vi"))).toContain("15/3/2024, năm do suy raBài không ghi năm.");
});

test("money as the language writes it, with its kind, its giver and whether it was told before", () => {
  expect(read(panel(of2017, "vi"))).toContain(
    "305 triệu đồng | đã chi | Quảng Trị gửi Salavan | giai đoạn 2017–2022",
  );
  expect(read(panel(of2023, "en"))).toContain("about 9 billion dong | pledged");
  expect(read(panel(of2023, "en"))).toContain("told before, counted once");
});

test("the term at the date shown", () => {
  expect(read(panel(of2017, "en", "2020-01-01"))).toContain("2017–2022In force on 1 January 2020.");
  expect(read(panel(of2017, "en"))).toContain("Lapsed by 22 November 2026.");
  expect(read(panel(of2023, "en"))).toContain("whether it is still in force is not known");
  expect(read(panel(programme, "en"))).toContain("Nothing signed, so no term of its own.");
});

test("relations are told from both sides", () => {
  expect(read(panel(of2023, "en"))).toContain("reviews | Memorandum of the two People's Councils");
  expect(read(panel(of2017, "en"))).toContain("reviewed by | Talks and memorandum of Quảng Trị and Salavan");
});

test("a programme tells its members, the names of the day and who else was there", () => {
  const text = read(panel(programme, "en"));
  expect(text).toContain("A programme of several members");
  expect(text).toContain("Members | Thừa Thiên Huế |");
  expect(text).toContain("At the time: Thừa Thiên Huế province. It stands here at the later unit.");
  expect(text).toContain("Also | Ubon Ratchathani");
  expect(text).toContain("low confidence");
});

test("where sources differ: each value, the one shown, and why", () => {
  const text = read(panel(of2023, "en"));
  expect(text).toMatch(/4 April.*5 April.*Shown here: 4 April 2023\..*The article was there\./);
});

test("citations lead to the numbered source, and a page missing from the list is named", () => {
  const html = markup(panel(of2023, "en"));
  expect(html).toContain('href="#source-1" aria-label="Source 1, ¶7"');
  expect(html).toContain('id="source-2"');
  expect(read(panel(programme, "en"))).toContain("Page no-such-page is not in the list of sources.");
});

test("an address is a link that gives nothing away", () => {
  expect(markup(panel(of2023, "vi"))).toContain(
    '<a href="https://hdnd.quangtri.gov.vn/tin/1" rel="noopener noreferrer"',
  );
});

test("an address that is not http(s) is text, never a link", () => {
  const card = agreementCard(documented(of2023), today, data);
  const sources = card.sources.map((cited) =>
    cited.source === null ? cited : { ...cited, source: { ...cited.source, address: "javascript:alert(1)" } },
  );
  const html = markup(
    <AgreementPanel lang="en" nav={nav} data={data} card={{ ...card, sources }} day={today} />,
  );
  expect(html).toContain("javascript:alert(1)");
  expect(html).not.toContain('href="javascript:');
});

test("text in another language than the page's carries its language; machine-made Lao is marked and explained", () => {
  const html = markup(panel(of2023, "lo"));
  expect(html).toMatch(/<span>ການເຈລະຈາ ແລະ ບົດບັນທຶກ ກວາງຈິ – ສາລະວັນ<\/span><sup[^>]*title="ແປດ້ວຍເຄື່ອງ"/);
  expect(html).toContain('<span lang="vi">Luân phiên hội đàm</span>');
  expect(html).toContain("ຂໍ້ຄວາມທີ່ມີເຄື່ອງໝາຍ °");
  expect(markup(panel(of2023, "en"))).toContain('<cite lang="vi">HĐND tỉnh Quảng Trị tiếp đoàn</cite>');
});

test("a weak address is marked with what kind of copy it is, and who published first", () => {
  const card = agreementCard(documented(of2023), today, data);
  const sources = card.sources.map((cited) =>
    cited.source === null
      ? cited
      : {
          ...cited,
          source: {
            ...cited.source,
            edition: "machine-translated" as const,
            original: { publisher: "KPL", address: "https://kpl.example/1" },
            titleRebuilt: true as const,
          },
        },
  );
  const weak = <AgreementPanel lang="en" nav={nav} data={data} card={{ ...card, sources }} day={today} />;
  expect(read(weak)).toContain("Weak address: a machine translation.");
  expect(read(weak)).toContain("First published by KPL");
  expect(markup(weak)).toContain('href="https://kpl.example/1"');
  expect(read(weak)).toContain("Title rebuilt from the address.");
  expect(read(panel(of2023, "en"))).not.toContain("Weak address");
});

test("every agreement has a sentence to quote, with its address", () => {
  const text = read(panel(of2017, "vi"));
  expect(text).toContain("Để trích dẫn");
  expect(text).toMatch(/8\/6\/2017: Quảng Trị.*Salavan.*Chỉ biết qua một lần nhắc lại về sau\./);
  expect(text).toContain(`https://example.org/?agreement=${of2017}`);
});

test("a person whose office no source gives stands without one", () => {
  const card = agreementCard(documented(of2023), today, data);
  const [party, ...rest] = card.agreement.parties;
  if (party === undefined) throw new Error("no party");
  const parties = [{ ...party, people: [{ name: "Nguyễn Văn A", part: "signed" as const }] }, ...rest];
  const agreement = { ...card.agreement, parties };
  const text = read(
    <AgreementPanel lang="en" nav={nav} data={data} card={{ ...card, agreement }} day={today} />,
  );
  expect(text).toMatch(/signed by Nguyễn Văn A \|/);
});
