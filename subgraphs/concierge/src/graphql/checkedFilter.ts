import { requireRegion } from '@guanjia/kernel/regions';
import { requireId } from '../domain/requireId.ts';

interface Conditions {
  readonly region?: string | null | undefined;
  readonly unitId?: string | null | undefined;
  readonly personId?: string | null | undefined;
  readonly projectId?: string | null | undefined;
  readonly responsibleId?: string | null | undefined;
  readonly holderId?: string | null | undefined;
  readonly matterId?: string | null | undefined;
  readonly problemId?: string | null | undefined;
  readonly meetingId?: string | null | undefined;
  readonly stewardId?: string | null | undefined;
  readonly visitorId?: string | null | undefined;
}

const ids = [
  'unitId',
  'personId',
  'projectId',
  'responsibleId',
  'holderId',
  'matterId',
  'problemId',
  'meetingId',
  'stewardId',
  'visitorId',
] as const;

/** The filter itself, or an empty one. @throws REGION_UNKNOWN, BAD_INPUT for a region or an id that cannot be. */
export function checkedFilter<Filter extends Conditions>(
  filter: Filter | null | undefined,
): Filter | Record<string, never> {
  if (!filter) return {};
  if (filter.region) requireRegion(filter.region, 'region');
  for (const field of ids) {
    const id = filter[field];
    if (id) requireId(id, field);
  }
  return filter;
}
