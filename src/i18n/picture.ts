import { defineMessages } from "./define-messages.ts";

interface MapCounts {
  links: number;
  signed: number;
}

/** What the picture of the map says: its name, legend, scale, credit and inset. */
export const pictureMessages = defineMessages({
  en: {
    map: ({ links, signed }: MapCounts) =>
      `Map of provinces: ${links === 1 ? "1 link" : `${links} links`}, ${signed === 1 ? "1 border" : `${signed} borders`} with signed agreements`,
    mapGroup: "Map",
    mapKeys:
      "Arrow keys move the map, + and − zoom, 0 shows all; n and p step through what is on it, Enter opens it, Escape goes back.",
    legend: "Legend",
    neighboursAcross: "Neighbours across the border",
    distantAcross: "Across the border, not neighbours",
    neighboursDomestic: "Neighbours in one country",
    distantDomestic: "In one country, not neighbours",
    programme: "Members of a programme",
    ring: "One province today",
    terms: "Paler: no term known; pale: lapsed",
    coverage: "Pages read: 0, 1–3, 4–9, 10–19, 20 or more",
    talks: "Talks, nothing signed",
    planned: "Planned",
    borderSigned: "Border: agreement signed",
    borderContact: "Border: talks only",
    borderLocal: "Border: local ties only",
    borderSilent: "Border: nothing found",
    ghost: "Former province",
    place: "Place that is named",
    scale: (length: string) => `Scale: the bar is ${length} long`,
    credit: "Map sources",
    openStreetMap: "© OpenStreetMap contributors",
    inset: "Inset: the islands of Hoàng Sa (Paracel) and Trường Sa (Spratly)",
    insetNote:
      "Not to the scale of the map. Claims to these islands differ; they take no part in any count of this atlas.",
  },
  vi: {
    map: ({ links, signed }: MapCounts) =>
      `Bản đồ các tỉnh: ${links} mối liên kết, ${signed} đường ranh giới có văn kiện đã ký`,
    mapGroup: "Bản đồ",
    mapKeys:
      "Phím mũi tên di chuyển bản đồ, + và − phóng to, thu nhỏ, 0 xem toàn bộ; n và p đi qua từng mục trên bản đồ, Enter mở mục đó, Escape quay lại.",
    legend: "Chú giải",
    neighboursAcross: "Giáp nhau qua biên giới",
    distantAcross: "Qua biên giới, không giáp nhau",
    neighboursDomestic: "Giáp nhau trong một nước",
    distantDomestic: "Trong một nước, không giáp nhau",
    programme: "Thành viên chương trình",
    ring: "Nay là một tỉnh",
    terms: "Nhạt: không rõ thời hạn; mờ: đã hết hạn",
    coverage: "Trang đã đọc: 0, 1–3, 4–9, 10–19, từ 20",
    talks: "Hội đàm, chưa ký kết",
    planned: "Dự kiến",
    borderSigned: "Ranh giới: có văn kiện đã ký",
    borderContact: "Ranh giới: chỉ có hội đàm",
    borderLocal: "Ranh giới: chỉ có quan hệ cấp cơ sở",
    borderSilent: "Ranh giới: chưa tìm thấy văn kiện",
    ghost: "Tỉnh cũ, nay đã sáp nhập",
    place: "Địa điểm được nêu tên",
    scale: (length: string) => `Tỷ lệ: thước dài ${length}`,
    credit: "Nguồn bản đồ",
    openStreetMap: "© những người đóng góp OpenStreetMap",
    inset: "Khung phụ: Quần đảo Hoàng Sa và Quần đảo Trường Sa",
    insetNote:
      "Không theo tỷ lệ của bản đồ. Các bên có yêu sách khác nhau về hai quần đảo; tập bản đồ không tính hai quần đảo vào số liệu nào.",
  },
  lo: {
    map: ({ links, signed }: MapCounts) =>
      `ແຜນທີ່ແຂວງ: ການເຊື່ອມໂຍງ ${links} ຄູ່, ເສັ້ນແບ່ງເຂດທີ່ມີເອກະສານລົງນາມ ${signed} ເສັ້ນ`,
    mapGroup: "ແຜນທີ່",
    mapKeys:
      "ປຸ່ມລູກສອນເລື່ອນແຜນທີ່, + ແລະ − ຂະຫຍາຍ ຫຼື ຫຍໍ້, 0 ສະແດງທັງໝົດ; n ແລະ p ໄປເທື່ອລະລາຍການໃນແຜນທີ່, Enter ເປີດລາຍການນັ້ນ, Escape ກັບຄືນ.",
    legend: "ຄຳອະທິບາຍສັນຍາລັກ",
    neighboursAcross: "ຕິດກັນຂ້າມຊາຍແດນ",
    distantAcross: "ຂ້າມຊາຍແດນ, ບໍ່ຕິດກັນ",
    neighboursDomestic: "ຕິດກັນໃນປະເທດດຽວ",
    distantDomestic: "ໃນປະເທດດຽວ, ບໍ່ຕິດກັນ",
    programme: "ສະມາຊິກຂອງໂຄງການ",
    ring: "ປັດຈຸບັນເປັນແຂວງດຽວ",
    terms: "ຈາງ: ບໍ່ຮູ້ກຳນົດ; ຈາງຫຼາຍ: ໝົດກຳນົດ",
    coverage: "ໜ້າເວັບທີ່ໄດ້ອ່ານ: 0, 1–3, 4–9, 10–19, 20 ຂຶ້ນໄປ",
    talks: "ເຈລະຈາ, ຍັງບໍ່ໄດ້ລົງນາມ",
    planned: "ຕາມແຜນ",
    borderSigned: "ເສັ້ນແບ່ງເຂດ: ມີເອກະສານທີ່ລົງນາມ",
    borderContact: "ເສັ້ນແບ່ງເຂດ: ມີແຕ່ການເຈລະຈາ",
    borderLocal: "ເສັ້ນແບ່ງເຂດ: ມີແຕ່ການພົວພັນຂັ້ນທ້ອງຖິ່ນ",
    borderSilent: "ເສັ້ນແບ່ງເຂດ: ຍັງບໍ່ພົບເອກະສານ",
    ghost: "ແຂວງເກົ່າ",
    place: "ສະຖານທີ່ທີ່ຖືກກ່າວເຖິງ",
    scale: (length: string) => `ມາດຕາສ່ວນ: ເສັ້ນນີ້ຍາວ ${length}`,
    credit: "ແຫຼ່ງຂໍ້ມູນແຜນທີ່",
    openStreetMap: "© ຜູ້ປະກອບສ່ວນ OpenStreetMap",
    inset: "ກອບນ້ອຍ: ໝູ່ເກາະຮວ່າງຊາ ແລະ ໝູ່ເກາະເຈື່ອງຊາ",
    insetNote: "ບໍ່ຕາມມາດຕາສ່ວນຂອງແຜນທີ່. ການອ້າງສິດຕໍ່ໝູ່ເກາະເຫຼົ່ານີ້ແຕກຕ່າງກັນ; ບໍ່ໄດ້ນັບເຂົ້າໃນຕົວເລກໃດຂອງແຜນທີ່ນີ້.",
  },
});
