import type { CalendarDate } from '@guanjia/kernel/calendarDate';
import { DomainError } from '@guanjia/kernel/DomainError';
import type { Light } from '@guanjia/kernel/light';
import { isId } from '@guanjia/kernel/newId';
import type { KeyLevel, ProjectKind } from '@guanjia/kernel/projectFacts';
import { requireRegion } from '@guanjia/kernel/regions';
import type { Tier } from '@guanjia/kernel/tiers';
import { requireCreditCode } from './creditCode.ts';
import type { ProjectStage } from './stages.ts';

/** Which projects are wanted: those of which all holds that is given. Absent means any. */
export interface ProjectFilter {
  /** With all regions within it. */
  readonly region?: string | undefined;
  readonly kinds?: readonly ProjectKind[] | undefined;
  readonly tier?: Tier | undefined;
  /** On a list of one of these levels; of the year, when one is given too. */
  readonly keyLevels?: readonly KeyLevel[] | undefined;
  /** On a key-project list of this year. */
  readonly keyListYear?: number | undefined;
  readonly stages?: readonly ProjectStage[] | undefined;
  /** Of approval alone: the worst of the applications under way. */
  readonly lights?: readonly Light[] | undefined;
  /** Id of the person who carries the project now. */
  readonly steward?: string | undefined;
  /** Whether an application under way is late. */
  readonly overdue?: boolean | undefined;
  readonly ownerCreditCode?: string | undefined;
  /** Part of the name, or the beginning of the code. */
  readonly text?: string | undefined;
  /** Registered on this day or later. */
  readonly registeredFrom?: CalendarDate | undefined;
  /** Registered on this day or earlier. */
  readonly registeredTo?: CalendarDate | undefined;
}

/** In which order projects are listed. */
export const projectSorts = {
  NEWEST: '最近登记',
  OLDEST: '最早登记',
  NEAREST_DEADLINE: '期限最近',
  NAME: '名称',
} as const;
export type ProjectSort = keyof typeof projectSorts;

const longestText = 100;
const lists = ['kinds', 'keyLevels', 'stages', 'lights'] as const;

/**
 * A filter that can be meant. @throws BAD_INPUT, REGION_UNKNOWN, CREDIT_CODE_INVALID or DATES_OUT_OF_ORDER, naming the
 * field
 */
export function requireProjectFilter(filter: ProjectFilter, now: Date): ProjectFilter {
  const { region, keyListYear, steward, ownerCreditCode, text } = filter;
  if (region !== undefined) requireRegion(region, 'filter.region');
  if (ownerCreditCode !== undefined) requireCreditCode(ownerCreditCode, 'filter.ownerCreditCode');
  for (const name of lists) {
    if (filter[name]?.length === 0) refuse(name, [], 'at least one value, or none of the field');
  }
  const lastYear = now.getUTCFullYear() + 1;
  if (keyListYear !== undefined && (keyListYear < 2000 || keyListYear > lastYear)) {
    refuse('keyListYear', keyListYear, `2000 to ${lastYear}`);
  }
  if (steward !== undefined && !isId(steward)) refuse('steward', steward, 'the id of a person');
  if (text !== undefined && text.length > longestText) refuse('text', text, `up to ${longestText} characters`);
  requireSpan(filter);
  return filter;
}

function requireSpan({ registeredFrom, registeredTo }: ProjectFilter): void {
  if (registeredFrom === undefined || registeredTo === undefined || registeredFrom <= registeredTo) return;
  throw new DomainError('DATES_OUT_OF_ORDER', {
    field: 'filter.registeredTo',
    value: registeredTo,
    accepted: `registeredFrom ${registeredFrom} or a day after it`,
  });
}

function refuse(field: keyof ProjectFilter, value: unknown, accepted: string): never {
  throw new DomainError('BAD_INPUT', { field: `filter.${field}`, value, accepted });
}
