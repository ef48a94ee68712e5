import type { Actor } from '@guanjia/kernel/actor';
import { DomainError } from '@guanjia/kernel/DomainError';
import type { KeyLevel } from '@guanjia/kernel/projectFacts';

/** Why a project stands on a key-project list (S0 S1 S4). */
export const keyCategories = {
  PROVINCIAL_KEY: '省级重点项目',
  AFFORDABLE_HOUSING: '三大工程·保障性住房',
  DUAL_USE_INFRASTRUCTURE: '三大工程·平急两用公共基础设施',
  URBAN_VILLAGE_RENOVATION: '三大工程·城中村改造',
  TREASURY_BOND: '增发国债项目',
  SPECIAL_BOND: '专项债项目',
  GUARANTEED_DELIVERY: '保交楼专项借款项目',
  URBAN_RENEWAL: '重点城市更新项目',
  INVESTMENT_PROMOTION: '招商引资项目',
  LOCALLY_DETERMINED: '各地确定的其他重点项目',
  OTHER_DEMAND: '其他有需求的项目',
} as const;
export type KeyCategory = keyof typeof keyCategories;

/** A project's place on one year's list of one level (重点项目清单, S2 S4). */
export interface KeyListing {
  readonly id: string;
  readonly projectId: string;
  readonly level: KeyLevel;
  /** The region whose list it is: 000000 for the national one. */
  readonly listRegion: string;
  readonly year: number;
  readonly itemNo: number;
  readonly category: KeyCategory;
  readonly listedAt: Date;
  readonly listedBy: Actor;
}

/** The region whose list of this level a project of `regionCode` may stand on. */
export function listRegionOf(level: KeyLevel, regionCode: string): string {
  switch (level) {
    case 'NATIONAL':
      return '000000';
    case 'PROVINCIAL':
      return `${regionCode.slice(0, 2)}0000`;
    case 'CITY':
      return `${regionCode.slice(0, 4)}00`;
    case 'DISTRICT':
      return regionCode;
  }
}

/** A year between 2000 and next year. @throws BAD_INPUT */
export function requireListYear(year: number, now: Date): void {
  const nextYear = now.getUTCFullYear() + 1;
  if (year < 2000 || year > nextYear) {
    throw new DomainError('BAD_INPUT', { field: 'year', value: year, accepted: `2000 to ${nextYear}` });
  }
}

/** A place on a list that exists: a year between 2000 and next year, a number from 1. @throws BAD_INPUT */
export function requireListPlace({ year, itemNo }: Pick<KeyListing, 'year' | 'itemNo'>, now: Date): void {
  requireListYear(year, now);
  if (itemNo < 1 || itemNo > 10_000_000) {
    throw new DomainError('BAD_INPUT', { field: 'itemNo', value: itemNo, accepted: '1 to 10000000' });
  }
}
