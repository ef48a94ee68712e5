import { newId } from '@guanjia/kernel/newId';
import type { Principal } from '@guanjia/kernel/principal';
import { describe, expect, it } from 'vitest';
import { registered } from './messages.ts';
import { plainJson } from './plainJson.ts';
import { person, startExchange } from './startExchange.ts';

const query = `query ($since: DateTime!, $region: String, $first: Int, $after: String) {
  recentEvents(since: $since, region: $region, first: $first, after: $after) {
    counts { events projects } nodes { project { id } summaryZh time } pageInfo { hasNextPage endCursor }
  }
}`;

/** As many projects, each registered and so with one event, owned by a unit of its own that no other test has. */
async function startWithProjects(count: number) {
  const { exchange, approval } = await startExchange({});
  const creditCode = `91370700TEST${newId().slice(-6).toUpperCase()}`;
  const since = new Date().toISOString();
  const ids = Array.from({ length: count }, () => newId());
  for (const projectId of ids) await approval.intake([registered({ projectId, creditCode })]);
  const owner: Principal = { ...person(['OWNER']), ownerUnit: creditCode };
  const ask = async (principal: Principal, variables: Record<string, unknown> = {}) => {
    const { data, errors } = await exchange.subgraph.execute({ query, variables: { since, ...variables }, principal });
    return { page: plainJson(data)?.recentEvents, error: errors?.[0]?.extensions };
  };
  return { ask, intake: approval.intake, ids, owner, creditCode };
}

const idsOf = (page: any): string[] => page.nodes.map(({ project }: any) => project.id);

describe('what has happened of late', () => {
  it('is told the latest first, with how much there is on all pages', async () => {
    const { ask, ids, owner } = await startWithProjects(3);
    const first = await ask(owner, { since: '2000-01-01T00:00:00Z', first: 2 });
    expect(first.page).toMatchObject({ counts: { events: 3, projects: 3 }, pageInfo: { hasNextPage: true } });
    const rest = await ask(owner, { since: '2000-01-01T00:00:00Z', first: 2, after: first.page.pageInfo.endCursor });
    expect(rest.page.pageInfo.hasNextPage).toBe(false);
    expect([...idsOf(first.page), ...idsOf(rest.page)].toSorted()).toEqual(ids.toSorted());
    const times = [...first.page.nodes, ...rest.page.nodes].map(({ time }: any) => time);
    expect(times).toEqual(times.toSorted().toReversed());
  });

  it('leaves out what happened before, what lies elsewhere, and what is for others', async () => {
    const { ask, owner } = await startWithProjects(1);
    expect((await ask(owner, { since: '2999-01-01T00:00:00Z' })).page.counts).toEqual({ events: 0, projects: 0 });
    const everSince = { since: '2000-01-01T00:00:00Z' };
    expect((await ask(owner, { ...everSince, region: '370700' })).page.counts.events).toBe(1);
    expect((await ask(owner, { ...everSince, region: '510000' })).page.counts.events).toBe(0);
    expect((await ask(person(['OWNER']), everSince)).page.counts.events).toBe(0);
    const other = { ...owner, ownerUnit: `91370700TEST${newId().slice(-6).toUpperCase()}` };
    expect((await ask(other, everSince)).page.counts).toEqual({ events: 0, projects: 0 });
  });

  it('tells the wall chart what is public and an owner what is for the parties too', async () => {
    const { ask, intake, ids, owner, creditCode } = await startWithProjects(1);
    const [projectId = ''] = ids;
    await intake([registered({ projectId, creditCode, visibility: 'PARTIES' })]);
    const seenBy = async (principal: Principal) =>
      idsOf((await ask(principal, { first: 100 })).page).filter((id) => id === projectId).length;
    expect([await seenBy(person(['DASHBOARD'])), await seenBy(owner)]).toEqual([1, 2]);
  });

  it('refuses a region that there is not, a page that is too long, and a cursor of something else', async () => {
    const { ask, owner } = await startWithProjects(1);
    expect((await ask(owner, { region: '12' })).error).toMatchObject({ code: 'REGION_UNKNOWN', field: 'region' });
    expect((await ask(owner, { first: 101 })).error).toMatchObject({ code: 'PAGE_SIZE_OUT_OF_RANGE' });
    expect((await ask(owner, { after: 'nonsense' })).error).toMatchObject({ code: 'CURSOR_INVALID' });
  });
});
