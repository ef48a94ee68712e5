import cliProgress from 'cli-progress';

/** A bar on stderr for work that takes a while; nothing at all where stderr is not a terminal. */
export interface Progress {
  /** Another part of the work begins; `total` may be a guess. */
  begin(what: string, total: number): void;
  add(done: number): void;
  stop(): void;
}

/** A bar that is drawn at most ten times a second. */
export function createProgress(): Progress {
  const bar = new cliProgress.SingleBar({
    format: '{what} [{bar}] {value}/{total}',
    barsize: 30,
    hideCursor: true,
    clearOnComplete: true,
    stream: process.stderr,
    noTTYOutput: false,
  });
  return {
    begin(what, total) {
      bar.stop();
      bar.start(Math.max(total, 1), 0, { what });
    },
    add: (done) => bar.increment(done),
    stop: () => bar.stop(),
  };
}
