import type { Actor } from '@guanjia/kernel/actor';

import type { ScoredCandidate } from './scoredCandidate.ts';
import type { Wording } from './wording.ts';

/** Who was made steward of a project, and why it was this person (C4). Written once. */
export interface StewardAssignment {
  readonly id: string;
  readonly projectId: string;
  readonly personId: string;
  /** Chosen by a person of the service room rather than by the match. */
  readonly byHand: boolean;
  readonly reason: Wording;
  /** Everybody who serves the region, best first, with the points of each; the chosen one is among them. */
  readonly considered: readonly ScoredCandidate[];
  readonly madeAt: Date;
  readonly madeBy: Actor;
}

/** The time one person has held a project: the terms of a project follow each other and never overlap. */
export interface StewardTerm {
  readonly id: string;
  readonly projectId: string;
  readonly assignmentId: string;
  readonly personId: string;
  readonly capacity: 'STEWARD' | 'BACKUP';
  readonly reason: Wording;
  readonly startedAt: Date;
  readonly endedAt: Date | null;
}

/** Who carries a project at present. */
export interface Stewardship {
  readonly projectId: string;
  readonly state: StewardshipState;
  /** When this state began. */
  readonly since: Date;
  readonly version: number;
}

interface Held {
  readonly assignmentId: string;
  readonly stewardId: string;
}

/** One state of the carrying of a project; MISSING and UNCOVERED are alarms. */
export type StewardshipState =
  | { readonly status: 'UNASSIGNED' }
  | { readonly status: 'MISSING'; readonly reason: Wording }
  | (Held & { readonly status: 'SERVING'; readonly termId: string })
  | (Held & {
      readonly status: 'COVERED';
      readonly termId: string;
      readonly backupId: string;
      readonly absenceId: string;
    })
  | (Held & { readonly status: 'UNCOVERED'; readonly absenceId: string; readonly reason: Wording })
  /** The last steward, who keeps in touch with the owner; null for a project that nobody carried. */
  | { readonly status: 'FINISHED'; readonly assignmentId: string | null; readonly stewardId: string | null };

export type StewardshipStatus = StewardshipState['status'];
