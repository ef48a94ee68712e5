import { DomainError } from '@guanjia/kernel/DomainError';
import { requireRegion } from '@guanjia/kernel/regions';

/** A city or county: a province passes on what its cities report (S0). @throws REGION_UNKNOWN, BAD_INPUT for a province */
export function requireReportRegion(code: string): string {
  requireRegion(code, 'region');
  if (!code.endsWith('0000')) return code;
  throw new DomainError('BAD_INPUT', { field: 'region', value: code, accepted: 'the code of a city or county' });
}
