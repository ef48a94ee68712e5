/** What a page has noted while events came, in milliseconds. */
export interface PageNotes {
  /** Of each event that came in words: from the time that it bears until it was drawn among the changes. */
  readonly wordsMs: number[];
  /** Of each row in sight that was marked: from the time of its last event until it was drawn. */
  readonly rowsMs: number[];
  /** Tasks that kept the page busy for more than 50 ms. */
  readonly longTasksMs: number[];
  /** Updates of rows that came over the socket. */
  rows: number;
}

/**
 * Runs in the page before all else: notes what comes over its socket and when it is drawn.
 * A text, since it is for a browser, of which Node knows no types.
 */
export const noteUpdates = `(() => {
  const notes = (window.guanjiaNotes = { wordsMs: [], rowsMs: [], longTasksMs: [], rows: 0 });
  const times = new Map(); // of the last event of each project
  const { get, set } = Object.getOwnPropertyDescriptor(WebSocket.prototype, 'onmessage');
  Object.defineProperty(WebSocket.prototype, 'onmessage', {
    get,
    set(handler) {
      set.call(this, function (event) {
        handler.call(this, event);
        if (!event.data.includes('"projectChanges"')) return;
        const { time, project } = JSON.parse(event.data).payload.data.projectChanges;
        notes.rows += 1;
        if (project !== null) times.set(project.id, Date.parse(time));
      });
    },
  });
  const drawn = (note, time) => requestAnimationFrame(() => setTimeout(() => note.push(Date.now() - time)));
  const began = Date.now();
  const look = (changes) => {
    for (const { type, target, addedNodes } of changes) {
      const time = type === 'attributes' && 'moved' in target.dataset ? times.get(target.dataset.project) : undefined;
      if (time !== undefined) drawn(notes.rowsMs, time);
      for (const node of addedNodes) {
        const when = node.parentElement?.matches('.wall-changes ol') ? Date.parse(node.querySelector('time')?.dateTime) : 0;
        if (when > began) drawn(notes.wordsMs, when);
      }
    }
  };
  const watch = new MutationObserver(look);
  watch.observe(document, { subtree: true, childList: true, attributeFilter: ['data-moved'] });
  const tasks = new PerformanceObserver((list) => notes.longTasksMs.push(...list.getEntries().map(({ duration }) => duration)));
  tasks.observe({ type: 'longtask' });
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
