import { expect, test } from "vitest";
import { noFilter } from "../../src/domain/filter.ts";
import { timeScale, yearBars } from "../../src/domain/time-scale.ts";
import { AppFrame } from "../../src/ui/app-frame.tsx";
import { TimeControls } from "../../src/ui/controls/time-controls.tsx";
import { ViewControls } from "../../src/ui/controls/view-controls.tsx";
import { ZoomControls } from "../../src/ui/controls/zoom-controls.tsx";
import { Notices } from "../../src/ui/notices.tsx";
import { Failed, Loading } from "../../src/ui/states.tsx";
import { data } from "./fixture.ts";
import { markup, read } from "./page.ts";

const nothing = () => undefined;
const frame = (table?: string) => (
  <AppFrame
    lang="en"
    map="drawn provinces"
    table={table}
    panel="the panel"
    panelKey="none"
    controls="controls"
    time="time"
    legend="the legend"
    credit="credit"
  />
);

test("the frame has skip links that lead somewhere, a title and landmarks", () => {
  const html = markup(frame());
  for (const id of ["main", "panel"]) {
    expect(html).toContain(`href="#${id}"`);
    expect(html).toContain(`id="${id}"`);
  }
  expect(html).toContain('<h1 lang="vi">Liên Tỉnh</h1>');
  for (const landmark of ["<header", "<main", "<aside", "<footer"]) expect(html).toContain(landmark);
});

test("the table stands in place of the map, not beside it", () => {
  expect(read(frame())).toContain("drawn provinces");
  expect(read(frame("the table"))).toContain("the table");
  expect(read(frame("the table"))).not.toContain("drawn provinces");
});

test("controls are labelled radio groups with the chosen one checked", () => {
  const html = markup(
    <ViewControls lang="lo" show="map" theme="dark" onShow={nothing} onLang={nothing} onTheme={nothing} />,
  );
  expect(html.match(/<legend/g)).toHaveLength(3);
  expect(html.match(/checked=""/g)).toHaveLength(3);
  expect(html).toMatch(/checked="" value="dark"|value="dark" checked=""/);
  expect(html).toContain('<label lang="vi"');
});

test("the date stands in words beside its field, and today is pressed where the view names no date", () => {
  const time = (at: string | null) => (
    <TimeControls
      lang="vi"
      at={at}
      today="2026-11-22"
      read="signed"
      lines="all"
      line={{
        bars: yearBars(data.agreements, "2026-11-22"),
        scale: timeScale(2017, 2026),
        isPlaying: false,
        onPlay: nothing,
      }}
      filter={noFilter}
      onFilter={nothing}
      onAt={nothing}
      onRead={nothing}
      onLines={nothing}
    />
  );
  expect(read(time("2023-04-04"))).toContain("Tính đến ngày 4/4/2023");
  expect(markup(time("2023-04-04"))).toContain('aria-pressed="false"');
  expect(markup(time(null))).toContain('aria-pressed="true"');
  expect(read(time(null))).toContain("kể cả tỉnh nay không còn");
});

test("zoom buttons say in words what they do", () => {
  const text = read(<ZoomControls lang="en" onZoomIn={nothing} onZoomOut={nothing} onFit={nothing} />);
  for (const word of ["Zoom in", "Zoom out", "Fit all"]) expect(text).toContain(word);
});

test("notices can be dismissed, but those that a retry mends are retried", () => {
  const notices = [
    { id: "a", text: "Bad address." },
    { id: "b", text: "A file failed.", retry: nothing },
  ];
  const html = markup(<Notices lang="en" notices={notices} onDismiss={nothing} />);
  expect(html).toContain('aria-live="polite"');
  expect(html.match(/Dismiss/g)).toHaveLength(1);
  expect(html.match(/Try again/g)).toHaveLength(1);
  expect(markup(<Notices lang="en" notices={[]} onDismiss={nothing} />)).toContain('aria-live="polite"');
});

test("loading and failing say so", () => {
  expect(read(<Loading lang="lo" />)).toContain("ກຳລັງໂຫຼດ…");
  expect(read(<Failed lang="vi" file="agreements.json" onRetry={nothing} />)).toContain(
    "Không tải được tệp agreements.json.",
  );
});
