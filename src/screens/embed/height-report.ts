/** What is told of an embed's height, px, in the shapes that pages know: ours, Datawrapper's, AMP's. */
const heightMessages = (id: string, height: number) => [
  { type: "lientinh:height", v: 1, id, height },
  { "datawrapper-height": { [id]: height } },
  { sentinel: "amp", type: "embed-size", height },
];

/** The least time between two reports, ms: with three messages each, 2 s of change make no more than 18. */
const leastMs = 450;

/**
 * Tells a page how tall an embed is: at once, then at most every 450 ms, and always the last height. `post` sends one
 * message. The page is told and not asked: an embed listens to no one.
 */
export function heightReport(id: string, post: (message: unknown) => void): (height: number) => void {
  let latest = 0;
  let told = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const report = () => {
    timer = undefined;
    if (latest === told) return;
    told = latest;
    for (const message of heightMessages(id, told)) post(message);
    timer = setTimeout(report, leastMs);
  };
  return (height) => {
    latest = Math.ceil(height);
    if (timer === undefined) report();
  };
}
