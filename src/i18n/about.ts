import { defineMessages } from "./define-messages.ts";

/** About the map and its data: licences apart, what the inset means, how lengths were got. */
export const aboutMessages = defineMessages({
  en: {
    heading: "About the map and the data",
    records:
      "Agreements and sources: this atlas, CC BY 4.0. Texts are our own words after the pages that each item cites.",
    boundaries: "Boundaries and borders: © OpenStreetMap contributors, ODbL 1.0.",
    context: "Neighbouring countries: Natural Earth, public domain.",
    seats: "Provincial seats: GeoNames, CC BY 4.0.",
    code: "Code: MIT.",
    lengths:
      "Lengths across the border were measured once on the full line of OpenStreetMap; those within a country on the simplified line of this map, so they are too short and written with “≈”.",
    islands:
      "The inset shows the archipelagos of Hoàng Sa (Paracel) and Trường Sa (Spratly). Claims to them differ; they count in no figure here.",
    version: (day: string) => `Data of ${day}.`,
    files: "All data files",
  },
  vi: {
    heading: "Về bản đồ và dữ liệu",
    records:
      "Văn kiện và nguồn: tập bản đồ này, CC BY 4.0. Lời văn là của chúng tôi, viết theo các trang mà từng nội dung dẫn ra.",
    boundaries: "Ranh giới: © những người đóng góp cho OpenStreetMap, ODbL 1.0.",
    context: "Các nước lân cận: Natural Earth, phạm vi công cộng.",
    seats: "Tỉnh lỵ: GeoNames, CC BY 4.0.",
    code: "Mã nguồn: MIT.",
    lengths:
      "Chiều dài qua biên giới hai nước được đo một lần trên đường đầy đủ của OpenStreetMap; ở trong nước thì đo trên đường giản lược của bản đồ này nên ngắn hơn thực tế và ghi “≈”.",
    islands:
      "Khung nhỏ vẽ quần đảo Hoàng Sa và quần đảo Trường Sa. Các bên có yêu sách khác nhau; hai quần đảo không được tính vào số liệu nào ở đây.",
    version: (day: string) => `Dữ liệu ngày ${day}.`,
    files: "Mọi tệp dữ liệu",
  },
  lo: {
    heading: "ກ່ຽວກັບແຜນທີ່ ແລະ ຂໍ້ມູນ",
    records: "ເອກະສານ ແລະ ແຫຼ່ງຂໍ້ມູນ: ແຜນທີ່ຊຸດນີ້, CC BY 4.0. ຂໍ້ຄວາມແມ່ນຄຳເວົ້າຂອງພວກເຮົາເອງ ຕາມໜ້າທີ່ແຕ່ລະເນື້ອໃນອ້າງອີງ.",
    boundaries: "ເສັ້ນແບ່ງເຂດ: © ຜູ້ປະກອບສ່ວນ OpenStreetMap, ODbL 1.0.",
    context: "ປະເທດໃກ້ຄຽງ: Natural Earth, ສາທາລະນະສົມບັດ.",
    seats: "ເມືອງເອກຂອງແຂວງ: GeoNames, CC BY 4.0.",
    code: "ລະຫັດໂປຣແກຣມ: MIT.",
    lengths:
      "ຄວາມຍາວຂອງຊາຍແດນສອງປະເທດວັດແທກຄັ້ງດຽວຕາມເສັ້ນເຕັມຂອງ OpenStreetMap; ພາຍໃນປະເທດວັດຕາມເສັ້ນທີ່ຫຍໍ້ຂອງແຜນທີ່ນີ້ ຈຶ່ງສັ້ນກວ່າຄວາມຈິງ ແລະ ຂຽນດ້ວຍ “≈”.",
    islands: "ກອບນ້ອຍສະແດງໝູ່ເກາະຮວ່າງຊາ ແລະ ໝູ່ເກາະເຈື່ອງຊາ. ການອ້າງສິດຕໍ່ໝູ່ເກາະເຫຼົ່ານີ້ແຕກຕ່າງກັນ; ບໍ່ໄດ້ນັບເຂົ້າໃນຕົວເລກໃດຢູ່ນີ້.",
    version: (day: string) => `ຂໍ້ມູນ ${day}.`,
    files: "ໄຟລ໌ຂໍ້ມູນທັງໝົດ",
  },
});
