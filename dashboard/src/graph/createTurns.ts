/**
 * The same work, never twice at once: asked for while it is under way, it is done once more afterwards, however often it was asked for.
 * What is returned ends with a run that began after it was asked for.
 */
export function createTurns(run: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  let next: Promise<void> | null = null;
  const start = (): Promise<void> => {
    running = run().finally(() => {
      running = null;
    });
    return running;
  };
  return () => {
    if (running === null) return start();
    next ??= running
      .catch(() => {}) // whoever asked for that run hears of it
      .then(() => {
        next = null;
        return start();
      });
    return next;
  };
}
