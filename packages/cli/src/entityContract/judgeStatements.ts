import type { SubgraphAnswer } from './askSubgraph.ts';
import type { ContractFinding } from './ContractReport.ts';

type Measured = Pick<SubgraphAnswer, 'statements' | 'milliseconds'>;

/** What was measured of one key. */
export interface Measures {
  readonly ten: Measured;
  readonly thousand: Measured;
  /** Of things that there are, none of them twice: all that are known, and two halves of them. Null: too few are known. */
  readonly things: {
    readonly count: number;
    readonly all: Measured;
    readonly halves: readonly [Measured, Measured];
  } | null;
}

/**
 * Whether statements are bounded, by two measures. A thousand representations take at most ten times those that ten take, a statement for
 * each hundred; where each is looked for by itself it is a hundred times. And things that there are share their statements: what two
 * halves take beyond the whole is shared by all; where the rest is one for every second thing or more, things ask for themselves.
 * Of a subgraph that does not tell only the time is told.
 */
export function judgeStatements({ ten, thousand, things }: Measures): Pick<ContractFinding, 'verdict' | 'seen'> {
  if (ten.statements === null || thousand.statements === null) {
    const [few, many] = [ten, thousand].map(({ milliseconds }) => milliseconds.toFixed(0));
    return {
      verdict: 'unknown',
      seen: [`it does not tell its statements (docs/entity-contract.md); 10 take ${few} ms, 1,000 take ${many} ms`],
    };
  }
  const atMost = 10 * Math.max(1, ten.statements);
  const counted = `${ten.statements} statements for 10, ${thousand.statements} for 1,000`;
  const faults = thousand.statements > atMost ? [`${counted}: more than ${atMost}`] : [];
  const own = things === null ? null : ownStatements(things);
  if (things !== null && own !== null && own >= things.count / 2) {
    const each = (own / things.count).toFixed(1);
    faults.push(`each thing asks for itself: ${each} statements for every one of ${things.count}`);
  }
  return faults.length > 0 ? { verdict: 'broken', seen: faults } : { verdict: 'kept', seen: [counted] };
}

/** Statements that are sent for single things; null where they are not told. */
function ownStatements({ all, halves: [one, other] }: NonNullable<Measures['things']>): number | null {
  if (all.statements === null || one.statements === null || other.statements === null) return null;
  const shared = one.statements + other.statements - all.statements;
  return all.statements - Math.max(0, shared);
}
