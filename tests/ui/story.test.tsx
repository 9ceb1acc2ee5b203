import { expect, test } from "vitest";
import type { Story } from "../../src/domain/story.ts";
import { StoryCaption } from "../../src/ui/story/story-caption.tsx";
import { StoryFrame } from "../../src/ui/story/story-frame.tsx";
import { StoryList } from "../../src/ui/story/story-list.tsx";
import { StoryTools } from "../../src/ui/story/story-tools.tsx";
import { markup, read } from "./page.ts";

const nothing = () => undefined;
const step = {
  address: "?at=2025-06-30",
  heading: { vi: "Mở đầu", lo: "ເລີ່ມຕົ້ນ", en: "Beginning" },
  caption: { vi: "Một bước", lo: "ຕອນໜຶ່ງ", en: "A step" },
};
const name = { vi: "Chuyện", lo: "ເລື່ອງ", en: "A story" };
const story: Story = { id: "a", title: name, about: name, steps: [step, step] };
const caption = (number: number, strayed = false) => (
  <StoryCaption
    lang="vi"
    step={step}
    number={number}
    all={9}
    strayed={strayed}
    onStep={nothing}
    onBack={nothing}
  />
);

test("what a step says is read aloud as a whole, politely, with how far it is", () => {
  const html = markup(caption(3));
  const live = /<div[^>]*aria-live="polite" aria-atomic="true">(.*?)<\/div>/.exec(html)?.[1] ?? "";
  expect(live.replace(/<[^>]+>/g, " ")).toMatch(/Bước 3 trong 9 bước\..*Mở đầu.*Một bước/);
  expect(html.match(/data-done="true"/g)).toHaveLength(3);
  expect(html.match(/data-done=/g)).toHaveLength(9);
});

test("at either end the button is called disabled but stays, so that it keeps the keyboard", () => {
  expect(markup(caption(1)).match(/aria-disabled="true"/g)).toHaveLength(1);
  expect(markup(caption(5))).not.toContain('aria-disabled="true"');
  expect(markup(caption(9)).match(/aria-disabled="true"/g)).toHaveLength(1);
  expect(markup(caption(9))).not.toContain(" disabled");
});

test("straying is said, with the way back", () => {
  expect(read(caption(2))).not.toContain("Về lại bước này");
  expect(read(caption(2, true))).toContain("Về lại bước này");
});

test("the frame has landmarks, one heading of the story, and the table in place of the map", () => {
  const frame = (table?: string) => (
    <StoryFrame
      lang="en"
      title="A story"
      tools="tools"
      map="drawn provinces"
      table={table}
      caption="the caption"
      legend="legend"
      notice="notices"
      credit="credit"
    />
  );
  const html = markup(frame());
  for (const landmark of ["<header", "<main", "<footer", "<h1"])
    expect(html.match(new RegExp(landmark, "g"))).toHaveLength(1);
  for (const id of ["main", "story"]) {
    expect(html).toContain(`href="#${id}"`);
    expect(html).toContain(`id="${id}"`);
  }
  expect(read(frame("rows"))).not.toContain("drawn provinces");
  expect(read(frame("rows"))).toContain("the caption");
});

test("a presenter is offered the table or the map, and full screen only where there is one", () => {
  const tools = (show: "map" | "table", onFull: (() => void) | null) => (
    <StoryTools lang="en" show={show} isFull={false} onShow={nothing} onFull={onFull} onLeave={nothing} />
  );
  expect(read(tools("map", nothing))).toBe("TableFull screenLeave the story");
  expect(read(tools("table", null))).toBe("MapLeave the story");
});

test("the list tells of each story what it is about and how long it is, as a real link", () => {
  const list = (
    <StoryList lang="lo" stories={[story]} href={({ id }) => `?story=${id}&step=1`} onStart={nothing} />
  );
  expect(markup(list)).toContain('href="?story=a&amp;step=1"');
  expect(read(list)).toContain("2 ຕອນ");
});
