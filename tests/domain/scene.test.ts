import { expect, test } from "vitest";
import type { Agreement } from "../../src/domain/agreement.ts";
import { dataset } from "../../src/domain/dataset.ts";
import { scene } from "../../src/domain/scene.ts";
import type { Scene } from "../../src/domain/scene-marks.ts";
import { shown } from "../../src/domain/shown.ts";
import type { View } from "../../src/domain/view.ts";
import { after, before, data, now, viewOf } from "./fixture.ts";

const sceneOf = (change: Partial<View>, today = now): Scene => {
  const view = viewOf(change);
  return scene(data, view, shown(data, view, today), new Map());
};

/** A scene as lines a person can check: every mark of every kind, with all it says but the points of its course. */
function sketch(drawn: Scene): string {
  const soft = (mark: { emphasis: string }) => (mark.emphasis === "normal" ? "" : ` ${mark.emphasis}`);
  return [
    `${drawn.at} ${drawn.reading} ${drawn.vintage} islands ${drawn.islands}`,
    `bounds ${drawn.bounds.map((degrees) => degrees.toFixed(1)).join(" ")}`,
    ...drawn.areas.map((a) => `area ${a.id} ${a.vintage}${a.ghost ? " ghost" : ""}${soft(a)}`),
    ...drawn.borders.map(
      (b) => `border ${b.id} ${b.vintage} ${b.class} ${b.state} drawn ${b.draw}${soft(b)}`,
    ),
    ...drawn.arcs.map(
      (a) =>
        `arc ${a.id} ${a.relation} ${a.stroke} ${a.width}px ${a.course[0]}→${a.course.at(-1)} over ${a.course[12]}${soft(a)}`,
    ),
    ...drawn.rings.map((r) => `ring ${r.id} at ${r.at} radius ${r.radius} ${r.width}px${soft(r)}`),
    ...drawn.dots.map((d) => `dot ${d.id}${soft(d)}`),
    ...drawn.places.map((p) => `place ${p.id} at ${p.at}`),
    ...drawn.labels.map(
      (l) => `${l.rank} ${l.kind} ${l.id} ${l.anchor} at ${l.at}${l.ghost ? " ghost" : ""}${soft(l)}`,
    ),
    `legend ${drawn.legend.map((entry) => Object.values(entry).join(":")).join(", ")}`,
  ].join("\n");
}

test("reading today, the day before the merger", () => {
  expect(sketch(sceneOf({ at: before }))).toMatchInlineSnapshot(`
    "2025-06-30 today vn63 islands true
    bounds 103.5 15.7 107.1 22.5
    area la-oudomxay la18
    area la-salavan la18
    area la-savannakhet la18
    area vn-lai-chau vn63
    area vn-lao-cai vn63
    area vn-quang-binh vn63
    area vn-quang-tri vn63
    area vn-yen-bai vn63
    border la-salavan~la-savannakhet vn63 provincial none-found drawn hairline
    border vn-quang-binh~vn-quang-tri vn63 provincial none-found drawn hairline
    border vn-lai-chau~vn-yen-bai vn63 provincial none-found drawn hairline
    border la-salavan~vn-quang-tri vn63 national signed drawn signed
    border la-savannakhet~vn-quang-tri vn63 national none-found drawn silent
    border la-savannakhet~vn-quang-binh vn63 national none-found drawn silent
    border vn-lai-chau~vn-lao-cai vn63 provincial signed drawn signed
    border vn-lao-cai~vn-yen-bai vn63 provincial signed drawn signed
    arc la-salavan~vn-quang-tri neighbours-across solid 3.1px 106.4,15.7→107.1,16.8 over 107.02499,16.08942
    arc vn-lai-chau~vn-lao-cai neighbours-domestic solid 2.5px 103.5,22.4→104,22.5 over 103.77597,22.33906
    arc vn-lao-cai~vn-yen-bai neighbours-domestic solid 2.5px 104,22.5→104.9,21.7 over 104.24277,21.9003
    dot la-salavan
    dot vn-lai-chau
    dot vn-lao-cai
    dot vn-quang-tri
    dot vn-yen-bai
    0 province vn-quang-tri below at 107.1,16.8
    1 province vn-lai-chau below at 103.5,22.4
    2 province la-salavan below at 106.4,15.7
    3 province vn-lao-cai below at 104,22.5
    4 province vn-yen-bai below at 104.9,21.7
    5 province la-savannakhet center at 104.8,16.400000000000002
    6 province vn-quang-binh center at 106.6,17.3
    7 province la-oudomxay center at 102,20.5
    legend arc:neighbours-across:solid, arc:neighbours-domestic:solid, border:signed, border:silent"
  `);
});

