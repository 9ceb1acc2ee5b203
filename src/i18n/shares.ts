import { defineMessages } from "./define-messages.ts";

/** Shares of the border between the two countries. Figures come in as formatted numbers. */
export const sharesMessages = defineMessages({
  en: {
    heading: "The border between the two countries",
    headingOf: (name: string) => `${name} and its neighbours across the border`,
    signed: (some: string, all: string, km: string, allKm: string) =>
      `${some} of ${all} pairs of neighbours have signed: ${km} of ${allKm}.`,
    borders: (count: string) => `${count} borders`,
    oneBorder: "1 border",
    rule: "How this is counted",
    ruleText:
      "Signed: a memorandum, agreement, minutes or twinning of the two provinces or their departments, made by the date shown. Contact: only talks or reviews. Local: only districts, communes, villages, posts or associations. None found: nothing in the pages read, which does not mean that there is nothing. A province of today inherits what its predecessors signed, with any part of the border they had. Lengths are measured once on the full line of OpenStreetMap; official figures are longer.",
    none: "It touches no province of the other country.",
  },
  vi: {
    heading: "Biên giới giữa hai nước",
    headingOf: (name: string) => `${name} và các tỉnh giáp biên bên kia`,
    signed: (some: string, all: string, km: string, allKm: string) =>
      `${some} trong ${all} cặp tỉnh giáp biên đã ký: ${km} trong ${allKm}.`,
    borders: (count: string) => `${count} đoạn`,
    oneBorder: "1 đoạn",
    rule: "Cách tính",
    ruleText:
      "Đã ký: biên bản ghi nhớ, thỏa thuận, biên bản hoặc kết nghĩa của hai tỉnh hay sở ngành hai tỉnh, tính đến ngày đang xem. Hội đàm: mới có hội đàm hoặc sơ kết, tổng kết. Cấp cơ sở: chỉ có huyện, xã, bản, đồn hoặc hội đoàn. Chưa tìm thấy: không có trong các trang đã đọc, không có nghĩa là không có. Tỉnh ngày nay thừa hưởng văn kiện của các tỉnh đã nhập vào, dù các tỉnh đó chỉ giáp một phần. Chiều dài đo một lần trên đường đầy đủ của OpenStreetMap; số liệu chính thức dài hơn.",
    none: "Không giáp tỉnh nào của nước bên kia.",
  },
  lo: {
    heading: "ຊາຍແດນລະຫວ່າງສອງປະເທດ",
    headingOf: (name: string) => `${name} ແລະ ແຂວງທີ່ຕິດຊາຍແດນອີກຟາກໜຶ່ງ`,
    signed: (some: string, all: string, km: string, allKm: string) =>
      `${some} ໃນ ${all} ຄູ່ແຂວງທີ່ຕິດຊາຍແດນໄດ້ລົງນາມ: ${km} ໃນ ${allKm}.`,
    borders: (count: string) => `${count} ຊ່ວງ`,
    oneBorder: "1 ຊ່ວງ",
    rule: "ນັບແນວໃດ",
    ruleText:
      "ໄດ້ລົງນາມ: ບົດບັນທຶກຄວາມເຂົ້າໃຈ, ຂໍ້ຕົກລົງ, ບົດບັນທຶກ ຫຼື ການຜູກມິດ ຂອງສອງແຂວງ ຫຼື ພະແນກການຂອງສອງແຂວງ ນັບຮອດວັນທີທີ່ສະແດງ. ເຈລະຈາ: ມີແຕ່ການເຈລະຈາ ຫຼື ການສະຫຼຸບ. ທ້ອງຖິ່ນ: ມີແຕ່ເມືອງ, ບ້ານ, ປ້ອມ ຫຼື ສະມາຄົມ. ຍັງບໍ່ພົບ: ບໍ່ມີໃນໜ້າທີ່ໄດ້ອ່ານ ແຕ່ບໍ່ໝາຍຄວາມວ່າບໍ່ມີ. ແຂວງໃນປັດຈຸບັນສືບທອດເອກະສານຂອງແຂວງທີ່ລວມເຂົ້າ. ຄວາມຍາວວັດແທກເທື່ອດຽວຕາມເສັ້ນເຕັມຂອງ OpenStreetMap; ຕົວເລກທາງການຍາວກວ່າ.",
    none: "ບໍ່ຕິດກັບແຂວງໃດຂອງອີກປະເທດ.",
  },
});
