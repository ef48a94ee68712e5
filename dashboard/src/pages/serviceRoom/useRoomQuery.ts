import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useGraph } from '../../graph/graphContext.ts';
import { readAnew } from '../../graph/readAnew.ts';
import { useRoomChanges } from './roomChanges.ts';

interface RoomQueryOptions<Data, Variables extends OperationVariables> {
  readonly query: TypedDocumentNode<Data, Variables>;
  readonly variables: Variables;
  /** What the types of events begin with that change the answer. */
  readonly concerns: readonly string[];
}

interface RoomAnswer<Data> {
  /** Undefined: not there yet, or not to be had. */
  readonly data: Data | undefined;
  readonly error: unknown;
  readonly loading: boolean;
  reload(): Promise<void>;
}

/** A query that is asked again when something happens that it tells of. */
export function useRoomQuery<Data, Variables extends OperationVariables>(
  options: RoomQueryOptions<Data, Variables>,
): RoomAnswer<Data>;
export function useRoomQuery({
  query,
  variables,
  concerns,
}: RoomQueryOptions<unknown, OperationVariables>): RoomAnswer<unknown> {
  const { client } = useGraph();
  const [again, setAgain] = useState<{ readonly error: unknown } | null>(null);
  const first = useQuery(query, { variables });
  const reload = async (): Promise<void> => {
    try {
      // over the socket: the gateway that has told of a change has also forgotten the answer it had kept
      const answer = await client.query({ query, variables, fetchPolicy: 'network-only', context: readAnew });
      setAgain({ error: answer.error ?? null });
    } catch (error) {
      setAgain({ error });
    }
  };
  useRoomChanges(concerns, reload);
  const data = first.dataState === 'complete' ? first.data : undefined;
  const error = again === null ? first.error : again.error;
  return { data, error: error ?? null, loading: data === undefined && error == null, reload };
}
