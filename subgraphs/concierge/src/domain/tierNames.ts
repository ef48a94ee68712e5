import type { Tier } from '@guanjia/kernel/tiers';

/** The four tiers in words (S0). */
export const tierNames: Readonly<Record<Tier, { readonly en: string; readonly zh: string }>> = {
  PROVINCE: { en: 'province', zh: '省级' },
  CITY: { en: 'city', zh: '市级' },
  COUNTY: { en: 'county', zh: '县级' },
  TOWN: { en: 'town', zh: '镇级' },
};
