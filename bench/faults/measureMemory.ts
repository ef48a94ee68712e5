import { readFileSync } from 'node:fs';

const lookEveryMs = 20;

/** Watches how much memory some processes hold (their resident set); `stop` answers the most that one of them held, in bytes. */
export function measureMemory(pidsOf: readonly (() => number)[]): { stop(): number } {
  let most = 0;
  const look = (): void => {
    for (const pidOf of pidsOf) most = Math.max(most, residentBytes(pidOf()));
  };
  look();
  const timer = setInterval(look, lookEveryMs);
  return {
    stop() {
      clearInterval(timer);
      look();
      return most;
    },
  };
}

function residentBytes(pid: number): number {
  try {
    const [, kilobytes = '0'] = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Number(kilobytes) * 1_024;
  } catch {
    return 0; // it has just been killed
  }
}
