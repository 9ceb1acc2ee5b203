import { defineMessages } from "./define-messages.ts";

/** What the served page says before any script, and without one. */
export const servedMessages = defineMessages({
  en: {
    title: "Liên Tỉnh: partnerships of Vietnamese and Lao provinces",
    heading: "Province to province",
    about:
      "What provinces of Vietnam and Laos have agreed with one another: who with whom, when, through which body, what came of it, and where it can be read.",
    counted: (agreements: string, links: string, items: string, day: string) =>
      `${agreements} in ${links}, with ${items}; as of ${day}.`,
    links: (n: number, told: string) => (n === 1 ? "1 link" : `${told} links`),
    picture:
      "Map of the provinces of Vietnam and Laos, their borders, and arcs between provinces that have agreed.",
    newest: (count: string) => `The newest ${count} agreements`,
    all: (agreements: string) => `All ${agreements} as a table (CSV)`,
    between: (provinces: string) => `Between ${provinces}`,
    data: "Data files",
  },
  vi: {
    title: "Liên Tỉnh: hợp tác giữa các tỉnh Việt Nam và Lào",
    heading: "Tỉnh nối tỉnh",
    about:
      "Các tỉnh Việt Nam và Lào đã thỏa thuận với nhau những gì: ai với ai, khi nào, qua cơ quan nào, kết quả ra sao, và đọc ở đâu.",
    counted: (agreements: string, links: string, items: string, day: string) =>
      `${agreements} trong ${links}, với ${items}; tính đến ngày ${day}.`,
    links: (_: number, told: string) => `${told} mối liên kết`,
    picture:
      "Bản đồ các tỉnh Việt Nam và Lào, đường biên và các cung nối những tỉnh đã có văn kiện với nhau.",
    newest: (count: string) => `${count} văn kiện mới nhất`,
    all: (agreements: string) => `Tất cả ${agreements} dạng bảng (CSV)`,
    between: (provinces: string) => `Giữa ${provinces}`,
    data: "Tệp dữ liệu",
  },
  lo: {
    title: "Liên Tỉnh: ການຮ່ວມມືລະຫວ່າງແຂວງຂອງຫວຽດນາມ ແລະ ລາວ",
    heading: "ແຂວງຕໍ່ແຂວງ",
    about: "ບັນດາແຂວງຂອງຫວຽດນາມ ແລະ ລາວ ໄດ້ຕົກລົງກັນເລື່ອງໃດ: ໃຜກັບໃຜ, ເມື່ອໃດ, ຜ່ານອົງການໃດ, ມີຜົນແນວໃດ ແລະ ອ່ານໄດ້ຢູ່ໃສ.",
    counted: (agreements: string, links: string, items: string, day: string) =>
      `${agreements} ໃນ ${links}, ມີ ${items}; ນັບຮອດວັນທີ ${day}.`,
    links: (_: number, told: string) => `${told} ສາຍພົວພັນ`,
    picture: "ແຜນທີ່ແຂວງຂອງຫວຽດນາມ ແລະ ລາວ, ເສັ້ນຊາຍແດນ ແລະ ເສັ້ນໂຄ້ງເຊື່ອມແຂວງທີ່ມີເອກະສານຮ່ວມກັນ.",
    newest: (count: string) => `${count} ເອກະສານຫຼ້າສຸດ`,
    all: (agreements: string) => `ທັງໝົດ ${agreements} ເປັນຕາຕະລາງ (CSV)`,
    between: (provinces: string) => `ລະຫວ່າງ ${provinces}`,
    data: "ໄຟລ໌ຂໍ້ມູນ",
  },
});
