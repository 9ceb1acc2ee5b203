import { defineMessages } from "./define-messages.ts";

/** How much of the act the sources tell. */
export const completenessNames = defineMessages({
  en: {
    whole: "The source tells the whole of it.",
    excerpt: "Read in excerpts: the list of items can be partial.",
    mention: "The sources only mention it.",
  },
  vi: {
    whole: "Nguồn tin thuật lại đầy đủ.",
    excerpt: "Chỉ đọc được trích đoạn: danh sách nội dung có thể chưa đủ.",
    mention: "Nguồn tin chỉ nhắc tới.",
  },
  lo: {
    whole: "ແຫຼ່ງຂ່າວໄດ້ບອກຢ່າງຄົບຖ້ວນ.",
    excerpt: "ອ່ານໄດ້ພຽງບາງສ່ວນ: ລາຍການເນື້ອໃນອາດບໍ່ຄົບ.",
    mention: "ແຫຼ່ງຂ່າວພຽງແຕ່ກ່າວເຖິງ.",
  },
});

/** What a person did, before the name. */
export const partNames = defineMessages({
  en: { signed: "signed by", led: "led by", attended: "attended by" },
  vi: { signed: "người ký", led: "trưởng đoàn", attended: "tham dự" },
  lo: { signed: "ຜູ້ລົງນາມ", led: "ຫົວໜ້າຄະນະ", attended: "ຜູ້ເຂົ້າຮ່ວມ" },
});

/** A relation as the agreement that states it says it. */
export const relatesNames = defineMessages({
  en: {
    reviews: "reviews",
    renews: "renews",
    implements: "implements",
    supersedes: "supersedes",
    follows: "follows",
    plans: "plans",
  },
  vi: {
    reviews: "tổng kết",
    renews: "tiếp nối",
    implements: "triển khai",
    supersedes: "thay thế",
    follows: "tiếp theo",
    plans: "dự kiến",
  },
  lo: {
    reviews: "ສະຫຼຸບ",
    renews: "ຕໍ່ອາຍຸ",
    implements: "ຈັດຕັ້ງປະຕິບັດ",
    supersedes: "ປ່ຽນແທນ",
    follows: "ສືບຕໍ່ຈາກ",
    plans: "ວາງແຜນ",
  },
});

/** The same relation told from the other side. */
export const relatedNames = defineMessages({
  en: {
    reviews: "reviewed by",
    renews: "renewed by",
    implements: "implemented by",
    supersedes: "superseded by",
    follows: "followed by",
    plans: "planned by",
  },
  vi: {
    reviews: "được tổng kết tại",
    renews: "được tiếp nối bởi",
    implements: "được triển khai bởi",
    supersedes: "được thay thế bởi",
    follows: "tiếp sau đó là",
    plans: "được dự kiến tại",
  },
  lo: {
    reviews: "ຖືກສະຫຼຸບໃນ",
    renews: "ຖືກຕໍ່ອາຍຸໂດຍ",
    implements: "ຖືກຈັດຕັ້ງປະຕິບັດໂດຍ",
    supersedes: "ຖືກປ່ຽນແທນໂດຍ",
    follows: "ສືບຕໍ່ໂດຍ",
    plans: "ຖືກວາງແຜນໃນ",
  },
});

/** The parts of one meeting, where one record tells several. */
export const itemPartNames = defineMessages({
  en: { review: "review", talks: "talks", memorandum: "memorandum" },
  vi: { review: "phần tổng kết", talks: "phần hội đàm", memorandum: "phần biên bản ghi nhớ" },
  lo: { review: "ພາກສະຫຼຸບ", talks: "ພາກເຈລະຈາ", memorandum: "ພາກບົດບັນທຶກຄວາມເຂົ້າໃຈ" },
});

/** Fields of a record, where sources differ about one. */
export const fieldNames = defineMessages({
  en: {
    date: "Date",
    term: "Term",
    place: "Place",
    kind: "Kind",
    title: "Title",
    parties: "Parties",
    people: "People",
    items: "Contents",
    money: "Money",
    length: "Length",
    other: "Another point",
  },
  vi: {
    date: "Ngày",
    term: "Thời hạn",
    place: "Nơi",
    kind: "Loại văn kiện",
    title: "Tên văn kiện",
    parties: "Các bên",
    people: "Người tham dự",
    items: "Nội dung",
    money: "Tiền",
    length: "Chiều dài",
    other: "Điểm khác",
  },
  lo: {
    date: "ວັນທີ",
    term: "ໄລຍະເວລາ",
    place: "ສະຖານທີ່",
    kind: "ປະເພດເອກະສານ",
    title: "ຊື່ເອກະສານ",
    parties: "ບັນດາຝ່າຍ",
    people: "ຜູ້ເຂົ້າຮ່ວມ",
    items: "ເນື້ອໃນ",
    money: "ເງິນ",
    length: "ຄວາມຍາວ",
    other: "ຈຸດອື່ນ",
  },
});
