/** Never longer than this: a browser that reports no paint still gets the app. */
const patienceMs = 1500;

/** The served page is painted first; only then is the browser asked for the app, with its styles and fonts. */
export function afterFirstPaint(act: () => void): void {
  let done = false;
  const once = () => {
    if (done) return;
    done = true;
    act();
  };
  const observer = new PerformanceObserver((entries) => {
    if (entries.getEntriesByName("first-contentful-paint").length > 0) once();
  });
  observer.observe({ type: "paint", buffered: true });
  // a page in a hidden tab is never painted
  if (document.visibilityState === "hidden") once();
  else setTimeout(once, patienceMs);
}

/** The app will not come: the room that was kept for its controls (served.css) goes. */
export const awaitNothing = (): void => document.documentElement.classList.remove("awaiting");
