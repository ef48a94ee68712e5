import type { Actor } from '@guanjia/kernel/actor';
import { DomainError } from '@guanjia/kernel/DomainError';
import type { RoadmapPlan } from './roadmap.ts';

/** Whether the steward serves all items of a project or some of them (全部或部分事项, S2). */
export const serviceScopes = { ALL: '全部事项', SOME: '部分事项' } as const;
export type ServiceScope = keyof typeof serviceScopes;

/** Which items of the roadmap an owner wants to be served with; versions are added, never changed (A3 S2). */
export interface ServiceChoice {
  readonly id: string;
  readonly projectId: string;
  /** From 1. */
  readonly version: number;
  readonly scope: ServiceScope;
  /** Codes of the items chosen; empty when all are, also those that a later roadmap adds. */
  readonly itemCodes: readonly string[];
  readonly chosenAt: Date;
  readonly chosenBy: Actor;
}

/**
 * The codes that a choice keeps, in the order of the roadmap.
 * @throws BAD_INPUT for a code that the roadmap does not have, for none, or for codes beside ALL
 */
export function requireChosenItems(
  { scope, itemCodes }: Pick<ServiceChoice, 'scope' | 'itemCodes'>,
  { items }: Pick<RoadmapPlan, 'items'>,
): readonly string[] {
  const planned = items.map(({ itemCode }) => itemCode);
  const unknown = itemCodes.find((code) => !planned.includes(code));
  if (unknown !== undefined)
    throw new DomainError('BAD_INPUT', { field: 'itemCodes', value: unknown, accepted: planned });
  if (scope === 'ALL' && itemCodes.length > 0) {
    throw new DomainError('BAD_INPUT', {
      field: 'itemCodes',
      value: itemCodes,
      accepted: 'none when the scope is ALL',
    });
  }
  if (scope === 'SOME' && itemCodes.length === 0) {
    throw new DomainError('BAD_INPUT', { field: 'itemCodes', value: itemCodes, accepted: planned });
  }
  return planned.filter((code) => itemCodes.includes(code));
}
