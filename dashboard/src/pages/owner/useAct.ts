import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useState } from 'react';
import { useGraph } from '../../graph/graphContext.ts';

export interface Act<Data, Variables> {
  /** What the graph answers; undefined: it was refused, and `error` says why. */
  act(variables: Variables): Promise<Data | undefined>;
  readonly busy: boolean;
  readonly error: unknown;
}

/** A mutation that is asked for once at a time, whose refusal is kept to be shown beside what asked for it. */
export function useAct<Data, Variables extends OperationVariables>(
  mutation: TypedDocumentNode<Data, Variables>,
): Act<Data, Variables> {
  const { client } = useGraph();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  return {
    busy,
    error,
    async act(variables) {
      setBusy(true);
      setError(null);
      try {
        const answer = await client.mutate({ mutation, variables, errorPolicy: 'none' });
        return answer.data;
      } catch (cause) {
        setError(cause);
        return undefined;
      } finally {
        setBusy(false);
      }
    },
  };
}
