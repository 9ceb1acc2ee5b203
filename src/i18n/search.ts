import type { Lang } from "../domain/text.ts";
import { formatAgreements } from "./counts.ts";
import { defineMessages } from "./define-messages.ts";

/** The search field and what it finds. */
export const searchMessages = defineMessages({
  en: {
    label: "Search",
    hint: "Province, agreement, content, person…",
    clear: "Clear the search",
    results: "Search results",
    provinces: "Provinces",
    links: "Links",
    agreements: "Agreements",
    topics: "Topics",
    items: "What they say",
    people: "People",
    places: "Places",
    all: (agreements: string, query: string) => `Show ${agreements} with “${query}”`,
    allUncounted: (query: string) => `Show the agreements with “${query}”`,
    allSoFar: (agreements: string, query: string) =>
      `Show the agreements with “${query}”: ${agreements} so far`,
    none: (query: string) => `Nothing found for “${query}” at this date and with this filter.`,
    more: (group: string, some: string, all: string) => `${group}: ${some} of ${all}`,
    until: (day: string) => `until ${day}`,
    since: (day: string) => `since ${day}`,
    told: (count: string) => `Search results: ${count}`,
    waiting: "Looking through the texts of the agreements…",
    reading: (percent: string) => `Looking through the texts of the agreements: ${percent}% so far…`,
    failed:
      "The texts of the agreements could not be loaded: only names and the titles of the newest agreements are searched.",
  },
  vi: {
    label: "Tìm kiếm",
    hint: "Tỉnh, văn kiện, nội dung, người…",
    clear: "Xóa tìm kiếm",
    results: "Kết quả tìm kiếm",
    provinces: "Tỉnh, thành phố",
    links: "Mối liên kết",
    agreements: "Văn kiện",
    topics: "Lĩnh vực",
    items: "Nội dung",
    people: "Người",
    places: "Địa danh",
    all: (agreements: string, query: string) => `Hiện ${agreements} có “${query}”`,
    allUncounted: (query: string) => `Hiện các văn kiện có “${query}”`,
    allSoFar: (agreements: string, query: string) =>
      `Hiện các văn kiện có “${query}”: đến giờ thấy ${agreements}`,
    none: (query: string) => `Không thấy “${query}” tại ngày này và với bộ lọc này.`,
    more: (group: string, some: string, all: string) => `${group}: ${some} trong ${all}`,
    until: (day: string) => `đến ${day}`,
    since: (day: string) => `từ ${day}`,
    told: (count: string) => `Số kết quả tìm kiếm: ${count}`,
    waiting: "Đang tìm trong nội dung các văn kiện…",
    reading: (percent: string) => `Đang tìm trong nội dung các văn kiện: đã đọc ${percent}%…`,
    failed: "Không tải được nội dung các văn kiện: chỉ tìm theo tên và nhan đề các văn kiện mới nhất.",
  },
  lo: {
    label: "ຄົ້ນຫາ",
    hint: "ແຂວງ, ເອກະສານ, ເນື້ອໃນ, ບຸກຄົນ…",
    clear: "ລຶບການຄົ້ນຫາ",
    results: "ຜົນການຄົ້ນຫາ",
    provinces: "ແຂວງ",
    links: "ສາຍພົວພັນ",
    agreements: "ເອກະສານ",
    topics: "ຂະແໜງ",
    items: "ເນື້ອໃນ",
    people: "ບຸກຄົນ",
    places: "ສະຖານທີ່",
    all: (agreements: string, query: string) => `ສະແດງ ${agreements} ທີ່ມີ “${query}”`,
    allUncounted: (query: string) => `ສະແດງເອກະສານທີ່ມີ “${query}”`,
    allSoFar: (agreements: string, query: string) => `ສະແດງເອກະສານທີ່ມີ “${query}”: ພົບແລ້ວ ${agreements}`,
    none: (query: string) => `ບໍ່ພົບ “${query}” ໃນວັນທີນີ້ ແລະ ດ້ວຍການກັ່ນຕອງນີ້.`,
    more: (group: string, some: string, all: string) => `${group}: ${some} ໃນ ${all}`,
    until: (day: string) => `ຮອດ ${day}`,
    since: (day: string) => `ແຕ່ ${day}`,
    told: (count: string) => `ຈຳນວນຜົນການຄົ້ນຫາ: ${count}`,
    waiting: "ກຳລັງຄົ້ນຫາໃນເນື້ອໃນເອກະສານ…",
    reading: (percent: string) => `ກຳລັງຄົ້ນຫາໃນເນື້ອໃນເອກະສານ: ອ່ານແລ້ວ ${percent}%…`,
    failed: "ໂຫຼດເນື້ອໃນເອກະສານບໍ່ໄດ້: ຄົ້ນຫາແຕ່ຊື່ ແລະ ຫົວຂໍ້ຂອງເອກະສານໃໝ່ສຸດເທົ່ານັ້ນ.",
  },
});

/** "Show 12 agreements with “giáo dục”". */
export const showAll = (agreements: number, query: string, lang: Lang): string =>
  searchMessages[lang].all(formatAgreements(agreements, lang), query);
