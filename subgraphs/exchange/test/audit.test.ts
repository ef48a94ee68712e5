import { DomainError } from '@guanjia/kernel/DomainError';
import { newId } from '@guanjia/kernel/newId';
import type { Principal } from '@guanjia/kernel/principal';
import { sql } from '@guanjia/runtime/drizzle';
import { describe, expect, it } from 'vitest';
import { granted, untilInTrail } from './audits.ts';
import { registered } from './messages.ts';
import { onEachDatabase } from './onEachDatabase.ts';
import { plainJson } from './plainJson.ts';
import { person, startExchange } from './startExchange.ts';

type Started = Awaited<ReturnType<typeof startExchange>>;

const auditor = person(['AUDITOR']);
const query = `query ($filter: AuditFilter, $first: Int, $after: String, $newestFirst: Boolean! = false) {
  auditTrail(filter: $filter, first: $first, after: $after, newestFirst: $newestFirst) {
    nodes { position at department action label labelZh project { id } regionCode entityType entityId subject name
      onBehalfOf { kind id name } right before after data hash }
    pageInfo { hasNextPage endCursor } } }`;

async function ask({ exchange }: Started, principal: Principal, variables: Record<string, unknown>) {
  const { data, errors } = await exchange.subgraph.execute({ query, variables, principal });
  const page = plainJson(data)?.auditTrail;
  return { nodes: page?.nodes, pageInfo: page?.pageInfo, errors: errors?.map(({ extensions }) => extensions) ?? [] };
}

async function refusalOf(asked: Promise<unknown>) {
  return asked.then(
    () => null,
    (cause: unknown) => (cause instanceof DomainError ? { code: cause.code, ...cause.detail } : cause),
  );
}

onEachDatabase('entries of the audit trail', (url) => {
  it('are taken in once, however often and by however many they are brought at the same time', async () => {
    const started = await startExchange({ url });
    const messages = [granted(), granted(), granted()];
    await Promise.all(Array.from({ length: 6 }, () => started.approval.intake(messages)));
    await started.approval.intake([...messages, ...messages]);
    await untilInTrail(started.database);
    const ids = sql.raw(`'{${messages.map(({ audit }) => audit.id).join(',')}}'::uuid[]`);
    for (const table of ['audit_entries', 'audit_trail']) {
      const { rows } = await started.database.db.execute(
        sql`select count(*)::int as n, count(distinct id)::int as ids from ${sql.raw(`exchange.${table}`)} where id = any(${ids})`,
      );
      expect(rows).toEqual([{ n: 3, ids: 3 }]);
    }
  });

  it('are refused with other content under the same id, by CONFLICTING_MESSAGE, and nothing beside them is taken in', async () => {
    const { approval, database } = await startExchange({ url });
    const message = granted();
    await approval.intake([message]);
    const beside = granted();
    const changed = { ...message, audit: { ...message.audit, after: { sealNo: '3' } } };
    expect(await refusalOf(approval.intake([beside, changed]))).toMatchObject({ code: 'CONFLICTING_MESSAGE' });
    const twice = { ...beside, audit: { ...beside.audit, before: { sealNo: '1' } } };
    expect(await refusalOf(approval.intake([beside, twice]))).toMatchObject({ code: 'CONFLICTING_MESSAGE' });
    const { rows } = await database.db.execute(sql`select 1 from exchange.audit_entries where id = ${beside.audit.id}`);
    expect(rows).toEqual([]);
  });
});

describe('an entry is refused', () => {
  it.each([
    ['FORBIDDEN', 'messages[0].audit.action', { action: 'utilities.counterClosed' }],
    ['BAD_INPUT', 'messages[0].audit.action', { action: 'approval.somethingElse' }],
    ['BAD_INPUT', 'messages[0].audit.at', { at: '9999-12-31T23:59:59Z' }],
  ])('by %s naming %s', async (code, field, more) => {
    const { approval } = await startExchange({});
    expect(await refusalOf(approval.intake([granted(more)]))).toMatchObject({ code, field });
  });
});

describe('what stands in the trail', () => {
  it('cannot be changed or removed by who has no more than the tables', async () => {
    const { approval, database } = await startExchange({});
    await approval.intake([granted()]);
    await untilInTrail(database);
    for (const table of ['audit_trail', 'audit_entries', 'audit_checkpoints']) {
      for (const change of [`delete from exchange.${table}`, `truncate exchange.${table}`]) {
        await expect(database.db.execute(sql.raw(change))).rejects.toMatchObject({
          cause: { message: expect.stringContaining('append-only') },
        });
      }
    }
  });

  it('is events and entries, in the order of the log, with who, for whom, by what right, before and after', async () => {
    const started = await startExchange({});
    const projectId = newId();
    const subject = `person-${newId()}`;
    const onBehalfOf = { kind: 'UNIT', id: '91370700MADEM00117', name: '演示单位' } as const;
    const event = registered({ projectId });
    event.event.actor = { subject, name: '演示专员', onBehalfOf, right: 'ROLE:STEWARD region 370700' };
    await started.approval.intake([event]);
    await untilInTrail(started.database);
    const actor = { subject, name: '演示专员', right: 'CLOCK' };
    await started.approval.intake([granted({ actor, projectId, before: { sealNo: '1' }, regionCode: null })]);
    await untilInTrail(started.database);
    const { nodes } = await ask(started, auditor, { filter: { subject } });
    expect(nodes).toMatchObject([
      {
        department: 'approval',
        action: 'approval.projectRegistered',
        labelZh: '项目登记',
        project: { id: projectId },
        regionCode: '370700',
        entityType: 'Project',
        onBehalfOf,
        right: 'ROLE:STEWARD region 370700',
        before: null,
        after: { facts: { projectId } },
        data: { facts: { projectId } },
      },
      {
        action: 'approval.delegationGranted',
        label: 'Delegation granted',
        labelZh: '出具授权书',
        project: { id: projectId },
        regionCode: '370700',
        onBehalfOf: null,
        right: 'CLOCK',
        before: { sealNo: '1' },
        after: { sealNo: '2', nested: { list: [1.5, null, true] } },
        data: null,
      },
    ]);
    expect(nodes[1].position).toBeGreaterThan(nodes[0].position);
    const events = await started.approval.readProjectEvents(projectId, { after: 0, limit: 10 });
    expect(events.events.map(({ actor: by }) => by)).toEqual([event.event.actor]);
  });
});

