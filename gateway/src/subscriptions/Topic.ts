import type { ProgressFilter } from './ProgressFilter.ts';

interface TopicField {
  /** Name of the field of `Subscription`. */
  readonly field: string;
  /** Event types that it follows; null: all. */
  readonly types: ReadonlySet<string> | null;
  /** Whether the update has the fields of the event's payload. */
  readonly payload: boolean;
}

/** Each event to whom it is for, or, without its words, each project that has changed to all who may see it. */
export type FeedTells = 'EVENTS' | 'PROJECTS';

/** What a subscription follows: one project, one handoff, or all that its filter lets through. */
export type Topic = TopicField &
  (
    | { readonly kind: 'project'; readonly projectId: string }
    | { readonly kind: 'handoff'; readonly handoffId: string }
    | { readonly kind: 'feed'; readonly filter: ProgressFilter; readonly tells: FeedTells }
  );
