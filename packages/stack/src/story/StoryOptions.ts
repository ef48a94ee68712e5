import type { ProgressUpdate } from './eventLine.ts';
import type { OutsideSystems } from './openOutside.ts';

/** What a story works with. */
export interface StoryOptions {
  readonly gatewayUrl: string;
  /** Told of every step as it happens. */
  readonly onStep: (title: string, result: unknown) => void;
  /** Told of every event that the subscriber receives. */
  readonly onUpdate: (update: ProgressUpdate) => void;
  readonly random: () => number;
}

/** What a story works with that lives through weeks. */
export interface RehearsalOptions extends StoryOptions {
  /** From now on approval counts deadlines by a time so many hours ahead of the real one. */
  readonly setHoursAhead: (hours: number) => void;
  /** Those that have systems of their own, as the story asks for. */
  readonly outside: Pick<OutsideSystems, 'behave' | 'signedFor'>;
}
