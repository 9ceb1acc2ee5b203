import { defineMessages } from "./define-messages.ts";

/** The lines of the tip beside the pointer. `border` lines are those of the panel, kept short. */
export const tipMessages = defineMessages({
  en: {
    sharedBorder: (km: string) => `shared border ${km}`,
    apart: (km: string) => `no shared border; seats ${km} apart`,
    merged: "one province today",
    partners: (n: number, told: string) => (n === 1 ? "1 partner" : `${told} partners`),
    measured: (km: string) => `${km}, measured on the full line`,
    generalised: (km: string) => `${km}, on a simplified line`,
    former: (day: string) => `until ${day}`,
  },
  vi: {
    sharedBorder: (km: string) => `chung đường biên ${km}`,
    apart: (km: string) => `không giáp nhau; hai tỉnh lỵ cách nhau ${km}`,
    merged: "nay là một tỉnh",
    partners: (_: number, told: string) => `${told} đối tác`,
    measured: (km: string) => `${km}, đo trên đường đầy đủ`,
    generalised: (km: string) => `${km}, đo trên đường giản lược`,
    former: (day: string) => `đến ${day}`,
  },
  lo: {
    sharedBorder: (km: string) => `ຊາຍແດນຮ່ວມ ${km}`,
    apart: (km: string) => `ບໍ່ຕິດກັນ; ສອງເມືອງເອກຫ່າງກັນ ${km}`,
    merged: "ປັດຈຸບັນເປັນແຂວງດຽວກັນ",
    partners: (_: number, told: string) => `${told} ຄູ່ຮ່ວມມື`,
    measured: (km: string) => `${km}, ວັດຕາມເສັ້ນເຕັມ`,
    generalised: (km: string) => `${km}, ວັດຕາມເສັ້ນຫຍໍ້`,
    former: (day: string) => `ຮອດ${day}`,
  },
});
