import { defineMessages } from "./define-messages.ts";

/** What map, panels and lists say of a filter: what it has left, and how much was read of what is left. */
export const filteredMessages = defineMessages({
  en: {
    bordersStay:
      "Arcs, lists and counts follow the filter. The state of borders does not: “none found” always means none at all.",
    from: "From",
    to: "To",
    whole: "whole text",
    excerpt: "excerpt",
    mention: "mentioned only",
    nothingLeft: "No agreement is left by this filter at this date.",
    noneOfPair: "The filter leaves none of their agreements.",
    noneOfProvince: "The filter leaves none of its agreements.",
    leftOut: "The filter leaves this one out.",
    ofPair: (some: string, all: string) => `${some} of ${all} agreements; the filter leaves out the others.`,
  },
  vi: {
    bordersStay:
      "Đường nối, danh sách và số đếm theo bộ lọc. Tình trạng đường biên thì không: “chưa tìm thấy” luôn nghĩa là chưa thấy văn kiện nào.",
    from: "Từ",
    to: "Đến",
    whole: "đầy đủ",
    excerpt: "trích đoạn",
    mention: "chỉ được nhắc tới",
    nothingLeft: "Vào ngày này, không có văn kiện nào phù hợp với bộ lọc.",
    noneOfPair: "Không có văn kiện nào của hai tỉnh phù hợp với bộ lọc.",
    noneOfProvince: "Không có văn kiện nào của tỉnh này phù hợp với bộ lọc.",
    leftOut: "Bộ lọc đang bỏ qua văn kiện này.",
    ofPair: (some: string, all: string) =>
      `${some} trong ${all} văn kiện; bộ lọc bỏ qua các văn kiện còn lại.`,
  },
  lo: {
    bordersStay:
      "ເສັ້ນເຊື່ອມ, ລາຍການ ແລະ ຕົວເລກ ເປັນໄປຕາມການກັ່ນຕອງ. ສະຖານະຂອງຊາຍແດນບໍ່ປ່ຽນ: “ຍັງບໍ່ພົບ” ໝາຍເຖິງບໍ່ພົບເອກະສານໃດເລີຍ.",
    from: "ຕັ້ງແຕ່",
    to: "ເຖິງ",
    whole: "ຄົບຖ້ວນ",
    excerpt: "ບົດຄັດຫຍໍ້",
    mention: "ຖືກກ່າວເຖິງເທົ່ານັ້ນ",
    nothingLeft: "ໃນວັນທີນີ້ບໍ່ມີເອກະສານໃດກົງກັບການກັ່ນຕອງ.",
    noneOfPair: "ບໍ່ມີເອກະສານຂອງສອງແຂວງນີ້ທີ່ກົງກັບການກັ່ນຕອງ.",
    noneOfProvince: "ບໍ່ມີເອກະສານຂອງແຂວງນີ້ທີ່ກົງກັບການກັ່ນຕອງ.",
    leftOut: "ການກັ່ນຕອງບໍ່ສະແດງເອກະສານນີ້.",
    ofPair: (some: string, all: string) => `${some} ໃນ ${all} ເອກະສານ; ການກັ່ນຕອງບໍ່ສະແດງສ່ວນທີ່ເຫຼືອ.`,
  },
});
