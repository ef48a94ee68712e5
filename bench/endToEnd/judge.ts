import type { Round } from './Figures.ts';
import { setups } from './setups.ts';

/** From sending a mutation until a client has the update, in milliseconds. */
export const targetMs = 50;

/** Cores busy elsewhere from which on these figures say more about them. */
const noticeableCores = 0.15;

/** One line for each round that other processes of the machine have disturbed. */
export function disturbances(rounds: readonly Round[]): string[] {
  return rounds
    .filter(({ coresElsewhere }) => coresElsewhere >= noticeableCores)
    .map(
      (round) => `! ${titleOf(round)}: other processes kept ${round.coresElsewhere.toFixed(1)} cores busy meanwhile`,
    );
}

/** One line for each round whose median is not below the target. */
export function missedTargets(rounds: readonly Round[]): string[] {
  return rounds
    .filter(({ update }) => update.p50 >= targetMs)
    .map((round) => `missed: ${titleOf(round)}: p50 ${round.update.p50.toFixed(1)} ms is not below ${targetMs} ms`);
}

function titleOf({ setup, idle }: Round): string {
  return `${setups[setup].title}, ${idle} other subscribers`;
}
