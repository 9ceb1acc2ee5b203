import { articles, expect, test } from "./atlas.ts";

test("what an address holds and the atlas does not know is named, and the rest stands", async ({ atlas }) => {
  await atlas.open(`?lang=en&at=2025-02-30&province=vn-atlantis&lines=zigzag&utm_source=mail${articles}`);
  await expect(atlas.notices).toHaveCount(3);
  await expect(atlas.notices.filter({ hasText: "2025-02-30" })).toHaveCount(1);
  await expect(atlas.notices.filter({ hasText: "lines=zigzag" })).toHaveCount(1);
  await expect(atlas.notices.filter({ hasText: "not in the atlas" })).toHaveCount(1);
  await atlas.notices.first().getByRole("button").click();
  await expect(atlas.notices).toHaveCount(2);
  await atlas.clickOn("pic-neighbours-across", 0.4);
  await expect(atlas.heading).toHaveText("Quảng Trị – Salavan");
  expect(atlas.query.get("utm_source")).toBe("mail");
});

test("a link cited before the merger opens on its successors", async ({ atlas }) => {
  await atlas.open("?lang=vi&link=la-salavan~vn-quang-tri");
  await expect(atlas.heading).toHaveText("Quảng Trị – Salavan");
});

test("no hostile address breaks the page", async ({ atlas, page }) => {
  const hostile = [
    "?agreement=<script>alert(1)</script>",
    "?province=javascript:alert(1)",
    "?link=__proto__~constructor",
    "?at=9999-99-99&c=NaN,Infinity,1e400",
    "?c=105,16,999999",
    `?lang=vi&x=${"%F0%9F%92%A3".repeat(300)}`,
    "?%E0%A4%A",
    "?lang=vi&lang=lo&show=table&show=map",
    "?toString=1&hasOwnProperty=2&__proto__=3",
    `?border=${"a".repeat(3000)}`,
  ];
  const dialogs: string[] = [];
  page.on("dialog", (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  for (const query of hostile) await atlas.open(query);
  expect(dialogs).toEqual([]);
});
