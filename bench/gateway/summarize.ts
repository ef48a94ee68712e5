import { type ContenderName, peerNames } from './contenders.ts';
import type { Measured, Round } from './Figures.ts';
import { median } from './median.ts';
import type { Memory } from './memoryOf.ts';

/** How many times better one contender is than another: requests a second, and CPU time per request. */
export interface Ratio {
  readonly throughput: number;
  readonly cpu: number;
}

/** One contender on one operation: medians over its rounds. */
export interface Summary extends Pick<Measured, 'contender' | 'title' | 'fault'> {
  /** Null for one without figures that count. */
  readonly figures: Round | null;
  readonly memory: Memory | null;
  /** Null where one of the two has no figures that count. */
  readonly overStock: Ratio | null;
  readonly overBestPeer: Ratio | null;
  readonly overHandWritten: Ratio | null;
}

type Figures = Pick<Round, 'requestsPerSecond' | 'cpuMicros'>;

/** Medians of all contenders on one operation, and what they are to one another. */
export function summarize(measured: readonly Measured[]): Summary[] {
  const medians = new Map(measured.map((each) => [each.contender, figuresOf(each)] as const));
  const of = (name: ContenderName): Round | null => medians.get(name) ?? null;
  const bestPeer = bestOf(peerNames.flatMap((name) => of(name) ?? []));
  return measured.map(({ contender, title, fault, memory }) => {
    const figures = of(contender);
    return {
      contender,
      title,
      fault,
      memory,
      figures,
      overStock: ratio(figures, of('stock')),
      overBestPeer: ratio(figures, bestPeer),
      overHandWritten: ratio(figures, of('hand-written')),
    };
  });
}

function figuresOf({ rounds, fault }: Measured): Round | null {
  if (fault !== null || rounds.length === 0) return null;
  const middle = (figure: (round: Round) => number): number => median(rounds.map(figure));
  return {
    requests: middle(({ requests }) => requests),
    requestsPerSecond: middle(({ requestsPerSecond }) => requestsPerSecond),
    p50: middle(({ p50 }) => p50),
    p99: middle(({ p99 }) => p99),
    cpuMicros: middle(({ cpuMicros }) => cpuMicros),
    stubMicros: middle(({ stubMicros }) => stubMicros),
    clientMicros: middle(({ clientMicros }) => clientMicros),
    fetches: middle(({ fetches }) => fetches),
    coresElsewhere: middle(({ coresElsewhere }) => coresElsewhere),
  };
}

/** The best of each figure, though they may be different peers'. */
function bestOf(peers: readonly Figures[]): Figures | null {
  if (peers.length === 0) return null;
  return {
    requestsPerSecond: Math.max(...peers.map(({ requestsPerSecond }) => requestsPerSecond)),
    cpuMicros: Math.min(...peers.map(({ cpuMicros }) => cpuMicros)),
  };
}

function ratio(own: Figures | null, other: Figures | null): Ratio | null {
  if (own === null || other === null) return null;
  return { throughput: own.requestsPerSecond / other.requestsPerSecond, cpu: other.cpuMicros / own.cpuMicros };
}