test("reading today, on the day of the merger: Lào Cai–Yên Bái is a ring", () => {
  expect(sketch(sceneOf({ at: after }))).toMatchInlineSnapshot(`
    "2025-07-01 today vn34 islands true
    bounds 103.5 15.7 106.8 22.4
    area la-oudomxay la18
    area la-salavan la18
    area la-savannakhet la18
    area vn-lai-chau vn34
    area vn-lao-cai-2025 vn34
    area vn-quang-tri-2025 vn34
    border la-salavan~la-savannakhet vn34 provincial none-found drawn hairline
    border la-salavan~vn-quang-tri-2025 vn34 national signed drawn signed
    border la-savannakhet~vn-quang-tri-2025 vn34 national none-found drawn silent
    border vn-lai-chau~vn-lao-cai-2025 vn34 provincial signed drawn signed
    arc la-salavan~vn-quang-tri-2025 neighbours-across solid 3.1px 106.4,15.7→106.6,17.5 over 106.83811,16.56761
    arc vn-lai-chau~vn-lao-cai-2025 neighbours-domestic solid 2.5px 103.5,22.4→104.9,21.7 over 104.06406,21.81667
    ring vn-lao-cai-2025~vn-lao-cai-2025 at 104.9,21.7 radius 15 2.5px
    dot la-salavan
    dot vn-lai-chau
    dot vn-lao-cai-2025
    dot vn-quang-tri-2025
    0 province vn-quang-tri-2025 below at 106.6,17.5
    1 province vn-lao-cai-2025 below at 104.9,21.7
    2 province vn-lai-chau below at 103.5,22.4
    3 province la-salavan below at 106.4,15.7
    4 province la-savannakhet center at 104.8,16.400000000000002
    5 province la-oudomxay center at 102,20.5
    legend arc:neighbours-across:solid, arc:neighbours-domestic:solid, ring, border:signed, border:silent"
  `);
});

test("reading signed, the day before the merger: as today", () => {
  const signed = sceneOf({ at: before, read: "signed" });
  expect({ ...signed, reading: "today" }).toEqual(sceneOf({ at: before }));
});

test("reading signed, now: provinces that signed, ghosts where they are gone, Lào Cai–Yên Bái between neighbours", () => {
  expect(sketch(sceneOf({ read: "signed" }))).toMatchInlineSnapshot(`
    "2025-11-22 signed vn34 islands true
    bounds 102.0 15.7 107.1 22.5
    area la-oudomxay la18
    area la-salavan la18
    area la-savannakhet la18
    area vn-lai-chau vn34
    area vn-lao-cai-2025 vn34
    area vn-quang-tri-2025 vn34
    area vn-lao-cai vn63 ghost
    area vn-quang-tri vn63 ghost
    area vn-yen-bai vn63 ghost
    border la-salavan~la-savannakhet vn34 provincial none-found drawn hairline
    border la-salavan~vn-quang-tri-2025 vn34 national none-found drawn hairline
    border vn-lai-chau~vn-lao-cai-2025 vn34 provincial none-found drawn hairline
    border la-salavan~vn-quang-tri vn63 national signed drawn signed
    border vn-lai-chau~vn-lao-cai vn63 provincial signed drawn signed
    border vn-lao-cai~vn-yen-bai vn63 provincial signed drawn signed
    border la-savannakhet~vn-quang-tri-2025 vn34 national none-found drawn silent
    arc la-oudomxay~vn-lai-chau distant-across dotted 2.5px 102,20.7→103.5,22.4 over 103.07901,21.30115
    arc la-salavan~vn-quang-tri neighbours-across solid 3.1px 106.4,15.7→107.1,16.8 over 107.02499,16.08942
    arc vn-lai-chau~vn-lao-cai neighbours-domestic solid 2.5px 103.5,22.4→104,22.5 over 103.77597,22.33906
    arc vn-lao-cai~vn-yen-bai neighbours-domestic solid 2.5px 104,22.5→104.9,21.7 over 104.24277,21.9003
    dot la-oudomxay
    dot la-salavan
    dot vn-lai-chau
    dot vn-lao-cai
    dot vn-quang-tri
    dot vn-yen-bai
    0 province vn-quang-tri below at 107.1,16.8 ghost
    1 province la-oudomxay below at 102,20.7
    2 province vn-lai-chau below at 103.5,22.4
    3 province la-salavan below at 106.4,15.7
    4 province vn-lao-cai below at 104,22.5 ghost
    5 province vn-yen-bai below at 104.9,21.7 ghost
    6 province la-savannakhet center at 104.8,16.400000000000002
    legend arc:neighbours-across:solid, arc:distant-across:dotted, arc:neighbours-domestic:solid, talks, border:signed, border:silent, ghost"
  `);
});