describe('an auditor', () => {
  async function withTwo() {
    const started = await startExchange({});
    const subject = `person-${newId()}`;
    const entity = newId();
    const onBehalfOf = { kind: 'PERSON', id: newId(), name: '演示他人' } as const;
    const actor = { subject, name: '演示', onBehalfOf, right: 'BACKUP of a_1%' };
    const one = granted({ actor, at: '2026-03-01T00:00:00.000Z', entity: { typename: 'Delegation', id: entity } });
    const other = granted({
      actor: { ...actor, right: 'BACKUP of b' },
      at: '2026-04-01T00:00:00.000Z',
      projectId: newId(),
    });
    await started.approval.intake([one, other]);
    await untilInTrail(started.database);
    return { started, subject, one: one.audit, other: other.audit, onBehalfOf };
  }

  it('finds rows by each part of the filter', async () => {
    const { started, subject, one, other, onBehalfOf } = await withTwo();
    const found = async (filter: object) =>
      (await ask(started, auditor, { filter: { subject, ...filter } })).nodes.map((node: any) => node.entityId);
    const [first, second] = [one.entity.id, other.entity.id];
    expect(await found({})).toEqual([first, second]);
    expect(await found({ projectId: other.projectId })).toEqual([second]);
    expect(await found({ onBehalfOf: onBehalfOf.id })).toEqual([first, second]);
    expect(await found({ onBehalfOf: 'nobody' })).toEqual([]);
    expect(await found({ action: 'approval.delegationRevoked' })).toEqual([]);
    expect(await found({ department: 'utilities' })).toEqual([]);
    expect(await found({ department: 'approval', entityType: 'Delegation', entityId: first })).toEqual([first]);
    expect(await found({ from: '2026-03-15T00:00:00Z' })).toEqual([second]);
    expect(await found({ to: '2026-03-15T00:00:00Z' })).toEqual([first]);
    expect(await found({ right: 'BACKUP' })).toEqual([first, second]);
    expect(await found({ right: 'BACKUP of a_1%' })).toEqual([first]);
    expect(await found({ right: 'BACKUP of _' })).toEqual([]);
  });

  it('pages either way', async () => {
    const { started, subject, one, other } = await withTwo();
    const page = { filter: { subject }, first: 1 };
    const first = await ask(started, auditor, page);
    expect(first.pageInfo.hasNextPage).toBe(true);
    const second = await ask(started, auditor, { ...page, after: first.pageInfo.endCursor });
    expect(second.nodes[0].entityId).toBe(other.entity.id);
    expect(second.pageInfo.hasNextPage).toBe(false);
    const newest = await ask(started, auditor, { ...page, newestFirst: true });
    expect(newest.nodes[0].entityId).toBe(other.entity.id);
    const older = await ask(started, auditor, { ...page, newestFirst: true, after: newest.pageInfo.endCursor });
    expect(older.nodes[0].entityId).toBe(one.entity.id);
  });

  it.each([
    ['BAD_INPUT', 'filter.projectId', { filter: { projectId: 'x' } }],
    ['BAD_INPUT', 'filter.to', { filter: { from: '2026-02-01T00:00:00Z', to: '2026-01-01T00:00:00Z' } }],
    ['PAGE_SIZE_OUT_OF_RANGE', 'first', { first: 101 }],
    ['CURSOR_INVALID', 'after', { after: 'nonsense' }],
  ])('is told %s of %s', async (code, field, variables) => {
    const { errors } = await ask(await startExchange({}), auditor, variables);
    expect(errors).toMatchObject([{ code, field }]);
  });
});

describe('of the trail', () => {
  it('a supervisor sees the rows of the own regions only, and none that has no region', async () => {
    const started = await startExchange({});
    const subject = `person-${newId()}`;
    const actor = { subject, name: '演示' };
    const inRegion = (regionCode: string | null) => granted({ actor, regionCode });
    await started.approval.intake([inRegion('370211'), inRegion('370783'), inRegion(null)]);
    await untilInTrail(started.database);
    const seen = async (principal: Principal) =>
      (await ask(started, principal, { filter: { subject } })).nodes.map((node: any) => node.regionCode);
    expect(await seen(auditor)).toEqual(['370211', '370783', null]);
    expect(await seen(person(['SUPERVISOR'], { regions: ['370200'] }))).toEqual(['370211']);
    expect(await seen(person(['SUPERVISOR'], { regions: ['370211', '370700'] }))).toEqual(['370211', '370783']);
    expect(await seen(person(['SUPERVISOR'], { regions: [] }))).toEqual([]);
  });

  it.each(['SERVICE_ROOM', 'STEWARD', 'OWNER', 'APPROVER', 'GOVERNMENT', 'DASHBOARD', 'PROVIDER'] as const)(
    '%s sees nothing',
    async (role) => {
      const { nodes, errors } = await ask(await startExchange({}), person([role], { regions: ['370200'] }), {});
      expect(nodes).toBeUndefined();
      expect(errors).toMatchObject([{ code: 'FORBIDDEN' }]);
    },
  );
});
