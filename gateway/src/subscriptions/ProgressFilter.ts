import { DomainError } from '@guanjia/kernel/DomainError';
import { requireRegion } from '@guanjia/kernel/regions';
import { z } from 'zod';

/** Which events a feed gives; what is absent lets all through. */
export interface ProgressFilter {
  /** Code of a region, with all regions within it. */
  readonly region?: string;
  /** Level of a key-project list that the project stands on. */
  readonly level?: string;
  readonly kind?: string;
  readonly stage?: string;
  /** The one that tells the event. */
  readonly department?: string;
  readonly light?: string;
}

/** Validation has seen to the enums. */
const filterSchema = z.object({
  region: z.string().nullish(),
  level: z.string().nullish(),
  kind: z.string().nullish(),
  stage: z.string().nullish(),
  department: z.string().nullish(),
  light: z.string().nullish(),
});
const departmentShape = /^[a-z][a-z0-9-]{0,62}$/;

/** Reads the argument `filter`; null is as absent. @throws REGION_UNKNOWN, BAD_INPUT naming the field */
export function readProgressFilter(given: unknown): ProgressFilter {
  const entries = Object.entries(filterSchema.parse(given ?? {})).filter(([, value]) => value != null);
  const filter: ProgressFilter = Object.fromEntries(entries);
  if (filter.region !== undefined) requireRegion(filter.region, 'filter.region');
  if (filter.department !== undefined && !departmentShape.test(filter.department)) {
    throw new DomainError('BAD_INPUT', {
      field: 'filter.department',
      value: filter.department,
      accepted: 'the name of a department, for example approval',
    });
  }
  return filter;
}
