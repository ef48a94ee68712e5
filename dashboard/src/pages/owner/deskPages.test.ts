import { ApolloClient, ApolloLink } from '@apollo/client';
import { of } from 'rxjs';
import { describe, expect, it } from 'vitest';
import { OwnerUtilitiesDocument, type OwnerUtilitiesQuery } from '../../generated/pages/owner/ownerUtilities.ts';
import { createCache } from '../../graph/createCache.ts';
import type { Answer } from '../../graph/readPages.ts';
import { watchPages } from '../../graph/watchPages.ts';
import { utilityPages } from './deskPages.ts';

/** A graph with so many surveys and applications, five on a page, an empty one without a cursor, as ours answers. */
function graphOf(counts: { surveys: number; applications: number }) {
  const asked: (readonly [unknown, unknown])[] = [];
  let refused: string | null = null;
  const page = (count: number, after: unknown, node: (id: string) => object) => {
    const from = after == null ? 0 : Number(after);
    const nodes = Array.from({ length: Math.max(0, Math.min(5, count - from)) }, (_, at) => node(`${from + at}`));
    const endCursor = nodes.length === 0 ? null : String(from + nodes.length);
    return {
      __typename: 'List',
      nodes,
      pageInfo: { __typename: 'PageInfo', hasNextPage: from + 5 < count, endCursor },
    };
  };
  const survey = (id: string) => ({ __typename: 'JointSurvey', id, status: 'CALLED', place: '', slot: null });
  const application = (id: string) => ({
    __typename: 'JointUtilityApplication',
    id,
    status: 'SUBMITTED',
    submittedAt: '2026-11-23T02:00:00Z',
    matters: [],
  });
  const link = new ApolloLink(({ variables }) => {
    const { afterSurvey, afterApplication } = variables;
    asked.push([afterSurvey ?? null, afterApplication ?? null]);
    if (refused !== null && afterApplication === refused) return of({ errors: [{ message: 'away' }] });
    const project = {
      __typename: 'Project',
      id: 'p1',
      jointSurveys: page(counts.surveys, afterSurvey, survey),
      utilityApplications: page(counts.applications, afterApplication, application),
    };
    return of({ data: { project } });
  });
  const client = new ApolloClient({
    link,
    cache: createCache(),
    defaultOptions: { query: { errorPolicy: 'all' }, watchQuery: { errorPolicy: 'all' } },
  });
  return { client, asked, counts, refuse: (after: string | null) => (refused = after) };
}

function watch({ client }: ReturnType<typeof graphOf>) {
  const shown: (readonly [number, number])[] = [];
  const errors: unknown[] = [];
  const onAnswer = ({ data, error }: Answer<OwnerUtilitiesQuery>) => {
    const { jointSurveys, utilityApplications } = data?.project ?? {};
    shown.push([jointSurveys?.nodes.length ?? 0, utilityApplications?.nodes.length ?? 0]);
    errors.push(error);
  };
  const { nextOf, variablesOf } = utilityPages;
  const pages = watchPages({ client, query: OwnerUtilitiesDocument, variables: variablesOf('p1'), nextOf, onAnswer });
  return { pages, shown, errors };
}

describe('the pages of two lists in one query', () => {
  it('are all read, of the shorter list nothing twice, and shown when they are whole', async () => {
    const graph = graphOf({ surveys: 7, applications: 18 });
    const { pages, shown } = watch(graph);
    await pages.first;
    expect(new Set(shown.map(String))).toEqual(new Set(['7,18']));
    expect(graph.asked).toEqual([
      [null, null],
      ['5', '5'],
      ['7', '10'],
      ['7', '15'],
    ]);
    graph.counts.applications = 21;
    await pages.again();
    expect(shown.at(-1)).toEqual([7, 21]);
    expect(new Set(shown.map(String))).toEqual(new Set(['7,18', '7,21'])); // never fewer in between
    pages.stop();
  });

  it('are shown as far as they could be read, with the error, until they are read again', async () => {
    const graph = graphOf({ surveys: 1, applications: 12 });
    graph.refuse('10');
    const { pages, shown, errors } = watch(graph);
    await pages.first;
    expect(shown.at(-1)).toEqual([1, 10]);
    expect(errors.at(-1)).toMatchObject({ message: 'away' });
    graph.refuse(null);
    await pages.again();
    expect([shown.at(-1), errors.at(-1)]).toEqual([[1, 12], null]);
    pages.stop();
  });
});
