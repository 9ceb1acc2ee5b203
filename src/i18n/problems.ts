import { defineMessages } from "./define-messages.ts";

/** What can go wrong, as the reader is told. Names of files and values stand as they came. */
export const problemMessages = defineMessages({
  en: {
    notices: "Notices",
    topicUnknown: (value: string) => `The address asks for topics that the atlas does not know: ${value}.`,
    focusUnknown: "What the address names is not in the atlas. The overview is shown.",
    failed: (file: string) => `The file ${file} could not be loaded.`,
    failedAbout: "Check the connection and try again. What is already on the page stays.",
    noWebgl: "This browser cannot draw the moving map. The still map and the table show the same.",
    mapNotLoaded:
      "The moving map could not be loaded. The still map and the table show the same; try again to get it.",
    loading: "Loading…",
    empty: "Nothing here.",
  },
  vi: {
    notices: "Thông báo",
    topicUnknown: (value: string) => `Địa chỉ yêu cầu lĩnh vực không có ở đây: ${value}.`,
    focusUnknown: "Mục mà địa chỉ chỉ tới không có ở đây. Đang hiện toàn cảnh.",
    failed: (file: string) => `Không tải được tệp ${file}.`,
    failedAbout: "Hãy kiểm tra kết nối rồi thử lại. Những gì đã hiện vẫn được giữ nguyên.",
    noWebgl: "Trình duyệt này không vẽ được bản đồ động. Bản đồ tĩnh và bảng có cùng nội dung.",
    mapNotLoaded: "Không tải được bản đồ động. Bản đồ tĩnh và bảng có cùng nội dung; có thể thử tải lại.",
    loading: "Đang tải…",
    empty: "Chưa có gì ở đây.",
  },
  lo: {
    notices: "ແຈ້ງການ",
    topicUnknown: (value: string) => `ທີ່ຢູ່ເວັບຂໍຂະແໜງທີ່ບໍ່ມີ: ${value}.`,
    focusUnknown: "ສິ່ງທີ່ທີ່ຢູ່ເວັບຊີ້ໃສ່ບໍ່ມີຢູ່ນີ້. ກຳລັງສະແດງພາບລວມ.",
    failed: (file: string) => `ບໍ່ສາມາດໂຫຼດໄຟລ໌ ${file} ໄດ້.`,
    failedAbout: "ກວດການເຊື່ອມຕໍ່ ແລ້ວລອງໃໝ່. ສິ່ງທີ່ສະແດງແລ້ວຍັງຄົງຢູ່.",
    noWebgl: "ບຣາວເຊີນີ້ບໍ່ສາມາດແຕ້ມແຜນທີ່ເຄື່ອນໄຫວໄດ້. ແຜນທີ່ນິ້ງ ແລະ ຕາຕະລາງມີເນື້ອໃນດຽວກັນ.",
    mapNotLoaded: "ບໍ່ສາມາດໂຫຼດແຜນທີ່ເຄື່ອນໄຫວໄດ້. ແຜນທີ່ນິ້ງ ແລະ ຕາຕະລາງມີເນື້ອໃນດຽວກັນ; ລອງໂຫຼດໃໝ່ໄດ້.",
    loading: "ກຳລັງໂຫຼດ…",
    empty: "ບໍ່ມີຫຍັງຢູ່ນີ້.",
  },
});
