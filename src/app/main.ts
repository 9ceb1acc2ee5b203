import { askForRecords } from "../data/first-records.ts";
import { afterFirstPaint } from "./first-paint.ts";

afterFirstPaint(() => {
  const records = askForRecords();
  void import("./start.tsx").then(({ start }) => start(records));
});