test("now: Lai Châu–Oudomxay is a distant link with talks only", () => {
  const drawn = sceneOf({});
  expect(drawn.arcs.find((arc) => arc.id === "la-oudomxay~vn-lai-chau")).toMatchObject({
    relation: "distant-across",
    stroke: "dotted",
  });
  expect(drawn.legend).toContainEqual({ kind: "talks" });
  expect(drawn.legend).not.toContainEqual({ kind: "planned" });
});

test("a link in focus fans out into its agreements and what they plan; the rest is faint", () => {
  expect(
    sketch(
      sceneOf({ focus: { kind: "link", id: "la-salavan~vn-quang-tri" }, read: "signed", at: "2024-01-01" }),
    ),
  ).toMatchInlineSnapshot(`
    "2024-01-01 signed vn63 islands true
    bounds 106.4 15.7 107.1 16.8
    area la-oudomxay la18 faint
    area la-salavan la18 strong
    area la-savannakhet la18 faint
    area vn-lai-chau vn63 faint
    area vn-lao-cai vn63 faint
    area vn-quang-binh vn63 faint
    area vn-quang-tri vn63 strong
    area vn-yen-bai vn63 faint
    border la-salavan~la-savannakhet vn63 provincial none-found drawn hairline faint
    border vn-quang-binh~vn-quang-tri vn63 provincial none-found drawn hairline faint
    border vn-lai-chau~vn-yen-bai vn63 provincial none-found drawn hairline faint
    border vn-lao-cai~vn-yen-bai vn63 provincial none-found drawn hairline faint
    border la-savannakhet~vn-quang-tri vn63 national none-found drawn silent faint
    border la-savannakhet~vn-quang-binh vn63 national none-found drawn silent faint
    border vn-lai-chau~vn-lao-cai vn63 provincial signed drawn signed faint
    border la-salavan~vn-quang-tri vn63 national signed drawn signed strong
    arc vn-lai-chau~vn-lao-cai neighbours-domestic solid 2.5px 103.5,22.4→104,22.5 over 103.77597,22.33906 faint
    arc quang-tri-salavan-2017 neighbours-across solid 2.5px 106.4,15.7→107.1,16.8 over 106.52084,16.38513 strong
    arc quang-tri-salavan-2023 neighbours-across solid 2.5px 106.4,15.7→107.1,16.8 over 106.75,16.25077 strong
    arc quang-tri-salavan-2023!planned-1 neighbours-across dotted 1.5px 106.4,15.7→107.1,16.8 over 106.97916,16.11632
    dot la-salavan strong
    dot vn-lai-chau faint
    dot vn-lao-cai faint
    dot vn-quang-tri strong
    0 province vn-quang-tri below at 107.1,16.8 strong
    1 province la-salavan below at 106.4,15.7 strong
    2 province vn-lai-chau below at 103.5,22.4 faint
    3 province vn-lao-cai below at 104,22.5 faint
    4 province la-savannakhet center at 104.8,16.400000000000002 faint
    5 province vn-quang-binh center at 106.6,17.3 faint
    6 province la-oudomxay center at 102,20.5 faint
    7 province vn-yen-bai center at 104.9,21.5 faint
    legend arc:neighbours-across:solid, planned, border:signed"
  `);
});

