/** A question to the page, and where its answer will stand. */
export interface Asked {
  /** the event that begins it: its own time is when the reader acted */
  event: "click" | "keydown";
  /** the elements whose text is the answer */
  answer: string;
  /** what the answer says and no earlier word of it does: an echo of what was typed is none */
  says?: { text: string; instead: string };
}

declare global {
  interface Window {
    /** Looks out for the next event of its kind, and for the answer to it. */
    ask?: (asked: Asked) => void;
    /** ms from the reader's act to the painted answer, once it is there; null where none came in a minute */
    answered?: Promise<number | null>;
  }
}

/**
 * Runs in the page, before anything else of it. From the time of the input event to the first task after the animation
 * frame with the changed answer: by then the page's main thread has drawn it and handed it to the screen.
 */
export function watchAnswers(): void {
  window.ask = ({ event, answer, says }) => {
    const read = () =>
      [...document.querySelectorAll(answer)].map((element) => element.textContent).join("\n");
    const before = read();
    const isAnswer = (text: string) =>
      says === undefined ? text !== before : text.includes(says.text) && !text.includes(says.instead);
    window.answered = new Promise((resolve) => {
      let acted: number | null = null;
      setTimeout(() => resolve(null), 60_000);
      const seen = new MutationObserver(() => {
        if (acted === null || !isAnswer(read())) return;
        seen.disconnect();
        const start = acted;
        // a message and not a timer, which may wait some ms more
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now() - start);
        requestAnimationFrame(() => port2.postMessage(null));
      });
      const note = ({ timeStamp }: Event) => {
        acted ??= timeStamp;
      };
      document.addEventListener(event, note, { capture: true, once: true });
      seen.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    });
  };
}
