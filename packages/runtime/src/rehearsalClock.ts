import { readFileSync } from 'node:fs';

const hourMs = 3_600_000;

/**
 * The time by which deadlines are counted. With a file it is ahead by the hours that the file says, read each time, so that
 * a rehearsal (演练) lives through weeks in minutes; signatures and tokens keep to the real time. Without one, the real time.
 * @throws Error when the file is not there or says anything but hours from 0 to 100,000
 */
export function rehearsalClock(file: string | undefined): () => Date {
  if (file === undefined) return () => new Date();
  return () => new Date(Date.now() + hoursIn(file) * hourMs);
}

function hoursIn(file: string): number {
  const text = readFileSync(file, 'utf8').trim();
  const hours = Number(text);
  if (text !== '' && hours >= 0 && hours <= 100_000) return hours;
  throw new Error(`${file} says “${text}”; hours from 0 to 100000 are accepted.`);
}
