import type { Actor } from '@guanjia/kernel/actor';

/** Which crew follows a project from its beginning to the permit to build (全程跟踪代办帮办, S3). */
export interface CrewAssignment {
  readonly id: string;
  readonly projectId: string;
  readonly crewId: string;
  readonly madeAt: Date;
  readonly madeBy: Actor;
  readonly endedAt: Date | null;
}
