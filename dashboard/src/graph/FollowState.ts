/** How true what is shown is. */
export type FollowState =
  | { readonly phase: 'connecting' }
  /** What is shown is as of `upTo`, or, while nothing has happened since, of `since`. */
  | { readonly phase: 'connected'; readonly since: Date; readonly upTo: UpTo | null }
  /** What is shown was true at `since`. It goes on by itself, and nothing will be lost. */
  | { readonly phase: 'reconnecting'; readonly since: Date; readonly upTo: UpTo | null }
  /** It would not get better by trying again. */
  | { readonly phase: 'refused'; readonly error: unknown; readonly upTo: UpTo | null };

/** The last event that is shown. */
export interface UpTo {
  readonly seq: number;
  readonly time: string;
}
