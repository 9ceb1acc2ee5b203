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

export const moneyKindNames = defineMessages({
  en: { pledged: "pledged", spent: "spent", estimated: "estimated", private: "private money" },
  vi: { pledged: "cam kết hỗ trợ", spent: "đã chi", estimated: "ước tính", private: "vốn tư nhân" },
  lo: { pledged: "ໝາຍໝັ້ນຊ່ວຍ", spent: "ໄດ້ໃຊ້ຈ່າຍ", estimated: "ຄາດຄະເນ", private: "ທຶນເອກະຊົນ" },
});
