import { defineMessages } from "./define-messages.ts";

/** What the embed says beside what the atlas says. `key`: Ctrl or ⌘. */
export const embedMessages = defineMessages({
  en: {
    open: "Open in the atlas",
    wheel: (key: string) => `To zoom, hold ${key} and turn the wheel`,
    fingers: "To move the map, use two fingers",
    choose: "Choose a province, an arc or a border to read about it.",
    address: "Part of the address was not understood; the usual view stands in for it.",
  },
  vi: {
    open: "Mở bản đồ đầy đủ",
    wheel: (key: string) => `Để thu phóng, giữ ${key} và lăn chuột`,
    fingers: "Để di chuyển bản đồ, dùng hai ngón tay",
    choose: "Chọn một tỉnh, một cung nối hoặc một đường biên để đọc thêm.",
    address: "Một phần của địa chỉ không hợp lệ; phần đó hiện theo cách thông thường.",
  },
  lo: {
    open: "ເປີດແຜນທີ່ສະບັບເຕັມ",
    wheel: (key: string) => `ຢາກຂະຫຍາຍ, ໃຫ້ກົດ ${key} ຄ້າງໄວ້ ແລ້ວໝູນລໍ້ເມົາສ໌`,
    fingers: "ຢາກເລື່ອນແຜນທີ່, ໃຫ້ໃຊ້ສອງນິ້ວ",
    choose: "ເລືອກແຂວງ, ເສັ້ນໂຄ້ງ ຫຼື ເສັ້ນຊາຍແດນ ເພື່ອອ່ານເພີ່ມ.",
    address: "ທີ່ຢູ່ເວັບບາງສ່ວນບໍ່ຖືກຕ້ອງ; ສ່ວນນັ້ນສະແດງແບບປົກກະຕິ.",
  },
});
