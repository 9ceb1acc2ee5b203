import type { WholeAgreement } from "../../src/domain/agreement.ts";
import { day, text, when } from "./fixture-words.ts";

const cited = (page: string, at?: string) => [at === undefined ? { page } : { page, at }];
const noMore = { planned: [], pairs: [], termWhen: null } satisfies Partial<WholeAgreement>;

export const memorandum2017: WholeAgreement = {
  ...noMore,
  id: "2017-06-08-quang-tri-salavan-councils-memorandum",
  kind: "memorandum",
  title: text("Biên bản ghi nhớ giữa hai Hội đồng nhân dân", "Memorandum of the two People's Councils"),
  date: "2017-06-08",
  when: day("2017-06-08"),
  term: "2017/2022",
  termWhen: when("2017/2022", "2017-01-01", "2022-12-31", "interval"),
  parties: [{ province: "vn-quang-tri" }, { province: "la-salavan" }],
  pairs: ["la-salavan~vn-quang-tri"],
  signed: true,
  items: [
    {
      id: 1,
      text: text("Gặp gỡ hằng năm", "Meet every year"),
      topics: ["council-work"],
      status: "not-carried-out",
      why: text("Do dịch COVID-19", "Because of COVID-19"),
      source: cited("council-page", "¶5"),
    },
  ],
  outcomes: [
    {
      text: text("Trang tin điện tử cho Salavan", "A web site for Salavan"),
      money: {
        amount: 305_000_000,
        currency: "VND",
        kind: "spent",
        by: "vn-quang-tri",
        to: "la-salavan",
        period: "2017/2022",
      },
      source: cited("council-page", "¶4"),
    },
  ],
  sources: [{ page: "article-003", role: "primary" }],
  confidence: "medium",
  confidenceNote: text("Chỉ được nhắc lại sau sáu năm.", "Only told again six years later."),
  completeness: "mention",
};

export const memorandum2023: WholeAgreement = {
  ...noMore,
  id: "2023-04-04-quang-tri-salavan-councils-memorandum",
  kind: "memorandum",
  title: {
    vi: "Hội đàm và biên bản ghi nhớ Quảng Trị – Salavan",
    en: "Talks and memorandum of Quảng Trị and Salavan",
    lo: "ການເຈລະຈາ ແລະ ບົດບັນທຶກ ກວາງຈິ – ສາລະວັນ",
    loMachine: true,
  },
  date: "2023-04-04",
  when: day("2023-04-04"),
  place: { name: text("Đông Hà", "Đông Hà") },
  parties: [
    {
      province: "vn-quang-tri",
      body: "council-standing",
      people: [
        {
          name: "Nguyễn Đăng Quang",
          office: text("Chủ tịch HĐND tỉnh", "Chair of the council"),
          part: "signed",
        },
      ],
    },
    { province: "la-salavan", body: "council", bodyName: text("HĐND tỉnh Salavan", "Salavan council") },
  ],
  pairs: ["la-salavan~vn-quang-tri"],
  signed: true,
  items: [
    {
      id: 1,
      text: text("Luân phiên hội đàm", "Hold talks in turn"),
      topics: ["council-work"],
      status: "committed",
      recurs: "P2Y",
      source: cited("article-003", "¶7"),
    },
    {
      id: 2,
      text: text("Giúp xây hội trường", "Help build a hall"),
      topics: ["construction"],
      status: "requested",
      by: "la-salavan",
      to: "vn-quang-tri",
      places: ["salavan-hall"],
      source: cited("article-003", "¶6"),
    },
  ],
  outcomes: [
    {
      text: text("Nhắc lại khoản hỗ trợ", "The support told again"),
      money: {
        amount: 305_000_000,
        currency: "VND",
        kind: "spent",
        repeats: "2017-06-08-quang-tri-salavan-councils-memorandum#1",
      },
      source: cited("article-003", "¶4"),
    },
    {
      text: text("Hỗ trợ trạm y tế", "Support for a health station"),
      money: { amount: 9_000_000_000, currency: "VND", kind: "pledged", approximate: true },
      source: cited("article-003"),
    },
  ],
  relations: [{ kind: "reviews", agreement: "2017-06-08-quang-tri-salavan-councils-memorandum" }],
  planned: [
    {
      date: "2025",
      when: when("2025", "2025-01-01", "2025-12-31", "year"),
      text: text("Hội đàm tiếp theo tại Salavan", "Next talks in Salavan"),
      source: cited("article-003", "¶9"),
    },
  ],
  conflicts: [
    {
      field: "date",
      values: [
        { value: text("Ngày 4/4", "4 April"), source: cited("article-003", "¶1") },
        { value: text("Ngày 5/4", "5 April"), source: cited("council-page") },
      ],
      shown: "2023-04-04",
      why: text("Bài viết có mặt tại chỗ.", "The article was there."),
    },
  ],
  sources: [
    { page: "article-003", role: "primary" },
    { page: "council-page", role: "secondary" },
  ],
  confidence: "high",
  completeness: "whole",
};

export const merged2024: WholeAgreement = {
  ...noMore,
  id: "2024-03-15-lao-cai-yen-bai-councils-memorandum",
  kind: "memorandum",
  title: text("Biên bản ghi nhớ Lào Cai – Yên Bái", "Memorandum of Lào Cai and Yên Bái"),
  date: "2024-03-15?",
  dateNote: text("Bài không ghi năm.", "The article gives no year."),
  when: day("2024-03-15", true),
  parties: [{ province: "vn-lao-cai" }, { province: "vn-yen-bai" }],
  pairs: ["vn-lao-cai~vn-yen-bai"],
  signed: true,
  items: [],
  sources: [{ page: "article-003", role: "primary" }],
  confidence: "high",
  completeness: "whole",
};

export const programme2019: WholeAgreement = {
  ...noMore,
  id: "2019-three-provinces-programme",
  kind: "talks",
  title: text("Hội đàm ba tỉnh", "Talks of three provinces"),
  date: "2019",
  when: when("2019", "2019-01-01", "2019-12-31", "year"),
  parties: [
    { province: "vn-hue", asNamed: text("Tỉnh Thừa Thiên Huế", "Thừa Thiên Huế province") },
    { province: "la-salavan" },
    { province: "la-xekong" },
  ],
  others: [{ name: text("Ubon Ratchathani", "Ubon Ratchathani"), country: "TH" }],
  signed: false,
  items: [],
  sources: [{ page: "no-such-page", role: "secondary" }],
  confidence: "low",
  completeness: "excerpt",
};
