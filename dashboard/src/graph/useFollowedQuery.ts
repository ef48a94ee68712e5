import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { errorIn } from './errorIn.ts';
import type { FollowState } from './FollowState.ts';
import { useGraph } from './graphContext.ts';
import { readAnew } from './readAnew.ts';
import { useFollow } from './useFollow.ts';

export interface FollowedQueryOptions<
  Data,
  Variables extends OperationVariables,
  Update,
  UpdateVariables extends OperationVariables,
> {
  readonly query: TypedDocumentNode<Data, Variables>;
  readonly variables: Variables;
  /** What it selects below `project`, by id, takes the place of what the query has read. */
  readonly subscription: TypedDocumentNode<Update, UpdateVariables>;
  readonly subscriptionVariables: UpdateVariables;
  /** The project whose stream it is; null: the feed. */
  readonly projectId: string | null;
  readonly onUpdate?: (update: Update, error: unknown) => void;
}

export interface FollowedQuery<Data> {
  /** Undefined until the first snapshot is there. */
  readonly data: Data | undefined;
  /** Why something, or all, is missing: for AbsentNote. */
  readonly error: unknown;
  readonly follow: FollowState;
  /** Reads all of it again, for what no update tells. */
  refresh(): Promise<void>;
}

/** A query whose answer is kept true by a subscription: one snapshot, then the updates. */
export function useFollowedQuery<
  Data,
  Variables extends OperationVariables,
  Update extends Readonly<Record<string, unknown>>,
  UpdateVariables extends OperationVariables,
>(options: FollowedQueryOptions<Data, Variables, Update, UpdateVariables>): FollowedQuery<Data>;
export function useFollowedQuery(
  options: FollowedQueryOptions<unknown, OperationVariables, Readonly<Record<string, unknown>>, OperationVariables>,
): FollowedQuery<unknown> {
  const { query, variables, subscription, subscriptionVariables, projectId, onUpdate } = options;
  const { client } = useGraph();
  const [error, setError] = useState<unknown>(null);
  const kept = useQuery(query, { variables, fetchPolicy: 'cache-only' });
  const refresh = async (): Promise<void> => {
    const answer = await client.query({
      query,
      variables,
      fetchPolicy: 'network-only',
      context: readAnew,
    });
    setError(answer.error ?? null);
    if (answer.data === undefined) throw errorIn(answer.error, 'There is no answer.');
  };
  const state = useFollow({
    subscription,
    variables: subscriptionVariables,
    projectId,
    snapshot: refresh,
    ...(onUpdate && { onUpdate }),
  });
  return { data: kept.dataState === 'complete' ? kept.data : undefined, error, follow: state, refresh };
}
