import { readFileSync } from 'node:fs';

export interface Memory {
  /** Resident set now, and the most it ever was, in bytes. */
  readonly resident: number;
  readonly peak: number;
}

/** The memory of a process and of its children together; zeros for one that is gone. */
export function memoryOf(pid: number): Memory {
  const all = [pid, ...childrenOf(pid)].map(statusOf);
  return {
    resident: all.reduce((sum, { resident }) => sum + resident, 0),
    peak: all.reduce((sum, { peak }) => sum + peak, 0),
  };
}

function childrenOf(pid: number): number[] {
  try {
    const pids = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
    return pids === '' ? [] : pids.split(' ').map(Number);
  } catch {
    return []; // it is gone
  }
}

function statusOf(pid: number): Memory {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return { resident: bytesIn(status, /VmRSS:\s+(\d+) kB/), peak: bytesIn(status, /VmHWM:\s+(\d+) kB/) };
  } catch {
    return { resident: 0, peak: 0 }; // it is gone
  }
}

function bytesIn(status: string, pattern: RegExp): number {
  const [, kilobytes = '0'] = pattern.exec(status) ?? [];
  return Number(kilobytes) * 1_024;
}