test("an agreement in focus: its arc is strong, its siblings stay, its places stand on the map", () => {
  expect(
    sketch(sceneOf({ focus: { kind: "agreement", id: "lao-cai-yen-bai-2024" } })),
  ).toMatchInlineSnapshot(`
    "2025-11-22 today vn34 islands true
    bounds 103.8 21.7 104.9 22.4
    area la-oudomxay la18 faint
    area la-salavan la18 faint
    area la-savannakhet la18 faint
    area vn-lai-chau vn34 faint
    area vn-lao-cai-2025 vn34 strong
    area vn-quang-tri-2025 vn34 faint
    border la-salavan~la-savannakhet vn34 provincial none-found drawn hairline faint
    border la-salavan~vn-quang-tri-2025 vn34 national signed drawn signed faint
    border la-savannakhet~vn-quang-tri-2025 vn34 national none-found drawn silent faint
    border vn-lai-chau~vn-lao-cai-2025 vn34 provincial signed drawn signed faint
    arc la-oudomxay~vn-lai-chau distant-across dotted 2.5px 102,20.7→103.5,22.4 over 103.07901,21.30115 faint
    arc la-salavan~vn-quang-tri-2025 neighbours-across solid 3.1px 106.4,15.7→106.6,17.5 over 106.83811,16.56761 faint
    arc vn-lai-chau~vn-lao-cai-2025 neighbours-domestic solid 2.5px 103.5,22.4→104.9,21.7 over 104.06406,21.81667 faint
    ring lao-cai-yen-bai-2024 at 104.9,21.7 radius 15 2.5px strong
    dot la-oudomxay faint
    dot la-salavan faint
    dot vn-lai-chau faint
    dot vn-lao-cai-2025 strong
    dot vn-quang-tri-2025 faint
    place o-quy-ho at 103.77,22.35
    0 province vn-lao-cai-2025 below at 104.9,21.7 strong
    1 province vn-quang-tri-2025 below at 106.6,17.5 faint
    2 province la-oudomxay below at 102,20.7 faint
    3 province vn-lai-chau below at 103.5,22.4 faint
    4 province la-salavan below at 106.4,15.7 faint
    5 place o-quy-ho below at 103.77,22.35
    6 province la-savannakhet center at 104.8,16.400000000000002 faint
    legend ring, place"
  `);
});

test("a province in focus: its partners stay normal", () => {
  expect(sketch(sceneOf({ focus: { kind: "province", id: "vn-lai-chau" } }))).toMatchInlineSnapshot(`
    "2025-11-22 today vn34 islands true
    bounds 102.0 20.7 104.9 22.4
    area la-oudomxay la18
    area la-salavan la18 faint
    area la-savannakhet la18 faint
    area vn-lai-chau vn34 strong
    area vn-lao-cai-2025 vn34
    area vn-quang-tri-2025 vn34 faint
    border la-salavan~la-savannakhet vn34 provincial none-found drawn hairline faint
    border la-salavan~vn-quang-tri-2025 vn34 national signed drawn signed faint
    border la-savannakhet~vn-quang-tri-2025 vn34 national none-found drawn silent faint
    border vn-lai-chau~vn-lao-cai-2025 vn34 provincial signed drawn signed strong
    arc la-salavan~vn-quang-tri-2025 neighbours-across solid 3.1px 106.4,15.7→106.6,17.5 over 106.83811,16.56761 faint
    arc la-oudomxay~vn-lai-chau distant-across dotted 2.5px 102,20.7→103.5,22.4 over 103.07901,21.30115 strong
    arc vn-lai-chau~vn-lao-cai-2025 neighbours-domestic solid 2.5px 103.5,22.4→104.9,21.7 over 104.06406,21.81667 strong
    ring vn-lao-cai-2025~vn-lao-cai-2025 at 104.9,21.7 radius 15 2.5px faint
    dot la-oudomxay
    dot la-salavan faint
    dot vn-lai-chau strong
    dot vn-lao-cai-2025
    dot vn-quang-tri-2025 faint
    0 province vn-lai-chau below at 103.5,22.4 strong
    1 province vn-lao-cai-2025 below at 104.9,21.7
    2 province la-oudomxay below at 102,20.7
    3 province vn-quang-tri-2025 below at 106.6,17.5 faint
    4 province la-salavan below at 106.4,15.7 faint
    5 province la-savannakhet center at 104.8,16.400000000000002 faint
    legend arc:distant-across:dotted, arc:neighbours-domestic:solid, talks, border:signed"
  `);
});

