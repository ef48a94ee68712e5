import { readdirSync, readFileSync } from 'node:fs';

/** Ticks of a second in which the kernel counts CPU time; 100 on every Linux we run on. */
const ticksPerSecond = 100;

/** CPU seconds that a process has used, and all its children with it when asked for. 0 for one that is gone. */
export function cpuSeconds(pid: number, withChildren = false): number {
  const pids = withChildren ? [pid, ...childrenOf(pid)] : [pid];
  return pids.reduce((sum, each) => sum + ticksOf(each), 0) / ticksPerSecond;
}

function ticksOf(pid: number): number {
  const fields = statOf(pid);
  const [user = '0', system = '0', gonesUser = '0', gonesSystem = '0'] = fields.slice(11, 15);
  // PostgreSQL's connections are processes that end: what the ended ones have used stands with their parent
  return Number(user) + Number(system) + Number(gonesUser) + Number(gonesSystem);
}

function childrenOf(parent: number): number[] {
  const pids = readdirSync('/proc').map(Number).filter(Number.isInteger);
  return pids.filter((pid) => Number(statOf(pid)[1]) === parent);
}

/** The fields of /proc/<pid>/stat behind the program's name, which may hold blanks: state, parent, … */
function statOf(pid: number): string[] {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return []; // it is gone
  }
}
