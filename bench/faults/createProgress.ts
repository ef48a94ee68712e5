import { SingleBar } from 'cli-progress';
import type { RowResult } from './runFault.ts';

/** Tells a person how far the run is: a bar in a terminal, else one line for each row. */
export interface Progress {
  striking(titles: readonly string[]): void;
  done(result: RowResult): void;
  stop(): void;
}

export interface ProgressOptions {
  readonly total: number;
  readonly out: NodeJS.WriteStream;
}

/** Begins at nothing done. */
export function createProgress({ total, out }: ProgressOptions): Progress {
  return out.isTTY ? createBar(total, out) : createLines(total, out);
}

function createBar(total: number, stream: NodeJS.WriteStream): Progress {
  const bar = new SingleBar({ stream, format: '{bar} {value}/{total} · {duration_formatted} · {now}', barsize: 24 });
  bar.start(total, 0, { now: 'starting' });
  let failed = 0;
  return {
    striking: (titles) => bar.update({ now: titles.join(', ').slice(0, 70) }),
    done: ({ isClean }) => {
      if (!isClean) failed += 1;
      bar.increment(1, failed === 0 ? {} : { now: `${failed} not clean` });
    },
    stop: () => bar.stop(),
  };
}

function createLines(total: number, out: NodeJS.WriteStream): Progress {
  let count = 0;
  return {
    striking() {},
    done({ backend, title, legs, recoverySeconds, streams, isClean, notes }) {
      count += 1;
      const parts = [
        `${isClean ? '✓' : '✗'} ${count}/${total} ${backend}: ${title}`,
        `${legs} legs`,
        `recovery ${secondsOf(recoverySeconds)}`,
        ...(streams === null ? [] : [`${streams.updates} updates`, `resumed ${secondsOf(streams.resumedSeconds)}`]),
      ];
      out.write(`${parts.join(' · ')}${isClean ? '' : ` — ${notes.join('; ')}`}\n`);
    },
    stop() {},
  };
}

function secondsOf(seconds: number | null): string {
  return seconds === null ? 'never' : `${seconds.toFixed(1)} s`;
}