test("silent borders alone, borders off, islands off", () => {
  const draws = (change: Partial<View>) =>
    sceneOf(change)
      .borders.filter((border) => border.draw !== "hairline")
      .map((border) => `${border.id} ${border.draw}`);
  expect(draws({ lines: "all" })).toEqual([
    "la-salavan~vn-quang-tri-2025 signed",
    "la-savannakhet~vn-quang-tri-2025 silent",
    "vn-lai-chau~vn-lao-cai-2025 signed",
  ]);
  expect(draws({ lines: "silent" })).toEqual(["la-savannakhet~vn-quang-tri-2025 silent"]);
  expect(draws({ lines: "off" })).toEqual([]);
  expect(sceneOf({ islands: "off" }).islands).toBe(false);
});

test("where an agreement in focus was made stands on the map by its name", () => {
  const id = "quang-tri-salavan-2017";
  const made = (place: Agreement["place"]) => {
    const agreements = data.agreements.map((each) => (each.id === id ? { ...each, place } : each));
    const changed = dataset({ ...data, agreements });
    const view = viewOf({ focus: { kind: "agreement", id } });
    const drawn = scene(changed, view, shown(changed, view, now), new Map());
    const mark = drawn.places.find((place) => place.id === `${id}!place`);
    return { at: mark?.at, names: drawn.labels.find((label) => label.id === mark?.id)?.names };
  };
  const name = { vi: "Đông Hà", en: "Dong Ha" };
  expect(made({ name, point: [107.1, 16.8] })).toEqual({
    at: [107.1, 16.8],
    names: { ...name, lo: "Đông Hà" },
  });
  expect(made({ name: { ...name, lo: "ດົງຮ່າ" }, point: [107.1, 16.8] }).names?.lo).toBe("ດົງຮ່າ");
  expect(made({ name })).toEqual({});
});

test("a link cited before the merger opens on its successors", () => {
  const view = viewOf({ focus: { kind: "link", id: "la-salavan~vn-quang-tri" } });
  expect(shown(data, view, now).focus).toEqual({ kind: "link", id: "la-salavan~vn-quang-tri-2025" });
  expect(shown(data, viewOf({ focus: { kind: "province", id: "vn-atlantis" } }), now)).toMatchObject({
    focus: { kind: "none" },
    focusUnknown: true,
  });
});

test("in a fan no two arcs lie on each other", () => {
  const drawn = sceneOf({ focus: { kind: "link", id: "la-salavan~vn-quang-tri-2025" } });
  const middles = drawn.arcs.filter((arc) => arc.agreement !== null).map((arc) => String(arc.course[12]));
  expect(new Set(middles).size).toBe(middles.length);
  expect(middles.length).toBe(3);
});

test("where an agreement was made stands on the map, once, even where an item names the same place", () => {
  const made = (name: string, at: [number, number]) => {
    const agreements = data.agreements.map((agreement) =>
      agreement.id === "lao-cai-yen-bai-2024"
        ? { ...agreement, place: { name: { vi: name, en: name }, point: at } }
        : agreement,
    );
    const moved = dataset({ ...data, agreements });
    const view = viewOf({ focus: { kind: "agreement", id: "lao-cai-yen-bai-2024" } });
    return scene(moved, view, shown(moved, view, now), new Map()).places.map(({ id }) => id);
  };
  expect(made("Yên Bái", [104.9, 21.7])).toEqual(["lao-cai-yen-bai-2024!place", "o-quy-ho"]);
  expect(made("Ô Quý Hồ", [103.77, 22.35])).toEqual(["o-quy-ho"]);
});
