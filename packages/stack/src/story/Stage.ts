import type { Ask } from '../graphqlClient.ts';
import type { EventLine } from './eventLine.ts';
import type { RehearsalOptions } from './StoryOptions.ts';

/** Where the scenes of a story are played: who acts, and how its subscribers and its clock are reached. */
export interface Stage extends Pick<RehearsalOptions, 'onStep' | 'random' | 'outside'> {
  readonly as: (persona: string) => Promise<Ask>;
  /** Registers a project of the demo owner, and follows it. */
  readonly register: (
    changed: Readonly<Record<string, unknown>>,
  ) => Promise<{ readonly projectId: string; readonly line: EventLine }>;
  /** Moves approval's calendar on until this instant. */
  readonly waitUntil: (instant: Date) => void;
}
