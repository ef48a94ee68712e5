import type { MeasuredContender } from './Figures.ts';

/** Something that our gateway must reach, and whether it does. */
export interface Target {
  readonly title: string;
  readonly figure: string;
  readonly isMet: boolean;
}

const idleKilobytesAtMost = 25;
const p99MillisAtMost = 1_000;

/** What is asked of our gateway, as far as it has been measured (G1). */
export function judgeTargets({ opening, bursts, slowed }: MeasuredContender): Target[] {
  const parts = [
    { part: '', delivering: bursts },
    { part: ', with slow readers', delivering: slowed },
  ];
  return [
    ...parts.flatMap(({ part, delivering }) => {
      if (delivering === null) return [];
      const { tally, latency } = delivering;
      const faults = tally.lost + tally.repeated + tally.outOfOrder + tally.wrong;
      const p99 = latency?.p99 ?? Number.POSITIVE_INFINITY;
      return [
        {
          title: `nothing lost, repeated, out of order or wrong${part}`,
          figure: `${faults} of ${tally.deliveries}`,
          isMet: faults === 0,
        },
        { title: `p99 below 1 s${part}`, figure: `${p99.toFixed(0)} ms`, isMet: p99 < p99MillisAtMost },
      ];
    }),
    ...(opening === null ? [] : [judgeMemory(opening)]),
    ...(bursts?.executions == null
      ? []
      : [
          {
            title: 'one execution per event: all clients of a project ask the same',
            figure: `${bursts.executions} for ${bursts.events} events`,
            isMet: bursts.executions <= bursts.events,
          },
        ]),
  ];
}

/** Whether a contender has lost, repeated or mixed up something, or failed on the way. */
export function isFaulty({ bursts, slowed, fault }: MeasuredContender): boolean {
  const isWrong = [bursts, slowed].some((delivering) => {
    if (delivering === null) return false;
    const { lost, repeated, outOfOrder, wrong } = delivering.tally;
    return lost + repeated + outOfOrder + wrong > 0;
  });
  return isWrong || fault?.kind === 'failed';
}

function judgeMemory({ clients, baseBytes, idleBytes }: NonNullable<MeasuredContender['opening']>): Target {
  const kilobytes = (idleBytes - baseBytes) / clients / 1_000;
  return {
    title: `at most ${idleKilobytesAtMost} kB per idle subscriber over the base`,
    figure: `${kilobytes.toFixed(1)} kB`,
    isMet: kilobytes <= idleKilobytesAtMost,
  };
}
