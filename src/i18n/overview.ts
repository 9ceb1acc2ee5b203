import { defineMessages } from "./define-messages.ts";

export const overviewMessages = defineMessages({
  en: {
    eyebrow: "Overview",
    heading: "Province to province",
    about: "What provinces of Vietnam and Laos have agreed with one another, and where it can be read.",
    shownAt: (day: string) => `Figures as of ${day}.`,
    readSigned: "Counted by the provinces that signed.",
    countedAs: (signed: string, contact: string) =>
      `Of the agreements, ${signed} are signed (memoranda, agreements, minutes, twinnings); ${contact} are talks or reviews.`,
    bordersAcross: "borders between the two countries with a signed agreement",
    ofAll: (n: string, all: string) => `${n} of ${all}`,
    bordersRest: (contact: string, local: string, none: string) =>
      `Of the other borders, ${contact} have talks or reviews only, ${local} local agreements only; for ${none} nothing was found.`,
    newest: "Newest",
    largest: "Most agreements",
    begin: "Where to begin",
    "busy-border": (pair: string) => `A border with a long record: ${pair}`,
    merged: (name: string) => `Agreements of provinces that became one: ${name}`,
    "no-border": (pair: string) => `Linked without a shared border: ${pair}`,
    "silent-border": (pair: string) => `The longest border with nothing found: ${pair}`,
    empty: "No agreements at this date.",
  },
  vi: {
    eyebrow: "Toàn cảnh",
    heading: "Tỉnh nối tỉnh",
    about: "Các tỉnh Việt Nam và Lào đã thỏa thuận với nhau những gì, và đọc ở đâu.",
    shownAt: (day: string) => `Số liệu tính đến ngày ${day}.`,
    readSigned: "Tính theo các tỉnh đã ký.",
    countedAs: (signed: string, contact: string) =>
      `Trong số văn kiện, ${signed} đã ký (biên bản ghi nhớ, thỏa thuận, biên bản, kết nghĩa); ${contact} là hội đàm hoặc sơ kết, tổng kết.`,
    bordersAcross: "đoạn biên giới hai nước có văn kiện đã ký",
    ofAll: (n: string, all: string) => `${n} / ${all}`,
    bordersRest: (contact: string, local: string, none: string) =>
      `Trong các đoạn còn lại, ${contact} đoạn mới có hội đàm hoặc tổng kết, ${local} đoạn chỉ có văn kiện cấp cơ sở; ${none} đoạn chưa tìm thấy gì.`,
    newest: "Mới nhất",
    largest: "Nhiều văn kiện nhất",
    begin: "Bắt đầu từ đâu",
    "busy-border": (pair: string) => `Đoạn biên giới có nhiều văn kiện: ${pair}`,
    merged: (name: string) => `Văn kiện của các tỉnh nay là một: ${name}`,
    "no-border": (pair: string) => `Liên kết dù không giáp nhau: ${pair}`,
    "silent-border": (pair: string) => `Đoạn biên giới dài nhất chưa tìm thấy văn kiện: ${pair}`,
    empty: "Tại ngày này chưa có văn kiện nào.",
  },
  lo: {
    eyebrow: "ພາບລວມ",
    heading: "ແຂວງຕໍ່ແຂວງ",
    about: "ບັນດາແຂວງຂອງຫວຽດນາມ ແລະ ລາວ ໄດ້ຕົກລົງກັນເລື່ອງໃດ ແລະ ອ່ານໄດ້ຢູ່ໃສ.",
    shownAt: (day: string) => `ຕົວເລກນັບຮອດວັນທີ ${day}.`,
    readSigned: "ນັບຕາມແຂວງທີ່ໄດ້ລົງນາມ.",
    countedAs: (signed: string, contact: string) =>
      `ໃນຈຳນວນເອກະສານ, ${signed} ສະບັບໄດ້ລົງນາມ (ບົດບັນທຶກຄວາມເຂົ້າໃຈ, ຂໍ້ຕົກລົງ, ບົດບັນທຶກ, ການຜູກມິດ); ${contact} ແມ່ນການເຈລະຈາ ຫຼື ການສະຫຼຸບ.`,
    bordersAcross: "ຊ່ວງຊາຍແດນສອງປະເທດທີ່ມີເອກະສານລົງນາມ",
    ofAll: (n: string, all: string) => `${n} / ${all}`,
    bordersRest: (contact: string, local: string, none: string) =>
      `ໃນຊ່ວງທີ່ເຫຼືອ, ${contact} ຊ່ວງມີແຕ່ການເຈລະຈາ ຫຼື ການສະຫຼຸບ, ${local} ຊ່ວງມີແຕ່ເອກະສານຂັ້ນທ້ອງຖິ່ນ; ${none} ຊ່ວງຍັງບໍ່ພົບຫຍັງ.`,
    newest: "ໃໝ່ສຸດ",
    largest: "ມີເອກະສານຫຼາຍສຸດ",
    begin: "ເລີ່ມຈາກໃສ",
    "busy-border": (pair: string) => `ຊາຍແດນທີ່ມີເອກະສານຫຼາຍ: ${pair}`,
    merged: (name: string) => `ເອກະສານຂອງແຂວງທີ່ປັດຈຸບັນເປັນແຂວງດຽວ: ${name}`,
    "no-border": (pair: string) => `ມີສາຍພົວພັນ ແຕ່ບໍ່ມີຊາຍແດນຕິດກັນ: ${pair}`,
    "silent-border": (pair: string) => `ຊາຍແດນຍາວສຸດທີ່ຍັງບໍ່ພົບເອກະສານ: ${pair}`,
    empty: "ໃນວັນທີນີ້ຍັງບໍ່ມີເອກະສານ.",
  },
});
