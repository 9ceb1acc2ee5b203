import type { Agreement } from "../domain/agreement.ts";
import type { Lang } from "../domain/text.ts";
import { defineMessages } from "./define-messages.ts";
import { filteredMessages } from "./filtered.ts";
import { confidenceNames } from "./words.ts";

/** How sure an agreement is and how much of it was read: "high confidence · excerpt". */
export const qualityLabel = (
  { confidence, completeness }: Pick<Agreement, "confidence" | "completeness">,
  lang: Lang,
): string => `${confidenceNames[lang][confidence]} · ${filteredMessages[lang][completeness]}`;

/** What kind of copy a page is, where it is not the publisher's own. */
export const editionNames = defineMessages({
  en: {
    mirror: "a copy on another site",
    aggregator: "from a site that gathers others' texts",
    "machine-translated": "a machine translation",
    listing: "a list of pages, not the page itself",
    print: "a view for printing",
    amp: "a view for phones (AMP)",
  },
  vi: {
    mirror: "bản sao trên trang khác",
    aggregator: "trang tổng hợp tin của nơi khác",
    "machine-translated": "bản dịch máy",
    listing: "trang danh mục, không phải chính bài",
    print: "bản để in",
    amp: "bản cho điện thoại (AMP)",
  },
  lo: {
    mirror: "ສຳເນົາຢູ່ເວັບອື່ນ",
    aggregator: "ເວັບທີ່ລວບລວມຂ່າວຈາກບ່ອນອື່ນ",
    "machine-translated": "ແປດ້ວຍເຄື່ອງ",
    listing: "ໜ້າລາຍການ, ບໍ່ແມ່ນໜ້າຂ່າວເອງ",
    print: "ສະບັບສຳລັບພິມ",
    amp: "ສະບັບສຳລັບໂທລະສັບ",
  },
});

export const editionMessages = defineMessages({
  en: {
    weak: (edition: string) => `Weak address: ${edition}.`,
    original: (publisher: string) => `First published by ${publisher}`,
    titleRebuilt: "Title rebuilt from the address.",
  },
  vi: {
    weak: (edition: string) => `Đường dẫn kém bền: ${edition}.`,
    original: (publisher: string) => `Nơi đăng đầu tiên: ${publisher}`,
    titleRebuilt: "Tiêu đề được dựng lại từ địa chỉ.",
  },
  lo: {
    weak: (edition: string) => `ທີ່ຢູ່ເວັບບໍ່ໝັ້ນຄົງ: ${edition}.`,
    original: (publisher: string) => `ຜູ້ເຜີຍແຜ່ທຳອິດ: ${publisher}`,
    titleRebuilt: "ຫົວຂໍ້ຖືກສ້າງຄືນຈາກທີ່ຢູ່.",
  },
});
