import { defineMessages } from "./define-messages.ts";

export const kindNames = defineMessages({
  en: {
    memorandum: "memorandum",
    agreement: "agreement",
    minutes: "minutes",
    twinning: "twinning",
    talks: "talks",
    review: "review",
  },
  vi: {
    memorandum: "biên bản ghi nhớ",
    agreement: "thỏa thuận",
    minutes: "biên bản",
    twinning: "kết nghĩa",
    talks: "hội đàm",
    review: "sơ kết, tổng kết",
  },
  lo: {
    memorandum: "ບົດບັນທຶກຄວາມເຂົ້າໃຈ",
    agreement: "ຂໍ້ຕົກລົງ",
    minutes: "ບົດບັນທຶກ",
    twinning: "ການຜູກມິດ",
    talks: "ການເຈລະຈາ",
    review: "ການສະຫຼຸບຕີລາຄາ",
  },
});

/** Headings over items. */
export const statusNames = defineMessages({
  en: {
    committed: "Committed",
    reported: "Reported",
    "not-carried-out": "Not carried out",
    proposed: "Proposed",
    requested: "Requested",
    discussed: "Discussed",
  },
  vi: {
    committed: "Cam kết",
    reported: "Kết quả được nêu",
    "not-carried-out": "Chưa thực hiện",
    proposed: "Đề xuất",
    requested: "Đề nghị",
    discussed: "Trao đổi",
  },
  lo: {
    committed: "ໝາຍໝັ້ນ",
    reported: "ຜົນທີ່ໄດ້ລາຍງານ",
    "not-carried-out": "ຍັງບໍ່ທັນໄດ້ປະຕິບັດ",
    proposed: "ສະເໜີ",
    requested: "ຮ້ອງຂໍ",
    discussed: "ປຶກສາຫາລື",
  },
});

/** How the two provinces of a link lie to each other. */
export const relationNames = defineMessages({
  en: {
    "neighbours-across": "neighbours across the border",
    "distant-across": "across the border, no shared border",
    "neighbours-domestic": "neighbours in one country",
    "distant-domestic": "one country, no shared border",
    merged: "one province today",
  },
  vi: {
    "neighbours-across": "chung biên giới hai nước",
    "distant-across": "khác nước, không giáp nhau",
    "neighbours-domestic": "giáp nhau, trong nước",
    "distant-domestic": "trong nước, không giáp nhau",
    merged: "nay là một tỉnh",
  },
  lo: {
    "neighbours-across": "ມີຊາຍແດນຕິດກັນລະຫວ່າງສອງປະເທດ",
    "distant-across": "ຄົນລະປະເທດ, ບໍ່ມີຊາຍແດນຕິດກັນ",
    "neighbours-domestic": "ຕິດກັນ, ຢູ່ໃນປະເທດດຽວກັນ",
    "distant-domestic": "ຢູ່ໃນປະເທດດຽວກັນ, ບໍ່ຕິດກັນ",
    merged: "ປັດຈຸບັນແມ່ນແຂວງດຽວກັນ",
  },
});

export const borderStateNames = defineMessages({
  en: {
    signed: "signed",
    contact: "talks or review only",
    local: "local only",
    "none-found": "none found",
  },
  vi: {
    signed: "đã ký",
    contact: "mới có hội đàm hoặc tổng kết",
    local: "chỉ ở cấp cơ sở",
    "none-found": "chưa tìm thấy",
  },
  lo: {
    signed: "ໄດ້ລົງນາມ",
    contact: "ມີແຕ່ການເຈລະຈາ ຫຼື ສະຫຼຸບ",
    local: "ມີແຕ່ຂັ້ນທ້ອງຖິ່ນ",
    "none-found": "ຍັງບໍ່ພົບ",
  },
});

export const confidenceNames = defineMessages({
  en: { high: "high confidence", medium: "medium confidence", low: "low confidence" },
  vi: { high: "độ tin cậy cao", medium: "độ tin cậy trung bình", low: "độ tin cậy thấp" },
  lo: { high: "ຄວາມໜ້າເຊື່ອຖືສູງ", medium: "ຄວາມໜ້າເຊື່ອຖືປານກາງ", low: "ຄວາມໜ້າເຊື່ອຖືຕ່ຳ" },
});

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

export const provinceKindNames = defineMessages({
  en: { province: "province", city: "centrally-run city", capital: "capital" },
  vi: { province: "tỉnh", city: "thành phố trực thuộc trung ương", capital: "thủ đô" },
  lo: { province: "ແຂວງ", city: "ນະຄອນຂຶ້ນກັບສູນກາງ", capital: "ນະຄອນຫຼວງ" },
});

export const countryNames = defineMessages({
  en: { VN: "Vietnam", LA: "Laos" },
  vi: { VN: "Việt Nam", LA: "Lào" },
  lo: { VN: "ຫວຽດນາມ", LA: "ລາວ" },
});

/** What a person did, before the name. */
export const partNames = defineMessages({
  en: { signed: "signed by", led: "led by", attended: "attended by" },
  vi: { signed: "người ký", led: "trưởng đoàn", attended: "tham dự" },
  lo: { signed: "ຜູ້ລົງນາມ", led: "ຫົວໜ້າຄະນະ", attended: "ຜູ້ເຂົ້າຮ່ວມ" },
});

export const moneyKindNames = defineMessages({
  en: { pledged: "pledged", spent: "spent", estimated: "estimated", private: "private money" },
  vi: { pledged: "cam kết hỗ trợ", spent: "đã chi", estimated: "ước tính", private: "vốn tư nhân" },
  lo: { pledged: "ໝາຍໝັ້ນຊ່ວຍ", spent: "ໄດ້ໃຊ້ຈ່າຍ", estimated: "ຄາດຄະເນ", private: "ທຶນເອກະຊົນ" },
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
