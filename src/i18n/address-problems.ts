import { defineMessages } from "./define-messages.ts";

/** What is wrong with an address, by reason; fetched where one is. Names of parameters and their values stand as they came. */
export const addressMessages = defineMessages({
  en: {
    "unknown-value": (parameter: string, value: string) =>
      `The address asks for “${parameter}=${value}”, which the atlas does not know. The usual view is shown.`,
    "not-a-day": (parameter: string, value: string) =>
      `“${parameter}=${value}” in the address is not a date (YYYY-MM-DD). Today is shown.`,
    "not-a-year": (parameter: string, value: string) =>
      `“${parameter}=${value}” in the address is not a year (2015). All years are shown.`,
    "not-in-order": (parameter: string, value: string) =>
      `“${parameter}=${value}” in the address would turn the span of years round; it was left out.`,
    "not-an-id": (parameter: string, value: string) =>
      `“${parameter}=${value}” in the address names nothing in the atlas.`,
    "not-a-pair": (parameter: string, value: string) =>
      `“${parameter}=${value}” in the address does not name two provinces (a~b).`,
    "not-a-camera": (parameter: string, value: string) =>
      `“${parameter}=${value}” in the address is not a map position. The whole is shown.`,
    "second-focus": (parameter: string, value: string) =>
      `The address singles out more than one thing; “${parameter}=${value}” was left out.`,
    "no-such-story": (parameter: string, value: string) =>
      `“${parameter}=${value}” in the address is no story of the atlas. The usual view is shown.`,
    "no-such-step": (parameter: string, value: string) =>
      `“${parameter}=${value}” in the address is no step of a story. The usual view is shown.`,
    twice: (parameter: string, value: string) =>
      `“${parameter}” stands twice in the address; “${value}” was left out.`,
    "too-long": (parameter: string) => `The address is too long; “${parameter}” was left out.`,
  },
  vi: {
    "unknown-value": (parameter: string, value: string) =>
      `Địa chỉ yêu cầu “${parameter}=${value}”, giá trị này không có. Đang hiện cách xem thông thường.`,
    "not-a-day": (parameter: string, value: string) =>
      `“${parameter}=${value}” trong địa chỉ không phải là ngày (YYYY-MM-DD). Đang hiện ngày hôm nay.`,
    "not-a-year": (parameter: string, value: string) =>
      `“${parameter}=${value}” trong địa chỉ không phải là năm (2015). Đang hiện mọi năm.`,
    "not-in-order": (parameter: string, value: string) =>
      `“${parameter}=${value}” trong địa chỉ làm ngược khoảng năm; đã bỏ qua.`,
    "not-an-id": (parameter: string, value: string) =>
      `“${parameter}=${value}” trong địa chỉ không chỉ tới mục nào.`,
    "not-a-pair": (parameter: string, value: string) =>
      `“${parameter}=${value}” trong địa chỉ không nêu đúng hai tỉnh (a~b).`,
    "not-a-camera": (parameter: string, value: string) =>
      `“${parameter}=${value}” trong địa chỉ không phải là vị trí bản đồ. Đang hiện toàn cảnh.`,
    "second-focus": (parameter: string, value: string) =>
      `Địa chỉ chỉ tới nhiều mục cùng lúc; đã bỏ qua “${parameter}=${value}”.`,
    "no-such-story": (parameter: string, value: string) =>
      `“${parameter}=${value}” trong địa chỉ không phải là câu chuyện nào ở đây. Đang hiện cách xem thông thường.`,
    "no-such-step": (parameter: string, value: string) =>
      `“${parameter}=${value}” trong địa chỉ không phải là bước nào của câu chuyện. Đang hiện cách xem thông thường.`,
    twice: (parameter: string, value: string) =>
      `“${parameter}” xuất hiện hai lần trong địa chỉ; đã bỏ qua “${value}”.`,
    "too-long": (parameter: string) => `Địa chỉ quá dài; đã bỏ qua “${parameter}”.`,
  },
  lo: {
    "unknown-value": (parameter: string, value: string) =>
      `ທີ່ຢູ່ເວັບຂໍ “${parameter}=${value}” ເຊິ່ງບໍ່ມີ. ກຳລັງສະແດງແບບປົກກະຕິ.`,
    "not-a-day": (parameter: string, value: string) =>
      `“${parameter}=${value}” ໃນທີ່ຢູ່ເວັບບໍ່ແມ່ນວັນທີ (YYYY-MM-DD). ກຳລັງສະແດງມື້ນີ້.`,
    "not-a-year": (parameter: string, value: string) =>
      `“${parameter}=${value}” ໃນທີ່ຢູ່ເວັບບໍ່ແມ່ນປີ (2015). ກຳລັງສະແດງທຸກປີ.`,
    "not-in-order": (parameter: string, value: string) =>
      `“${parameter}=${value}” ໃນທີ່ຢູ່ເວັບເຮັດໃຫ້ຊ່ວງປີກັບກັນ; ໄດ້ຕັດອອກ.`,
    "not-an-id": (parameter: string, value: string) => `“${parameter}=${value}” ໃນທີ່ຢູ່ເວັບບໍ່ໄດ້ຊີ້ໃສ່ສິ່ງໃດ.`,
    "not-a-pair": (parameter: string, value: string) => `“${parameter}=${value}” ໃນທີ່ຢູ່ເວັບບໍ່ໄດ້ບອກສອງແຂວງ (a~b).`,
    "not-a-camera": (parameter: string, value: string) =>
      `“${parameter}=${value}” ໃນທີ່ຢູ່ເວັບບໍ່ແມ່ນຕຳແໜ່ງແຜນທີ່. ກຳລັງສະແດງທັງໝົດ.`,
    "second-focus": (parameter: string, value: string) =>
      `ທີ່ຢູ່ເວັບຊີ້ໃສ່ຫຼາຍສິ່ງພ້ອມກັນ; ໄດ້ຂ້າມ “${parameter}=${value}”.`,
    "no-such-story": (parameter: string, value: string) =>
      `“${parameter}=${value}” ໃນທີ່ຢູ່ເວັບບໍ່ແມ່ນເລື່ອງໃດຢູ່ນີ້. ກຳລັງສະແດງແບບປົກກະຕິ.`,
    "no-such-step": (parameter: string, value: string) =>
      `“${parameter}=${value}” ໃນທີ່ຢູ່ເວັບບໍ່ແມ່ນຕອນໃດຂອງເລື່ອງ. ກຳລັງສະແດງແບບປົກກະຕິ.`,
    twice: (parameter: string, value: string) => `“${parameter}” ມີສອງເທື່ອໃນທີ່ຢູ່ເວັບ; ໄດ້ຂ້າມ “${value}”.`,
    "too-long": (parameter: string) => `ທີ່ຢູ່ເວັບຍາວເກີນໄປ; ໄດ້ຂ້າມ “${parameter}”.`,
  },
});
