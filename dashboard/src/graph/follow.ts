import type { ApolloClient, OperationVariables, TypedDocumentNode } from '@apollo/client';
import { CombinedProtocolErrors } from '@apollo/client/errors';
import { ProgressCursorDocument } from '../generated/graph/progressCursor.ts';
import type { Clock } from './Clock.ts';
import { endOf } from './endOf.ts';
import { errorIn } from './errorIn.ts';
import type { FollowState, UpTo } from './FollowState.ts';

/** What an update begins with, whatever else is selected. */
interface Update {
  readonly cursor: string;
  readonly seq: number;
  readonly time: string;
}

export interface FollowNeeds<Data extends Readonly<Record<string, unknown>>, Variables extends OperationVariables> {
  readonly client: ApolloClient;
  /** With `$after: String`, and `cursor seq time` selected, none under another name. */
  readonly subscription: TypedDocumentNode<Data, Variables>;
  /** `after` is filled in. */
  readonly variables: Variables;
  /** For the cursor of one project's stream; null: of the feed. */
  readonly projectId: string | null;
  /** `no-cache`: what updates say is for `onUpdate` alone. */
  readonly fetchPolicy?: 'no-cache';
  /** Reads all that is shown, past what is kept. Rejects where there is nothing to show. */
  readonly snapshot: () => Promise<void>;
  /** After the cache has taken what the update says. `error` says what a department could not give. */
  readonly onUpdate: (data: Data, error: unknown) => void;
  readonly onState: (state: FollowState) => void;
  readonly signal: AbortSignal;
  readonly clock: Clock;
}

const firstWaitMs = 1_000;
const longestWaitMs = 30_000;

/**
 * The recipe of docs/liveProgress.md: cursor, snapshot, then every update behind the cursor, each once and in order, over as many
 * connections as it takes. A cursor that is refused begins it again. It ends with the signal, or when it is refused.
 */
export async function follow<Data extends Readonly<Record<string, unknown>>, Variables extends OperationVariables>(
  needs: FollowNeeds<Data, Variables>,
): Promise<void> {
  const { signal, clock, onState } = needs;
  let cursor: string | null = null;
  let upTo: UpTo | null = null;
  let lostAt: Date | null = null;
  let failures = 0;
  onState({ phase: 'connecting' });
  while (!signal.aborted) {
    const began = clock.now();
    try {
      // also where the cursor is known: its answer shows that the connection is there
      const now = await askCursor(needs);
      if (signal.aborted) return;
      if (cursor === null) {
        await needs.snapshot();
        cursor = now;
      }
      if (signal.aborted) return;
      lostAt = null;
      onState({ phase: 'connected', since: clock.now(), upTo });
      await takeUpdates(needs, cursor, (update) => {
        cursor = update.cursor;
        upTo = { seq: update.seq, time: update.time };
        failures = 0;
        onState({ phase: 'connected', since: clock.now(), upTo });
      });
    } catch (cause) {
      if (signal.aborted) return;
      const end = endOf(cause);
      if (end.kind === 'refused') return onState({ phase: 'refused', error: cause, upTo });
      if (end.kind === 'beginAgain') cursor = null;
      else cursor = end.cursor ?? cursor;
    }
    if (signal.aborted) return;
    lostAt ??= clock.now();
    onState({ phase: 'reconnecting', since: lostAt, upTo });
    failures = clock.now().getTime() - began.getTime() > longestWaitMs ? 1 : failures + 1;
    await clock.wait(clock.random() * Math.min(longestWaitMs, firstWaitMs * 2 ** (failures - 1)), signal);
  }
}

async function askCursor({
  client,
  projectId,
}: Pick<FollowNeeds<never, never>, 'client' | 'projectId'>): Promise<string> {
  const { data, error } = await client.query({
    query: ProgressCursorDocument,
    variables: { projectId },
    fetchPolicy: 'no-cache',
    context: { overSocket: true },
  });
  if (data?.progressCursor === undefined) throw errorIn(error, 'The gateway gives no cursor.');
  return data.progressCursor;
}

/** Until the stream ends, which it does with an error or the connection; or the signal says so. */
function takeUpdates<Data extends Readonly<Record<string, unknown>>, Variables extends OperationVariables>(
  needs: FollowNeeds<Data, Variables>,
  after: string,
  taken: (update: Update) => void,
): Promise<void> {
  const { client, subscription, variables, signal, onUpdate, fetchPolicy = 'cache-first' } = needs;
  return new Promise((resolve, reject) => {
    const following = client
      .subscribe({ query: subscription, variables: { ...variables, after }, errorPolicy: 'all', fetchPolicy })
      .subscribe({
        next({ data, error }) {
          // ends the stream; the data beside it is that of the update before, out of the cache
          if (error instanceof CombinedProtocolErrors) return stop(error);
          const update = Object.values(data ?? {}).find(isUpdate);
          if (data === undefined || update === undefined) return stop(error ?? new Error('An update has no cursor.'));
          onUpdate(data, error);
          taken(update);
        },
        error: (cause: unknown) => stop(cause),
        complete: () => stop(null),
      });
    const stop = (cause: unknown): void => {
      signal.removeEventListener('abort', end);
      following?.unsubscribe();
      if (cause === null || cause === undefined) resolve();
      else reject(cause instanceof Error ? cause : new Error('The stream has ended.', { cause }));
    };
    const end = (): void => stop(null);
    signal.addEventListener('abort', end);
    if (signal.aborted) end();
  });
}

function isUpdate(value: unknown): value is Update {
  return (
    typeof value === 'object' &&
    value !== null &&
    typeof Reflect.get(value, 'cursor') === 'string' &&
    typeof Reflect.get(value, 'seq') === 'number'
  );
}
