import type { Tier } from '@guanjia/kernel/tiers';

/** An organisation that lends people to the steward force: a hall, a bureau, a functional zone, a street. */
export interface Unit {
  readonly id: string;
  readonly name: string;
  readonly tier: Tier;
  /** GB/T 2260 code. */
  readonly regionCode: string;
  /** Who takes over when a steward of this unit is away (人员备份, S4). */
  readonly backupPersonId: string | null;
  readonly registeredAt: Date;
  readonly version: number;
}
