import { readFileSync } from 'node:fs';
import { clockFile } from '../config.ts';

// Preloaded (`--import`) into the exchange's processes: makes their clock wrong by as many milliseconds as a file says,
// from one moment to the next. What the process asks of `Date` is shifted; timers, which count from the start, are not.

const lookEveryMs = 50;
const file = clockFile();

if (file !== undefined) shiftClock(file);

function shiftClock(path: string): void {
  const RightDate = globalThis.Date;
  let offsetMs = 0;
  const look = (): void => {
    offsetMs = readOffset(path);
  };
  look();
  setInterval(look, lookEveryMs).unref();
  const now = (): number => RightDate.now() + offsetMs;
  globalThis.Date = new Proxy(RightDate, {
    construct: (target, words, newTarget) => {
      const made: unknown = Reflect.construct(target, words.length === 0 ? [now()] : words, newTarget);
      if (made instanceof RightDate) return made;
      throw new TypeError('a Date was not made');
    },
    apply: () => new RightDate(now()).toString(),
    get: (target, name): unknown => (name === 'now' ? now : Reflect.get(target, name)),
  });
}

function readOffset(path: string): number {
  try {
    return Number(readFileSync(path, 'utf8')) || 0;
  } catch {
    return 0; // not written yet: the clock is right
  }
}
