import type { KnownAnswer } from '../graph/KnownAnswer.ts';
import type { Reading } from './Reading.ts';

/** An answer that is kept, without errors. */
export interface CacheEntry extends Readonly<Reading> {
  readonly text: string;
  readonly encoding: KnownAnswer['encoding'];
  readonly bytes: number;
  readonly expiresAt: number;
  /** As `CachePolicy.projectsOf` says. */
  readonly projects: readonly string[] | null;
  /** The answer as it is waited for; made when it is first given. */
  answer: Promise<KnownAnswer> | null;
}
