import type { ApolloClient } from '@apollo/client';
import { WallLastChangesDocument, type WallLastChangesQuery } from '../../generated/pages/wall/wallLastChanges.ts';
import { WallTodayDocument, type WallTodayQuery } from '../../generated/pages/wall/wallToday.ts';
import { errorIn } from '../../graph/errorIn.ts';
import { filterOf, pastTheCache } from './readRows.ts';
import type { WallChange } from './WallChange.ts';
import type { WallScope } from './WallFilter.ts';

type Take = (changes: readonly WallChange[]) => void;

const pageSize = 100;
/** As many as the list of changes keeps. */
const mostOfToday = 500;

interface Since {
  readonly region: string | null;
  /** An instant. */
  readonly since: string;
}

/** What has happened since then, the newest first. Answers why there is less than there should be, or null. */
export async function readToday(client: ApolloClient, since: Since, onPage: Take): Promise<unknown> {
  let read = 0;
  for (let after: string | null = null, more = true; more && read < mostOfToday; ) {
    const { page, error } = await readTodayPage(client, since, after);
    onPage(page.nodes.flatMap(changesOfToday));
    if (error !== undefined) return error;
    read += page.nodes.length;
    after = page.pageInfo.endCursor;
    more = page.pageInfo.hasNextPage;
  }
  return null;
}

/** What happened last to each project of the scope, page by page. Answers what the exchange could not give, or null. */
export async function readLastChanges(client: ApolloClient, scope: WallScope, onPage: Take): Promise<unknown> {
  for (let after: string | null = null, more = true; more; ) {
    const { page, error } = await readChangesPage(client, scope, after);
    onPage(page.nodes.flatMap(({ project }) => changesOf(project)));
    if (error !== undefined) return error;
    after = page.pageInfo.endCursor;
    more = page.pageInfo.hasNextPage;
  }
  return null;
}

async function readChangesPage(client: ApolloClient, scope: WallScope, after: string | null): Promise<ChangesRead> {
  const { data, error } = await client.query({
    query: WallLastChangesDocument,
    variables: { filter: filterOf(scope), first: pageSize, after },
    ...pastTheCache,
  });
  if (data?.wallChart == null) throw errorIn(error, 'The wall chart is not there.');
  return { page: data.wallChart, error };
}

async function readTodayPage(client: ApolloClient, since: Since, after: string | null): Promise<TodayRead> {
  const { data, error } = await client.query({
    query: WallTodayDocument,
    variables: { ...since, first: pageSize, after },
    ...pastTheCache,
  });
  if (data?.recentEvents == null) throw errorIn(error, 'What has happened today is not there.');
  return { page: data.recentEvents, error };
}

type TodayPage = NonNullable<WallTodayQuery['recentEvents']>;
type ChangesPage = NonNullable<WallLastChangesQuery['wallChart']>;

interface TodayRead {
  readonly page: TodayPage;
  readonly error: unknown;
}

interface ChangesRead {
  readonly page: ChangesPage;
  readonly error: unknown;
}

function changesOf({ id, name, timeline }: ChangesPage['nodes'][number]['project']): readonly WallChange[] {
  const events = timeline?.nodes ?? [];
  return events.map(({ label, ...event }) => ({
    ...event,
    projectId: id,
    projectName: name,
    label: label.en,
    labelZh: label.zh,
  }));
}

function changesOfToday({ label, project, ...event }: TodayPage['nodes'][number]): readonly WallChange[] {
  if (project === null) return [];
  return [{ ...event, projectId: project.id, projectName: project.name, label: label.en, labelZh: label.zh }];
}
