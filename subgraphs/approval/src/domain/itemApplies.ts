import { DomainError } from '@guanjia/kernel/DomainError';
import type { Item } from './item.ts';
import type { Project } from './project.ts';

type Facts = Pick<Project, 'kind' | 'investmentSource'>;

/** Whether an item can apply to a project of this kind and money. */
export function itemApplies({ applies }: Pick<Item, 'applies'>, { kind, investmentSource }: Facts): boolean {
  const kindFits = applies.kinds === undefined || applies.kinds.includes(kind);
  const sourceFits = applies.investmentSources === undefined || applies.investmentSources.includes(investmentSource);
  return kindFits && sourceFits;
}

/** @throws ITEM_NOT_APPLICABLE saying for which projects the item is */
export function requireApplicable(item: Pick<Item, 'code' | 'applies'>, facts: Facts): void {
  if (itemApplies(item, facts)) return;
  const { kinds, investmentSources } = item.applies;
  throw new DomainError('ITEM_NOT_APPLICABLE', {
    field: 'itemCode',
    value: item.code,
    current: { kind: facts.kind, investmentSource: facts.investmentSource },
    accepted: { ...(kinds && { kinds }), ...(investmentSources && { investmentSources }) },
  });
}
