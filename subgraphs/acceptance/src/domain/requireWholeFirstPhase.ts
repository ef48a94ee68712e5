import { DomainError } from '@guanjia/kernel/DomainError';
import { isKeyProject } from '@guanjia/kernel/projectFacts';
import type { AcceptanceItem } from './acceptanceItem.ts';
import { applicabilityOf } from './applicability.ts';
import type { ItemChoice } from './itemChoice.ts';
import { itemStandings } from './itemStandings.ts';

/**
 * A key project that asks for phase 1 asks for all of it that applies and is not in hand yet
 * (对省市区重点项目，建设单位应同时申请第一阶段的联合验收事项, S3).
 * @throws PHASE_ONE_INCOMPLETE naming what is missing and all that applies
 */
export function requireWholeFirstPhase(
  asked: readonly AcceptanceItem[],
  { catalogue, facts, history, request }: ItemChoice,
): void {
  if (!isKeyProject(facts) || !request.phases.includes('FIRST')) return;
  const applicable = catalogue.items.filter((item) => item.phase === 'FIRST' && applicabilityOf(item, facts).applies);
  const standings = itemStandings(history);
  const missing = applicable.filter((item) => !asked.includes(item) && !standings.has(item.code));
  if (missing.length === 0) return;
  throw new DomainError('PHASE_ONE_INCOMPLETE', {
    field: 'itemCodes',
    missing: missing.map(named),
    applicable: applicable.map(named),
  });
}

function named({ code, name }: AcceptanceItem): Pick<AcceptanceItem, 'code' | 'name'> {
  return { code, name };
}
