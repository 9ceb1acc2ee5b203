import { heightReport } from "../screens/embed/height-report.ts";
import { afterFirstPaint } from "./first-paint.ts";

// told from the page as it is served on; the name was settled before the first paint
const report = heightReport(document.documentElement.dataset.embed ?? "", (message) =>
  // the page around may be anyone's, and nothing is told but a height
  window.parent.postMessage(message, "*"),
);
if (window.parent !== window) {
  new ResizeObserver(() => report(document.body.getBoundingClientRect().height)).observe(document.body);
}

// where it cannot be fetched, the page stays as it was served
afterFirstPaint(() => void import("./embed-start.tsx").catch(() => undefined));
