import { defineMessages } from "./define-messages.ts";

/** What several panels say. */
export const panelMessages = defineMessages({
  en: {
    coverageOn: "Show on the map how many pages were read",
    coverageOff: "Take the pages read off the map",
    machine: "machine translation",
    machineNote: "Texts marked ° were translated by a machine and not yet checked.",
    coverage: (name: string, pages: string, newest: string) =>
      `What is here about ${name} rests on ${pages} read, the newest of ${newest}. What they do not tell is not here.`,
    coverageNone: (name: string) => `No page was read for ${name}.`,
    noneFound: (name: string, pages: string, newest: string) =>
      `None found, with ${pages} read for ${name}, the newest of ${newest}.`,
    noneFoundUndated: (name: string, pages: string) =>
      `None found, with ${pages} read for ${name}, none of them dated.`,
    noneFoundUnread: (name: string) => `None found, and no page was read for ${name}.`,
    coverageUndated: (name: string, pages: string) =>
      `What is here about ${name} rests on ${pages} read, none of them dated.`,
    statement: "To quote",
    copy: "Copy with its address",
    copied: "Copied.",
    copyYourself: "The browser does not let the page copy: the text is selected.",
    close: "Back to the overview",
    more: (count: string) => `Show more (${count} left)`,
    pair: (a: string, b: string) => `${a} – ${b}`,
  },
  vi: {
    coverageOn: "Hiện số trang đã đọc trên bản đồ",
    coverageOff: "Tắt lớp số trang đã đọc",
    machine: "bản dịch máy",
    machineNote: "Những chỗ có dấu ° là bản dịch máy, chưa được kiểm tra.",
    coverage: (name: string, pages: string, newest: string) =>
      `Thông tin về ${name} dựa trên ${pages} đã đọc, trang mới nhất: ${newest}. Điều các trang đó không nêu thì không có ở đây.`,
    coverageNone: (name: string) => `Chưa đọc trang nào về ${name}.`,
    noneFound: (name: string, pages: string, newest: string) =>
      `Chưa tìm thấy. Về ${name}, đã đọc ${pages}, trang mới nhất: ${newest}.`,
    noneFoundUndated: (name: string, pages: string) =>
      `Chưa tìm thấy. Về ${name}, đã đọc ${pages}, không trang nào ghi ngày.`,
    noneFoundUnread: (name: string) => `Chưa tìm thấy, và chưa đọc trang nào về ${name}.`,
    coverageUndated: (name: string, pages: string) =>
      `Thông tin về ${name} dựa trên ${pages} đã đọc, không trang nào ghi ngày.`,
    statement: "Để trích dẫn",
    copy: "Sao chép kèm địa chỉ",
    copied: "Đã sao chép.",
    copyYourself: "Trình duyệt không cho trang tự sao chép: đoạn văn đã được chọn sẵn.",
    close: "Về toàn cảnh",
    more: (count: string) => `Hiện thêm (còn ${count})`,
    pair: (a: string, b: string) => `${a} – ${b}`,
  },
  lo: {
    coverageOn: "ສະແດງຈຳນວນໜ້າເວັບທີ່ໄດ້ອ່ານໃນແຜນທີ່",
    coverageOff: "ປິດຊັ້ນໜ້າເວັບທີ່ໄດ້ອ່ານ",
    machine: "ແປດ້ວຍເຄື່ອງ",
    machineNote: "ຂໍ້ຄວາມທີ່ມີເຄື່ອງໝາຍ ° ແມ່ນແປດ້ວຍເຄື່ອງ ແລະ ຍັງບໍ່ທັນໄດ້ກວດ.",
    coverage: (name: string, pages: string, newest: string) =>
      `ຂໍ້ມູນກ່ຽວກັບ ${name} ອີງໃສ່ ${pages} ທີ່ໄດ້ອ່ານ, ໜ້າໃໝ່ສຸດ: ${newest}. ສິ່ງທີ່ໜ້າເຫຼົ່ານັ້ນບໍ່ໄດ້ບອກ ບໍ່ມີຢູ່ນີ້.`,
    coverageNone: (name: string) => `ຍັງບໍ່ໄດ້ອ່ານໜ້າໃດກ່ຽວກັບ ${name}.`,
    noneFound: (name: string, pages: string, newest: string) =>
      `ຍັງບໍ່ພົບ. ກ່ຽວກັບ ${name} ໄດ້ອ່ານ ${pages}, ໜ້າໃໝ່ສຸດ: ${newest}.`,
    noneFoundUndated: (name: string, pages: string) => `ຍັງບໍ່ພົບ. ກ່ຽວກັບ ${name} ໄດ້ອ່ານ ${pages}, ບໍ່ມີໜ້າໃດລະບຸວັນທີ.`,
    noneFoundUnread: (name: string) => `ຍັງບໍ່ພົບ ແລະ ຍັງບໍ່ໄດ້ອ່ານໜ້າໃດກ່ຽວກັບ ${name}.`,
    coverageUndated: (name: string, pages: string) => `ຂໍ້ມູນກ່ຽວກັບ ${name} ອີງໃສ່ ${pages} ທີ່ໄດ້ອ່ານ, ບໍ່ມີໜ້າໃດລະບຸວັນທີ.`,
    statement: "ສຳລັບອ້າງອີງ",
    copy: "ສຳເນົາພ້ອມທີ່ຢູ່",
    copied: "ສຳເນົາແລ້ວ.",
    copyYourself: "ໂປຣແກຣມທ່ອງເວັບບໍ່ອະນຸຍາດໃຫ້ສຳເນົາ: ຂໍ້ຄວາມຖືກເລືອກໄວ້ແລ້ວ.",
    close: "ກັບໄປພາບລວມ",
    more: (count: string) => `ສະແດງເພີ່ມ (ຍັງເຫຼືອ ${count})`,
    pair: (a: string, b: string) => `${a} – ${b}`,
  },
});
