import { DomainError } from '@guanjia/kernel/DomainError';
import { regionName } from '@guanjia/kernel/regions';

/** A project code, read. `month` is null in the older form, which begins with the year alone. */
export interface ProjectCode {
  readonly text: string;
  readonly form: 'GB_T_40058' | 'OLDER';
  readonly year: number;
  readonly month: number | null;
  /** As the code says: functional zones carry codes that GB/T 2260 does not list, for example 320193. */
  readonly regionCode: string;
}

const shape = /^(\d{4})-(\d{6})-(\d{2})-(\d{2})-(\d{6})$/;
const firstOlderYear = 2013;
const lastOlderYear = 2021;

/**
 * Reads a project code (A1): `2509-320193-89-01-544060` of GB/T 40058-2021, or the older `2020-370211-47-03-012345`.
 * Of the region inside only the province must be known. @throws PROJECT_CODE_MALFORMED
 */
export function parseProjectCode(text: string): ProjectCode {
  const [, begun = '', regionCode = ''] = shape.exec(text) ?? refuse(text, 'yymm-region-nn-nn-serial, 24 characters');
  if (regionName(`${regionCode.slice(0, 2)}0000`) === null) refuse(text, 'a region of a known province');
  return { text, regionCode, ...(readMonth(begun) ?? readOlderYear(begun) ?? refuse(text, 'a month from 01 to 12')) };
}

type Begun = Pick<ProjectCode, 'form' | 'year' | 'month'>;

/** `2012` is December 2020: the older form names no year before 2013. */
function readMonth(begun: string): Begun | null {
  const year = 2000 + Number(begun.slice(0, 2));
  const month = Number(begun.slice(2));
  return year >= 2020 && month >= 1 && month <= 12 ? { form: 'GB_T_40058', year, month } : null;
}

function readOlderYear(begun: string): Begun | null {
  const year = Number(begun);
  return year >= firstOlderYear && year <= lastOlderYear ? { form: 'OLDER', year, month: null } : null;
}

function refuse(value: string, accepted: string): never {
  throw new DomainError('PROJECT_CODE_MALFORMED', { field: 'code', value, accepted });
}
