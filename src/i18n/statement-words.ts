import { defineMessages } from "./define-messages.ts";

/** Sentences safe to print, whole in each language; what stands in them is names, dates and counts. */
export const statementWords = defineMessages({
  en: {
    memorandum: (when: string, who: string) => `${when}: ${who} signed a memorandum.`,
    agreement: (when: string, who: string) => `${when}: ${who} signed an agreement.`,
    minutes: (when: string, who: string) => `${when}: ${who} signed minutes.`,
    twinning: (when: string, who: string) => `${when}: ${who} agreed on a twinning.`,
    talks: (when: string, who: string) =>
      `${when}: ${who} held talks; what was read tells of no signed paper.`,
    review: (when: string, who: string) =>
      `${when}: ${who} reviewed their cooperation; what was read tells of no signed paper.`,
    term: (term: string) => `Its term: ${term}.`,
    signedBy: (people: string) => `Signed by ${people}.`,
    noSignatory: "What was read does not name who signed.",
    programme: "A programme of several members, who did not sign pair by pair.",
    mention: "Known only from a later mention.",
    excerpt: "Read in excerpts.",
    confidence: (level: string) => `Confidence: ${level}.`,
    sources: (list: string) => `Source: ${list}.`,
    page: (title: string, publisher: string, date: string) => `“${title}”, ${publisher}, ${date}`,
    untitled: "page without a title",
    noPublisher: "publisher not given",
    noDate: "not dated",
    andMore: (names: string, more: string) => `${names} and ${more} more`,
    morePages: (pages: string, more: string) => `${pages}, and ${more} more`,
    within: (name: string, detail: string) => `${name} (${detail})`,
    linkMany: (pair: string, count: string, day: string, first: string, last: string) =>
      `${pair}: ${count} found up to ${day}, the first dated ${first}, the newest ${last}.`,
    linkOne: (pair: string, day: string, when: string) =>
      `${pair}: one agreement found up to ${day}, ${when}.`,
    linkOneDated: (pair: string, count: string, day: string, when: string) =>
      `${pair}: ${count} found up to ${day}, one of them dated ${when}.`,
    linkUndated: (pair: string, count: string, day: string) => `${pair}: ${count} found up to ${day}.`,
    allSigned: "All are signed.",
    oneSigned: "It is signed.",
    oneUnsigned: "It is not signed: talks or a review.",
    someSigned: (signed: string, all: string) => `Signed: ${signed} of ${all}; the rest is talks or reviews.`,
    noneSigned: "None is signed: talks or reviews only.",
    lowConfidence: (count: string) => `Of low confidence: ${count}.`,
    atlas: (date: string) => `Source: Liên Tỉnh, data of ${date}.`,
  },
  vi: {
    memorandum: (when: string, who: string) => `${when}: ${who} ký biên bản ghi nhớ.`,
    agreement: (when: string, who: string) => `${when}: ${who} ký thỏa thuận.`,
    minutes: (when: string, who: string) => `${when}: ${who} ký biên bản.`,
    twinning: (when: string, who: string) => `${when}: ${who} kết nghĩa.`,
    talks: (when: string, who: string) =>
      `${when}: ${who} hội đàm; phần đã đọc không nói tới văn kiện được ký.`,
    review: (when: string, who: string) =>
      `${when}: ${who} sơ kết, tổng kết hợp tác; phần đã đọc không nói tới văn kiện được ký.`,
    term: (term: string) => `Thời hạn: ${term}.`,
    signedBy: (people: string) => `Người ký: ${people}.`,
    noSignatory: "Phần đã đọc không nêu người ký.",
    programme: "Đây là chương trình nhiều thành viên, các bên không ký riêng từng cặp.",
    mention: "Chỉ biết qua một lần nhắc lại về sau.",
    excerpt: "Chỉ đọc được trích đoạn.",
    confidence: (level: string) => `Độ tin cậy: ${level}.`,
    sources: (list: string) => `Nguồn: ${list}.`,
    page: (title: string, publisher: string, date: string) => `“${title}”, ${publisher}, ${date}`,
    untitled: "trang không có tiêu đề",
    noPublisher: "không rõ nơi đăng",
    noDate: "không rõ ngày đăng",
    andMore: (names: string, more: string) => `${names} và ${more} bên khác`,
    morePages: (pages: string, more: string) => `${pages}; và ${more} trang khác`,
    within: (name: string, detail: string) => `${name} (${detail})`,
    linkMany: (pair: string, count: string, day: string, first: string, last: string) =>
      `${pair}: tìm thấy ${count} tính đến ${day}, sớm nhất: ${first}, mới nhất: ${last}.`,
    linkOne: (pair: string, day: string, when: string) =>
      `${pair}: tìm thấy một văn kiện tính đến ${day}, ${when}.`,
    linkOneDated: (pair: string, count: string, day: string, when: string) =>
      `${pair}: tìm thấy ${count} tính đến ${day}, một văn kiện có ngày: ${when}.`,
    linkUndated: (pair: string, count: string, day: string) => `${pair}: tìm thấy ${count} tính đến ${day}.`,
    allSigned: "Tất cả đã được ký.",
    oneSigned: "Văn kiện này đã được ký.",
    oneUnsigned: "Chưa ký văn kiện: chỉ là hội đàm hoặc sơ kết, tổng kết.",
    someSigned: (signed: string, all: string) =>
      `${signed} trong ${all} văn kiện đã được ký; còn lại là hội đàm hoặc sơ kết, tổng kết.`,
    noneSigned: "Chưa có văn kiện nào được ký: chỉ có hội đàm hoặc sơ kết, tổng kết.",
    lowConfidence: (count: string) => `Độ tin cậy thấp: ${count}.`,
    atlas: (date: string) => `Nguồn: Liên Tỉnh, dữ liệu ngày ${date}.`,
  },
  lo: {
    memorandum: (when: string, who: string) => `${when}: ${who} ໄດ້ລົງນາມບົດບັນທຶກຄວາມເຂົ້າໃຈ.`,
    agreement: (when: string, who: string) => `${when}: ${who} ໄດ້ລົງນາມຂໍ້ຕົກລົງ.`,
    minutes: (when: string, who: string) => `${when}: ${who} ໄດ້ລົງນາມບົດບັນທຶກ.`,
    twinning: (when: string, who: string) => `${when}: ${who} ໄດ້ຜູກມິດກັນ.`,
    talks: (when: string, who: string) => `${when}: ${who} ໄດ້ເຈລະຈາ; ສ່ວນທີ່ໄດ້ອ່ານບໍ່ໄດ້ກ່າວເຖິງເອກະສານທີ່ລົງນາມ.`,
    review: (when: string, who: string) =>
      `${when}: ${who} ໄດ້ສະຫຼຸບຕີລາຄາການຮ່ວມມື; ສ່ວນທີ່ໄດ້ອ່ານບໍ່ໄດ້ກ່າວເຖິງເອກະສານທີ່ລົງນາມ.`,
    term: (term: string) => `ໄລຍະ: ${term}.`,
    signedBy: (people: string) => `ຜູ້ລົງນາມ: ${people}.`,
    noSignatory: "ສ່ວນທີ່ໄດ້ອ່ານບໍ່ໄດ້ບອກຊື່ຜູ້ລົງນາມ.",
    programme: "ນີ້ແມ່ນໂຄງການຂອງຫຼາຍສະມາຊິກ ທີ່ບໍ່ໄດ້ລົງນາມເປັນຄູ່.",
    mention: "ຮູ້ຈາກການກ່າວເຖິງໃນພາຍຫຼັງເທົ່ານັ້ນ.",
    excerpt: "ອ່ານພຽງບົດຄັດຫຍໍ້.",
    confidence: (level: string) => `ຄວາມໜ້າເຊື່ອຖື: ${level}.`,
    sources: (list: string) => `ແຫຼ່ງຂໍ້ມູນ: ${list}.`,
    page: (title: string, publisher: string, date: string) => `“${title}”, ${publisher}, ${date}`,
    untitled: "ໜ້າທີ່ບໍ່ມີຫົວຂໍ້",
    noPublisher: "ບໍ່ບອກຜູ້ເຜີຍແຜ່",
    noDate: "ບໍ່ບອກວັນທີເຜີຍແຜ່",
    andMore: (names: string, more: string) => `${names} ແລະ ອີກ ${more} ຝ່າຍ`,
    morePages: (pages: string, more: string) => `${pages}; ແລະ ອີກ ${more} ໜ້າ`,
    within: (name: string, detail: string) => `${name} (${detail})`,
    linkMany: (pair: string, count: string, day: string, first: string, last: string) =>
      `${pair}: ພົບ ${count} ຮອດວັນທີ ${day}, ທຳອິດ ${first}, ຫຼ້າສຸດ ${last}.`,
    linkOne: (pair: string, day: string, when: string) => `${pair}: ພົບ 1 ເອກະສານ ຮອດວັນທີ ${day}, ${when}.`,
    linkOneDated: (pair: string, count: string, day: string, when: string) =>
      `${pair}: ພົບ ${count} ຮອດວັນທີ ${day}, ໜຶ່ງໃນນັ້ນມີວັນທີ: ${when}.`,
    linkUndated: (pair: string, count: string, day: string) => `${pair}: ພົບ ${count} ຮອດວັນທີ ${day}.`,
    allSigned: "ທັງໝົດໄດ້ລົງນາມແລ້ວ.",
    oneSigned: "ເອກະສານນີ້ໄດ້ລົງນາມແລ້ວ.",
    oneUnsigned: "ຍັງບໍ່ໄດ້ລົງນາມ: ມີແຕ່ການເຈລະຈາ ຫຼື ການສະຫຼຸບ.",
    someSigned: (signed: string, all: string) => `${signed} ໃນ ${all} ໄດ້ລົງນາມ; ທີ່ເຫຼືອແມ່ນການເຈລະຈາ ຫຼື ການສະຫຼຸບ.`,
    noneSigned: "ບໍ່ມີເອກະສານທີ່ລົງນາມ: ມີແຕ່ການເຈລະຈາ ຫຼື ການສະຫຼຸບ.",
    lowConfidence: (count: string) => `ຄວາມໜ້າເຊື່ອຖືຕ່ຳ: ${count}.`,
    atlas: (date: string) => `ແຫຼ່ງຂໍ້ມູນ: Liên Tỉnh, ຂໍ້ມູນວັນທີ ${date}.`,
  },
});

/** How sure a statement is, as one word of the sentence. */
export const certaintyWords = defineMessages({
  en: { high: "high", medium: "medium", low: "low" },
  vi: { high: "cao", medium: "trung bình", low: "thấp" },
  lo: { high: "ສູງ", medium: "ປານກາງ", low: "ຕ່ຳ" },
});
