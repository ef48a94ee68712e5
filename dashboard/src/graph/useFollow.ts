import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import { createSystemClock } from './Clock.ts';
import type { FollowState } from './FollowState.ts';
import { follow } from './follow.ts';
import { useGraph } from './graphContext.ts';

export interface FollowOptions<Data, Variables extends OperationVariables> {
  readonly subscription: TypedDocumentNode<Data, Variables>;
  /** Without `after`. */
  readonly variables: Variables;
  /** The project whose stream it is; null: the feed. */
  readonly projectId: string | null;
  /** Reads all that is shown, past what is kept: `fetchPolicy: 'network-only'`, `context: readAnew`. */
  readonly snapshot: () => Promise<void>;
  readonly onUpdate?: (data: Data, error: unknown) => void;
}

const clock = createSystemClock(window);
const connecting: FollowState = { phase: 'connecting' };

/**
 * Keeps true what the page shows: a snapshot, then every update, over lost connections. Updates are in the cache before `onUpdate` hears
 * of them. Begins anew when subscription, variables or project change. The header shows the state too.
 */
export function useFollow<Data extends Readonly<Record<string, unknown>>, Variables extends OperationVariables>(
  options: FollowOptions<Data, Variables>,
): FollowState {
  const { client, board } = useGraph();
  const { subscription, projectId } = options;
  const [state, setState] = useState<FollowState>(connecting);
  const follower = useMemo(() => Symbol('follower'), []);
  const variablesKey = JSON.stringify(options.variables);
  const snapshot = useEffectEvent(() => options.snapshot());
  const onUpdate = useEffectEvent((data: Data, error: unknown) => options.onUpdate?.(data, error));
  const begin = useEffectEvent((signal: AbortSignal) => {
    const onState = (next: FollowState): void => {
      setState(next);
      board.tell(follower, next);
    };
    const { variables } = options;
    return follow({
      client,
      subscription,
      variables,
      projectId,
      snapshot,
      onUpdate,
      onState,
      signal,
      clock,
    });
  });
  useEffect(() => {
    const leaving = new AbortController();
    void begin(leaving.signal);
    return () => {
      leaving.abort();
      board.tell(follower, null);
    };
    // what is followed decides when to begin anew; the rest is read as it is at the time
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [client, board, follower, subscription, projectId, variablesKey]);
  return state;
}
