import type { SubgraphAnswer } from './askSubgraph.ts';
import type { ContractFinding } from './ContractReport.ts';

type Measured = Pick<SubgraphAnswer, 'statements' | 'milliseconds'>;

/**
 * Whether a thousand representations take statements as a few do, by the piece of a hundred at the most: ten times those that ten take.
 * One that looks for each by itself takes a hundred times as many. Of a subgraph that does not tell, only the time is told.
 */
export function judgeStatements(ten: Measured, thousand: Measured): Pick<ContractFinding, 'verdict' | 'seen'> {
  if (ten.statements === null || thousand.statements === null) {
    const [few, many] = [ten, thousand].map(({ milliseconds }) => milliseconds.toFixed(0));
    return {
      verdict: 'unknown',
      seen: [`it does not tell its statements (docs/entity-contract.md); 10 take ${few} ms, 1,000 take ${many} ms`],
    };
  }
  const atMost = 10 * Math.max(1, ten.statements);
  const seen = `${ten.statements} statements for 10, ${thousand.statements} for 1,000`;
  return thousand.statements <= atMost
    ? { verdict: 'kept', seen: [seen] }
    : { verdict: 'broken', seen: [`${seen}: more than ${atMost}. Look for all keys of a request by one statement`] };
}
