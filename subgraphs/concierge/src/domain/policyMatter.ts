import type { Actor } from '@guanjia/kernel/actor';

export const matterStatuses = ['OPEN', 'ANSWERED'] as const;
export type MatterStatus = (typeof matterStatuses)[number];

/** A 面上 matter: the same problem of many projects, answered once by a policy (面上的问题出台政策, S0). */
export interface PolicyMatter {
  readonly id: string;
  /** GB/T 2260 code; problems of this region and of those within it can belong to it. */
  readonly regionCode: string;
  readonly title: string;
  readonly question: string;
  readonly status: MatterStatus;
  /** The policy in words, for every project it concerns. */
  readonly answer: string | null;
  readonly answeredAt: Date | null;
  readonly openedBy: Actor;
  readonly openedAt: Date;
  readonly version: number;
}

/** A matter is answered once for all; when that does not do, it is opened again and answered anew. */
export const matterTransitions = {
  OPEN: { answer: 'ANSWERED' },
  ANSWERED: { reopen: 'OPEN' },
} as const satisfies Record<MatterStatus, Partial<Record<'answer' | 'reopen', MatterStatus>>>;
