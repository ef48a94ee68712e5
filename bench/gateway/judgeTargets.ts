import { type ContenderName, peerNames } from './contenders.ts';
import type { Ratio, Summary } from './summarize.ts';

/** Something that our gateway must reach on an operation, and whether it does. */
export interface Target {
  readonly contender: ContenderName;
  readonly title: string;
  /** The figure in words, for example `9.1 ×`. */
  readonly throughput: string;
  readonly cpu: string;
  readonly isMet: boolean;
}

interface RatioTarget {
  readonly contender: ContenderName;
  readonly atLeast: number;
  readonly over: keyof Pick<Summary, 'overStock' | 'overBestPeer' | 'overHandWritten'>;
  readonly title: string;
}

const ratioTargets: readonly RatioTarget[] = [
  { contender: 'ours', atLeast: 8, over: 'overStock', title: '≥ 8 × stock' },
  { contender: 'ours', atLeast: 0.8, over: 'overHandWritten', title: '≥ 0.8 × hand-written' },
  { contender: 'ours-batching', atLeast: 12, over: 'overStock', title: '≥ 12 × stock' },
  { contender: 'ours-batching', atLeast: 1.9, over: 'overBestPeer', title: '≥ 1.9 × the best peer' },
  { contender: 'ours-batching', atLeast: 1, over: 'overHandWritten', title: '≥ 1 × hand-written' },
];

/**
 * What is asked of our gateway, as far as the contenders it is held against have run: of one without batching, and of one as it
 * ships. A ratio is met when CPU time per request reaches it: requests a second depend on what the clients and the stub leave
 * of the machine.
 */
export function judgeTargets(summaries: readonly Summary[]): Target[] {
  const own = summaries.filter(({ contender }) => contender === 'ours' || contender === 'ours-batching');
  return own.flatMap((summary) => [
    ...ratioTargets
      .filter(({ contender }) => contender === summary.contender)
      .flatMap((target) => judgeRatio(summary, target) ?? []),
    ...judgeMemory(summary, summaries),
    ...judgeTail(summary, summaries),
  ]);
}

function judgeRatio(summary: Summary, { contender, atLeast, over, title }: RatioTarget): Target | null {
  const ratio: Ratio | null = summary[over];
  if (ratio === null) return null;
  const { throughput, cpu } = ratio;
  return {
    contender,
    title,
    throughput: `${throughput.toFixed(2)} ×`,
    cpu: `${cpu.toFixed(2)} ×`,
    isMet: cpu >= atLeast,
  };
}

function judgeMemory({ contender, memory, figures }: Summary, summaries: readonly Summary[]): Target[] {
  const stock = summaries.find((other) => other.contender === 'stock')?.memory ?? null;
  if (memory === null || stock === null || figures === null) return [];
  const title = `RSS not above stock's: ${megabytes(memory.resident)} of ${megabytes(stock.resident)} MB`;
  return [{ contender, title, throughput: '', cpu: '', isMet: memory.resident <= stock.resident }];
}

function judgeTail({ contender, figures }: Summary, summaries: readonly Summary[]): Target[] {
  const peers = summaries.filter((other) => peerNames.includes(other.contender));
  const tails = peers.flatMap((peer) => peer.figures?.p99 ?? []);
  if (figures === null || tails.length === 0) return [];
  const lowest = Math.min(...tails);
  const title = `p99 below every peer's: ${figures.p99.toFixed(1)} of ${lowest.toFixed(1)} ms`;
  return [{ contender, title, throughput: '', cpu: '', isMet: figures.p99 < lowest }];
}

function megabytes(bytes: number): string {
  return (bytes / 2 ** 20).toFixed(0);
}
