import type { OperationResult } from '../execution/compileOperation.ts';
import type { OperationRequest } from '../graph/OperationRequest.ts';

/** What an operation has cost, as an answer says it. */
export interface CostTold {
  readonly requested: number;
  /** 0: there is none. */
  readonly limit: number;
}

/** Over HTTP; on any wire the request's `extensions: {"cost": true}` says the same. */
export const costHeader = 'x-guanjia-cost';

/** Whether the answer is to say what it costs. */
export function wantsCost({ extensions }: Pick<OperationRequest, 'extensions'>): boolean {
  return extensions !== undefined && extensions['cost'] === true;
}

/** The result, with its cost in `extensions`. */
export function withCost(result: OperationResult, { requested, limit }: CostTold): OperationResult {
  return { ...result, extensions: { ...result.extensions, cost: { requested, limit } } };
}
