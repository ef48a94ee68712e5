/** What a page has noted of the updates that came over its socket. */
export interface PageNotes {
  readonly workMs: number[];
  readonly behindMs: number[];
}

/**
 * Runs in the page before all else: notes of each update how long it kept the page busy and how old its event was when it was drawn.
 * A text, since it is for a browser, of which Node knows no types.
 */
export const noteUpdates = `(() => {
  const notes = (window.guanjiaNotes = { workMs: [], behindMs: [] });
  const { get, set } = Object.getOwnPropertyDescriptor(WebSocket.prototype, 'onmessage');
  Object.defineProperty(WebSocket.prototype, 'onmessage', {
    get,
    set(handler) {
      set.call(this, function (event) {
        const at = performance.now();
        handler.call(this, event);
        if (!event.data.includes('"progressFeed"')) return;
        const channel = new MessageChannel(); // after the tasks of this message, before any other message
        channel.port1.onmessage = () => {
          notes.workMs.push(performance.now() - at);
          const { time } = JSON.parse(event.data).payload.data.progressFeed;
          requestAnimationFrame(() => setTimeout(() => notes.behindMs.push(Date.now() - Date.parse(time))));
        };
        channel.port2.postMessage(null);
      });
    },
  });
})()`;

/** Scrolls the list to its end and back as a wheel does, for twenty seconds, and gives the milliseconds between frames. */
export const scrollThrough = `(async () => {
  const list = document.querySelector('.wall-scroll');
  const frames = [];
  let last = null;
  for (let frame = 0; frame < 1200; frame += 1) {
    const now = await new Promise((resolve) => requestAnimationFrame(resolve));
    if (last !== null) frames.push(now - last);
    last = now;
    list.scrollBy(0, frame < 600 ? 100 : -100);
  }
  return frames;
})()`;
