/** The four tiers of administration: 省, 市, 县, 镇 (S0). The first stands highest. */
export const tiers = ['PROVINCE', 'CITY', 'COUNTY', 'TOWN'] as const;

/** One of the four tiers. */
export type Tier = (typeof tiers)[number];

/** Whether `tier` stands at or above `other`. */
export function isAtOrAbove(tier: Tier, other: Tier): boolean {
  return tiers.indexOf(tier) <= tiers.indexOf(other);
}
