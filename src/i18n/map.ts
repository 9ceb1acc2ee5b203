import { defineMessages } from "./define-messages.ts";

/** What the map says of itself, and why it is not there. */
export const mapMessages = defineMessages({
  en: {
    title: "Map of the provinces of Vietnam and Laos and their partnerships",
    lost: "The browser took the map's graphics away. The map is being rebuilt; the picture stands in for it.",
    gaveUp:
      "The browser took the map's graphics away three times within a minute. The picture stays; reload the page to try the moving map again.",
  },
  vi: {
    title: "Bản đồ các tỉnh Việt Nam và Lào cùng các mối hợp tác",
    lost: "Trình duyệt đã ngắt đồ họa của bản đồ. Bản đồ đang được dựng lại; trong lúc chờ, hình tĩnh được hiển thị thay.",
    gaveUp:
      "Trình duyệt đã ngắt đồ họa của bản đồ ba lần trong một phút. Hình tĩnh được giữ lại; hãy tải lại trang để thử lại bản đồ động.",
  },
  lo: {
    title: "ແຜນທີ່ບັນດາແຂວງຂອງຫວຽດນາມ ແລະ ລາວ ພ້ອມດ້ວຍການຮ່ວມມື",
    lost: "ໂປຣແກຣມທ່ອງເວັບໄດ້ຕັດກຣາຟິກຂອງແຜນທີ່. ກຳລັງສ້າງແຜນທີ່ຄືນໃໝ່; ລະຫວ່າງນີ້ສະແດງຮູບພາບແທນ.",
    gaveUp: "ໂປຣແກຣມທ່ອງເວັບໄດ້ຕັດກຣາຟິກຂອງແຜນທີ່ສາມຄັ້ງພາຍໃນໜຶ່ງນາທີ. ຮູບພາບຍັງຢູ່; ກະລຸນາໂຫຼດໜ້ານີ້ຄືນໃໝ່ເພື່ອລອງແຜນທີ່ເຄື່ອນໄຫວອີກຄັ້ງ.",
  },
});
