import { DomainError } from '@guanjia/kernel/DomainError';
import type { ProjectFacts } from '@guanjia/kernel/projectFacts';
import type { AcceptanceItem } from './acceptanceItem.ts';
import type { AcceptanceRequest } from './acceptanceRequest.ts';
import { applicabilityOf } from './applicability.ts';
import type { ItemChoice } from './itemChoice.ts';
import { itemStandings } from './itemStandings.ts';
import type { JointAcceptance } from './jointAcceptance.ts';
import { requirePhaseOrder } from './requirePhaseOrder.ts';
import { requireWholeFirstPhase } from './requireWholeFirstPhase.ts';

/**
 * The items that a request stands for, once it keeps the rules (J3).
 * @throws BAD_INPUT, ACCEPTANCE_ITEM_NOT_FOUND, ITEM_NOT_APPLICABLE, ACCEPTANCE_ITEM_ALREADY_ASKED, PHASE_ONE_INCOMPLETE,
 * PHASE_TWO_TOO_EARLY
 */
export function chooseItems(choice: ItemChoice): readonly AcceptanceItem[] {
  requireDistinct(choice.request.phases, 'phases');
  const asked = askedItems(choice);
  for (const item of asked) {
    requirePhaseAsked(item, choice.request);
    requireApplicable(item, choice.facts);
  }
  requireNotInHand(asked, choice.history);
  requireWholeFirstPhase(asked, choice);
  requireEveryPhaseFilled(asked, choice.request);
  requirePhaseOrder(asked, choice);
  return asked;
}

function askedItems({ catalogue, facts, history, request }: ItemChoice): readonly AcceptanceItem[] {
  if (request.itemCodes) {
    requireDistinct(request.itemCodes, 'itemCodes');
    return request.itemCodes.map((code) => catalogue.require(code));
  }
  const applicable = catalogue.items.filter(
    (item) => request.phases.includes(item.phase) && applicabilityOf(item, facts).applies,
  );
  const standings = itemStandings(history);
  const open = applicable.filter((item) => !standings.has(item.code));
  return open.length > 0 ? open : applicable;
}

function requireDistinct(values: readonly string[], field: string): void {
  if (values.length > 0 && new Set(values).size === values.length) return;
  throw new DomainError('BAD_INPUT', { field, value: values, accepted: 'at least one, each named once' });
}

function requirePhaseAsked(item: AcceptanceItem, request: AcceptanceRequest): void {
  if (request.phases.includes(item.phase)) return;
  throw new DomainError('BAD_INPUT', {
    field: 'itemCodes',
    value: item.code,
    accepted: `an item of the phases asked for; this one is of phase ${item.phase}`,
  });
}

function requireApplicable(item: AcceptanceItem, facts: ProjectFacts): void {
  const { applies, reason } = applicabilityOf(item, facts);
  if (applies) return;
  throw new DomainError('ITEM_NOT_APPLICABLE', { field: 'itemCodes', value: item.code, name: item.name, reason });
}

function requireNotInHand(asked: readonly AcceptanceItem[], history: readonly JointAcceptance[]): void {
  const standings = itemStandings(history);
  const taken = asked.flatMap((item) => {
    const standing = standings.get(item.code);
    return standing && standing.status !== 'NOT_APPLICABLE' ? [{ code: item.code, name: item.name, ...standing }] : [];
  });
  if (taken.length > 0) throw new DomainError('ACCEPTANCE_ITEM_ALREADY_ASKED', { field: 'itemCodes', items: taken });
}

function requireEveryPhaseFilled(asked: readonly AcceptanceItem[], request: AcceptanceRequest): void {
  const empty = request.phases.filter((phase) => asked.every((item) => item.phase !== phase));
  if (empty.length === 0) return;
  throw new DomainError('BAD_INPUT', {
    field: 'phases',
    value: empty,
    accepted: 'phases of which at least one item is asked for',
  });
}
