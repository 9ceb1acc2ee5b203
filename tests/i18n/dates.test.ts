import { describe, expect, test } from "vitest";
import type { When } from "../../src/domain/when.ts";
import { formatDay, formatPublished, formatWhen } from "../../src/i18n/dates.ts";

const when = (edtf: string, precision: When["precision"], uncertain = false): When => ({
  edtf,
  from: null,
  to: null,
  precision,
  uncertain,
});

describe("a date in plain words, with its certainty", () => {
  test.each([
    [when("2023-04-04", "day"), "4 April 2023", "4/4/2023", "4 ເມສາ 2023"],
    [
      when("2024-03-15?", "day", true),
      "15 March 2024, year inferred",
      "15/3/2024, năm do suy ra",
      "15 ມີນາ 2024, ປີແມ່ນສັນນິຖານ",
    ],
    [when("2023-04", "month"), "April 2023", "tháng 4/2023", "ເມສາ 2023"],
    [when("2015", "year"), "2015", "2015", "2015"],
    [when("2015?", "year", true), "2015, inferred", "2015, do suy ra", "2015, ສັນນິຖານ"],
    [when("2018-07-05/2018-07-07", "interval"), "5–7 July 2018", "5–7/7/2018", "5–7 ກໍລະກົດ 2018"],
    [
      when("2018-06-28/2018-07-02", "interval"),
      "28 June – 2 July 2018",
      "28/6 – 2/7/2018",
      "28 ມິຖຸນາ – 2 ກໍລະກົດ 2018",
    ],
    [
      when("2018-12-28/2019-01-02", "interval"),
      "28 December 2018 – 2 January 2019",
      "28/12/2018 – 2/1/2019",
      "28 ທັນວາ 2018 – 2 ມັງກອນ 2019",
    ],
    [when("2020/2022", "interval"), "2020–2022", "2020–2022", "2020–2022"],
    [when("2019/..", "interval"), "since 2019", "từ 2019", "ແຕ່ 2019"],
    [when("../2021", "interval"), "until 2021", "đến 2021", "ຮອດ 2021"],
    [
      when("[2021..2025-06-30]", "set"),
      "between 2021 and 30 June 2025, not dated",
      "trong khoảng từ 2021 đến 30/6/2025, không rõ ngày",
      "ລະຫວ່າງ 2021 ຫາ 30 ມິຖຸນາ 2025, ບໍ່ຮູ້ວັນທີແນ່ນອນ",
    ],
    [
      when("[..2025-06-30]", "set"),
      "by 30 June 2025, not dated",
      "chậm nhất 30/6/2025, không rõ ngày",
      "ບໍ່ກາຍ 30 ມິຖຸນາ 2025, ບໍ່ຮູ້ວັນທີແນ່ນອນ",
    ],
    [when("[2019,2021]", "set"), "2019 or 2021", "2019 hoặc 2021", "2019 ຫຼື 2021"],
    [when("XXXX-10-24", "yearless"), "24 October, year unknown", "24/10, không rõ năm", "24 ຕຸລາ, ບໍ່ຮູ້ປີ"],
  ])("%j", (date, en, vi, lo) => {
    expect(formatWhen(date, "en")).toBe(en);
    expect(formatWhen(date, "vi")).toBe(vi);
    expect(formatWhen(date, "lo")).toBe(lo);
  });

  test("what is not understood stands as it came, and never fails", () => {
    expect(formatWhen(when("spring 2019", "interval"), "en")).toBe("spring 2019");
    expect(formatWhen(when("[2019,soon]", "set"), "vi")).toBe("[2019,soon]");
  });
});

test("no Lao date holds an English month, also where the machine carries no Lao", () => {
  for (let month = 1; month <= 12; month++) {
    expect(formatDay(`2023-${String(month).padStart(2, "0")}-09`, "lo")).toMatch(/^9 [\u0E80-\u0EFF]+ 2023$/);
  }
});

test("a page's date of publication: as precise as the page gives it", () => {
  expect(formatPublished("2023-04", "en")).toBe("April 2023");
  expect(formatPublished("2017/2022", "vi")).toBe("2017–2022");
  expect(formatPublished("last week", "en")).toBe("last week");
});
