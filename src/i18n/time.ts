import { defineMessages } from "./define-messages.ts";

/** The time line: agreements by year, the date shown, play. */
export const timeMessages = defineMessages({
  en: {
    label: "Date shown",
    play: "Play",
    pause: "Pause",
    playAbout: "Plays the years one after another, up to today",
    year: (year: string, signed: string, contact: string) =>
      `${year}: ${signed} signed, ${contact} talks or reviews`,
    bars: "Agreements by year",
    range: "Years kept",
    open: (year: string) => `${year} (no limit)`,
    turns: "Turns of provinces",
    xaisombounShort: "Xaisomboun 2013",
    hueShort: "Huế 1/1/2025",
    mergerShort: "63 → 34: 1/7/2025",
    xaisomboun: (day: string) => `${day}: Xaisomboun a province again`,
    hue: (day: string) => `${day}: Huế a city`,
    merger: (day: string) => `${day}: 63 provinces become 34`,
  },
  vi: {
    label: "Ngày đang xem",
    play: "Chạy",
    pause: "Dừng",
    playAbout: "Lần lượt hiện từng năm cho đến hôm nay",
    year: (year: string, signed: string, contact: string) =>
      `${year}: ${signed} văn kiện đã ký, ${contact} hội đàm hoặc sơ kết`,
    bars: "Văn kiện theo năm",
    range: "Các năm được giữ",
    open: (year: string) => `${year} (không giới hạn)`,
    turns: "Mốc thay đổi",
    xaisombounShort: "Xay Sổm Bun 2013",
    hueShort: "Huế 1/1/2025",
    mergerShort: "63 → 34: 1/7/2025",
    xaisomboun: (day: string) => `${day}: Xay Sổm Bun lại là tỉnh`,
    hue: (day: string) => `${day}: Huế thành thành phố`,
    merger: (day: string) => `${day}: 63 tỉnh còn 34`,
  },
  lo: {
    label: "ວັນທີທີ່ສະແດງ",
    play: "ຫຼິ້ນ",
    pause: "ຢຸດ",
    playAbout: "ສະແດງແຕ່ລະປີຕາມລຳດັບ ຈົນຮອດມື້ນີ້",
    year: (year: string, signed: string, contact: string) =>
      `${year}: ລົງນາມ ${signed}, ເຈລະຈາ ຫຼື ສະຫຼຸບ ${contact}`,
    bars: "ເອກະສານຕາມປີ",
    range: "ປີທີ່ເລືອກ",
    open: (year: string) => `${year} (ບໍ່ຈຳກັດ)`,
    turns: "ມື້ປ່ຽນແປງ",
    xaisombounShort: "ໄຊສົມບູນ 2013",
    hueShort: "ເຫວ້ 1/1/2025",
    mergerShort: "63 → 34: 1/7/2025",
    xaisomboun: (day: string) => `${day}: ໄຊສົມບູນກັບມາເປັນແຂວງ`,
    hue: (day: string) => `${day}: ເຫວ້ເປັນນະຄອນ`,
    merger: (day: string) => `${day}: 63 ແຂວງກາຍເປັນ 34`,
  },
});
