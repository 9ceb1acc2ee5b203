import { askForRecords } from "../data/first-records.ts";
import { afterFirstPaint, awaitNothing } from "./first-paint.ts";

afterFirstPaint(() => {
  const records = askForRecords();
  // where it cannot be fetched, the page stays as it was served
  import("./start.tsx")
    .then(({ start }) => start(records))
    .catch((error: unknown) => {
      awaitNothing();
      reportError(error);
    });
});
