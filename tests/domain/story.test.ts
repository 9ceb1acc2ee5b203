import { expect, test } from "vitest";
import { type Story, stepViews } from "../../src/domain/story.ts";
import { storySchema } from "../../src/domain/story-schema.ts";
import { startView } from "../../src/domain/view.ts";

const name = { vi: "vi", lo: "lo", en: "en" };
const story: Story = {
  id: "merger",
  title: name,
  about: name,
  steps: [
    { address: "?at=2025-06-30", caption: name },
    { address: "?at=2025-07-01&read=signed&province=vn-hue", heading: name, caption: name },
  ],
};

test("each step has its view, and what is no story or no step says so", () => {
  const steps = stepViews([story]);
  expect(steps({ id: "merger", step: 1 })).toEqual({ ok: true, value: { ...startView, at: "2025-06-30" } });
  expect(steps({ id: "merger", step: 2 })).toMatchObject({
    ok: true,
    value: { at: "2025-07-01", read: "signed", focus: { kind: "province", id: "vn-hue" } },
  });
  expect(steps({ id: "merger", step: 3 })).toEqual({ ok: false, reason: "no-such-step" });
  expect(steps({ id: "constructor", step: 1 })).toEqual({ ok: false, reason: "no-such-story" });
});

test("a caption is in three languages and at most 160 characters, whatever marks they carry", () => {
  const withCaption = (caption: object) => ({ ...story, steps: [{ address: "?at=2025-06-30", caption }] });
  const holds = (value: object) => storySchema.safeParse(value).success;
  expect(holds(withCaption({ ...name, vi: "ễ".repeat(160) }))).toBe(true);
  expect(holds(withCaption({ ...name, vi: "ễ".repeat(161) }))).toBe(false);
  expect(holds(withCaption({ vi: "vi", en: "en" }))).toBe(false);
  expect(holds({ ...story, steps: [] })).toBe(false);
  expect(holds({ ...story, steps: [{ address: "at=2025-06-30", caption: name }] })).toBe(false);
});
