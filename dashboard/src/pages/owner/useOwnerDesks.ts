import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { OwnerAcceptanceDocument } from '../../generated/pages/owner/ownerAcceptance.ts';
import { OwnerApprovalsDocument } from '../../generated/pages/owner/ownerApprovals.ts';
import { OwnerFollowDocument, type OwnerFollowSubscription } from '../../generated/pages/owner/ownerFollow.ts';
import { OwnerProjectsDocument, type OwnerProjectsQuery } from '../../generated/pages/owner/ownerProjects.ts';
import { OwnerServiceDocument } from '../../generated/pages/owner/ownerService.ts';
import { OwnerUtilitiesDocument } from '../../generated/pages/owner/ownerUtilities.ts';
import { errorIn } from '../../graph/errorIn.ts';
import { useGraph } from '../../graph/graphContext.ts';
import { readAnew } from '../../graph/readAnew.ts';
import { useFollow } from '../../graph/useFollow.ts';
import type { Desk } from './Desk.ts';
import { acceptancePages, approvalPages, onePage, utilityPages } from './deskPages.ts';
import { type OfEach, useOfEach } from './useOfEach.ts';

export type OwnProject = NonNullable<OwnerProjectsQuery['projects']>['nodes'][number];
export type Change = OwnerFollowSubscription['progressFeed'];

export interface OwnerDesks {
  /** Undefined until the first ones are there. */
  readonly projects: readonly OwnProject[] | undefined;
  readonly totalCount: number;
  /** Null: all are shown. */
  readonly more: (() => Promise<void>) | null;
  readonly desks: readonly Desk[];
  /** Whether something has not been read yet. */
  readonly reading: boolean;
  readonly errors: readonly unknown[];
  /** The latest change of each project since the page was opened. */
  readonly changes: ReadonlyMap<string, Change>;
  /** Number of the latest change that a department (`concierge`) has told of a project; 0: none since the page was opened. */
  lastSeq(projectId: string, department: string): number;
  /** Reads again what waits in a project: after something was done there; null: in all. */
  refresh(projectId: string | null): Promise<void>;
  /** Reads all of it again; never rejects. */
  again(): Promise<void>;
}

/** The owner's projects and what its departments say of each, kept true by the feed of their changes. */
export function useOwnerDesks(): OwnerDesks {
  const { client } = useGraph();
  const [listError, setListError] = useState<unknown>(null);
  const [changes, setChanges] = useState<ReadonlyMap<string, Change>>(new Map());
  const [seqs, setSeqs] = useState<ReadonlyMap<string, number>>(new Map());
  const kept = useQuery(OwnerProjectsDocument, { variables: {}, fetchPolicy: 'cache-only' });
  const list = kept.dataState === 'complete' ? (kept.data.projects ?? undefined) : undefined;
  const ids = list?.nodes.map(({ id }) => id) ?? [];
  const approvals = useOfEach(OwnerApprovalsDocument, approvalPages, ids);
  const utilities = useOfEach(OwnerUtilitiesDocument, utilityPages, ids);
  const acceptance = useOfEach(OwnerAcceptanceDocument, acceptancePages, ids);
  const service = useOfEach(OwnerServiceDocument, onePage, ids);
  const parts: Readonly<Record<string, OfEach<unknown>>> = { approval: approvals, utilities, acceptance };
  const refresh = async (projectId: string | null): Promise<void> => {
    await Promise.all([approvals, utilities, acceptance, service].map((one) => one.refresh(projectId)));
  };
  const read = async (after: string | null): Promise<void> => {
    const answer = await client.query({
      query: OwnerProjectsDocument,
      // again as many as are shown
      variables: { first: after === null ? Math.min(Math.max(ids.length, 20), 100) : 20, after },
      fetchPolicy: 'network-only',
      context: readAnew,
    });
    setListError(answer.error ?? null);
    if (answer.data === undefined) throw errorIn(answer.error, 'There is no answer.');
  };
  useFollow({
    subscription: OwnerFollowDocument,
    variables: {},
    projectId: null,
    snapshot: async () => {
      await read(null);
      await refresh(null);
    },
    onUpdate({ progressFeed: change }) {
      const id = change.project?.id;
      if (id === undefined) return;
      const [department = ''] = change.type.split('.');
      setChanges((known) => new Map(known).set(id, change));
      setSeqs((known) => new Map(known).set(`${id} ${department}`, change.seq));
      if (!ids.includes(id)) return void read(null).catch(setListError);
      // first what has changed, then the health, which counts all departments
      const part = parts[department]?.refresh(id) ?? Promise.resolve();
      void part.then(() => service.refresh(id));
    },
  });
  const end = list?.pageInfo.hasNextPage === true ? list.pageInfo.endCursor : null;
  const all = [approvals, utilities, acceptance, service];
  return {
    projects: list?.nodes,
    totalCount: list?.totalCount ?? 0,
    more: end === null ? null : () => read(end).catch(setListError),
    desks: (list?.nodes ?? []).map(({ id, name }) => ({
      id,
      name,
      approvals: approvals.answers.get(id)?.data?.project ?? null,
      utilities: utilities.answers.get(id)?.data?.project ?? null,
      acceptance: acceptance.answers.get(id)?.data?.project ?? null,
      service: service.answers.get(id)?.data?.project ?? null,
    })),
    reading: ids.some((id) => all.some(({ answers }) => !answers.has(id))),
    errors: [listError, ...all.flatMap(({ answers }) => [...answers.values()].map(({ error }) => error))].filter(
      (error) => error != null,
    ),
    changes,
    lastSeq: (projectId, department) => seqs.get(`${projectId} ${department}`) ?? 0,
    refresh,
    again: () => Promise.all([read(null), refresh(null)]).then(() => undefined, setListError),
  };
}
