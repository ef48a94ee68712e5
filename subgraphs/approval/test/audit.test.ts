import { randomInt } from 'node:crypto';
import { outboxMessageSchema } from '@guanjia/kernel/messages';
import { newId } from '@guanjia/kernel/newId';
import { sql } from '@guanjia/runtime/drizzle';
import { describe, expect, it } from 'vitest';
import { actorsOf, auditsOf } from './support/auditsOf.ts';
import { acceptOnBus, decideOnBus, delegationTo, grant, newChief, reviewOnBus, revoke } from './support/delegations.ts';
import { importList, newCounty, openProjects, removeFromList, roomOf } from './support/keyLists.ts';
import { openApplication, openProject } from './support/openApplication.ts';
import { draft } from './support/operations.ts';
import { approverOf, region, steward } from './support/people.ts';
import { startApproval } from './support/startApproval.ts';
import { startMaterials } from './support/startMaterials.ts';

const water = approverOf('WATER');
const itemCode = 'soil-water-plan-approval';
const byToken = { subject: 'li', name: '演示李' };

describe('the audit trail is told by approval', () => {
  it('for whom and by what right: the owner, a steward for the owner, and whoever has the steward’s token', async () => {
    const door = await startApproval();
    const { owner, creditCode, projectId } = await openProject(door);
    const onBehalfOf = { kind: 'UNIT', id: creditCode, name: expect.any(String) };
    await door.ask(steward, draft, { projectId, itemCode });
    const other = 'enterprise-project-filing';
    await door.ask({ ...steward, delegate: byToken }, draft, { projectId, itemCode: other });
    expect(await actorsOf(door.database, projectId)).toEqual([
      ['approval.projectRegistered', { ...named(owner), onBehalfOf, right: `OWNER of unit ${creditCode}` }],
      ['approval.applicationDrafted', { ...named(steward), onBehalfOf, right: `ROLE:STEWARD region ${region}` }],
      [
        'approval.applicationDrafted',
        {
          ...byToken,
          onBehalfOf: { kind: 'PERSON', id: steward.subject, name: steward.name },
          right: `ROLE:STEWARD region ${region} by token of ${steward.subject}`,
        },
      ],
    ]);
  });

  it('by which delegation and seal the bus decided for an agency', async () => {
    const door = await startApproval();
    const { owner, projectId } = await openProject(door);
    const { id } = await openApplication(door, { owner, projectId, itemCode });
    const chief = newChief();
    const input = delegationTo(chief);
    const { grantDelegation } = await door.ask(water, grant, { input });
    await door.ask(steward, acceptOnBus, { id });
    await door.ask(chief, reviewOnBus, { id });
    await door.ask(chief, decideOnBus, { id, documentNo: `演示水审〔2025〕${newId()}号` });
    const actors = await actorsOf(door.database, projectId);
    const actorIn = (type: string) => actors.find(([of]) => of === `approval.${type}`)?.[1];
    expect(actorIn('applicationAccepted')).toEqual({ ...named(steward), right: `ROLE:STEWARD region ${region}` });
    expect(actorIn('applicationApproved')).toEqual({
      ...named(chief),
      onBehalfOf: { kind: 'AGENCY', id: 'WATER', name: 'WATER' },
      right: `DELEGATION ${grantDelegation.id} seal ${input.sealNo}`,
    });
  });

  it('what a delegation was before and after', async () => {
    const { ask, database } = await startApproval();
    const input = delegationTo(newChief());
    const { grantDelegation } = await ask(water, grant, { input });
    await ask(water, revoke, { id: grantDelegation.id, reason: '工作调整' });
    const { sealNo } = input;
    expect(await auditsOf(database, grantDelegation.id)).toMatchObject([
      {
        action: 'approval.delegationGranted',
        actor: { subject: water.subject, right: `ROLE:APPROVER agency WATER region ${region}` },
        regionCode: region,
        projectId: null,
        before: null,
        after: { status: 'IN_FORCE', sealNo, itemCodes: [itemCode] },
      },
      {
        action: 'approval.delegationRevoked',
        before: { status: 'IN_FORCE', sealNo, reason: null },
        after: { status: 'REVOKED', sealNo, reason: '工作调整' },
      },
    ]);
  });
});

describe('of what belongs to no project', () => {
  it('the trail is told what a line reported, and what it was before each amendment', async () => {
    const { ask, refusal, database } = await startApproval();
    const county = newCounty();
    const reporter = approverOf('WATER', [county]);
    const month = '2025-08';
    const report = `mutation ($r: String!, $m: String!, $t: String!, $v: Int, $f: [LineFigureInput!]!) {
      reportLineProgress(region: $r, month: $m, text: $t, figures: $f, expectedVersion: $v) { version } }`;
    const figures = [{ name: '完成投资', value: 1200.5, unit: '万元' }];
    await ask(reporter, report, { r: county, m: month, t: '完成投资', f: figures });
    const lent = { ...reporter, delegate: byToken };
    await ask(lent, report, { r: county, m: month, t: '完成投资八成', f: [], v: 1 });
    expect(await refusal(reporter, report, { r: county, m: month, t: '再报', f: [], v: 1 })).toBeDefined();
    const { rows } = await database.db.execute<{ id: string }>(
      sql`select message #>> '{audit,entity,id}' as id from approval.outbox
        where message #>> '{audit,action}' = 'approval.lineReported' and message #>> '{audit,regionCode}' = ${county}`,
    );
    const told = (await Promise.all([...new Set(rows.map(({ id }) => id))].map((id) => auditsOf(database, id)))).flat();
    const first = { agency: 'WATER', month, version: 1, text: '完成投资', figures };
    expect(told.filter(({ after }) => after?.['month'] === month).slice(-2)).toMatchObject([
      { actor: { right: `ROLE:APPROVER agency WATER region ${county}` }, before: null, after: first },
      {
        actor: { ...byToken, onBehalfOf: { kind: 'PERSON', id: reporter.subject } },
        before: first,
        after: { agency: 'WATER', month, version: 2, text: '完成投资八成', figures: [] },
      },
    ]);
  });

  it('the trail is told of each version of a key-project list, and of what it changed', async () => {
    const door = await startApproval();
    const county = newCounty();
    const room = roomOf(county);
    const [one, two] = await openProjects(door, county, 2);
    const year = 2011 + randomInt(10);
    const bring = (csv: string) => door.ask(room, importList, { region: county, year, csv });
    await bring(`序号,项目代码,类别\n1,${one?.code},省级重点项目\n2,${two?.code},专项债项目\n`);
    await bring(`序号,项目代码,类别\n1,${one?.code},省级重点项目\n2,${two?.code},专项债项目\n`);
    await door.ask(room, removeFromList, { id: two?.id, year, reason: '退库' });
    const { rows } = await door.database.db.execute<{ message: unknown }>(
      sql`select message from approval.outbox where message #>> '{audit,action}' = 'approval.keyListChanged'
        and message #>> '{audit,regionCode}' = ${county} and message #>> '{audit,after,year}' = ${String(year)} order by position`,
    );
    const told = rows
      .map(({ message }) => outboxMessageSchema.parse(message))
      .flatMap((message) => (message.kind === 'audit' ? [message.audit] : []));
    const versions = told.map(({ after }) => Number(after?.['version']));
    const first = Number(versions[0]);
    expect(versions).toEqual([first, first + 1, first + 2]);
    expect(told[1]).toMatchObject({ before: { version: first }, after: { added: 0, removed: 0, moved: 0 } });
    expect(told.at(-1)).toMatchObject({
      actor: { subject: room.subject, right: `ROLE:SERVICE_ROOM region ${county}` },
      before: { level: 'DISTRICT', year, version: first + 1 },
      after: { cause: expect.any(String), reason: '退库', removed: 1, added: 0 },
    });
  });
});

describe('of materials', () => {
  const link = 'mutation ($id: ID!) { linkMaterial(id: $id, purpose: "协助准备申报") { path } }';
  const actionsOf = async (door: Awaited<ReturnType<typeof startMaterials>>, id: string) =>
    (await auditsOf(door.database, id)).map(({ action, actor, after }) => [action, actor.subject, after]);

  it('the trail is told who was given a secret one and who was refused, and nothing of what is in it', async () => {
    const door = await startMaterials();
    const { owner, projectId } = await openProject(door);
    const { id } = await door.upload(owner, { projectId, classification: 'TRADE_SECRET' });
    const { linkMaterial } = await door.ask(owner, link, { id });
    await door.download(linkMaterial.path, owner);
    expect(await door.refusal(approverOf('WATER'), link, { id })).toMatchObject({ code: 'FORBIDDEN' });
    const fact = { code: expect.any(String), version: 1, classification: 'TRADE_SECRET' };
    const purpose = '协助准备申报';
    expect(await actionsOf(door, id)).toEqual([
      ['approval.materialLinked', owner.subject, { ...fact, purpose }],
      ['approval.materialRead', owner.subject, { ...fact, purpose }],
      ['approval.materialReadRefused', 'approver', { ...fact, purpose: null }],
    ]);
  });

  it('one that is no secret is read without an entry', async () => {
    const door = await startMaterials();
    const { owner, projectId } = await openProject(door);
    const { id } = await door.upload(owner, { projectId, classification: 'INTERNAL' });
    await door.ask(owner, link, { id });
    expect(await actionsOf(door, id)).toEqual([]);
  });
});

describe('nobody grants a delegation to himself through a token', () => {
  it.each([
    ['who acts for the one who grants', { ...water, delegate: byToken }, byToken.subject],
    ['for whom somebody grants it', { ...water, delegate: byToken }, water.subject],
  ])('%s is refused as delegateSubject', async (_, granter, delegateSubject) => {
    const { refusal } = await startApproval();
    expect(await refusal(granter, grant, { input: delegationTo(newChief(), { delegateSubject }) })).toMatchObject({
      code: 'BAD_INPUT',
      field: 'delegateSubject',
    });
  });
});

function named({ subject, name }: { subject: string; name: string }) {
  return { subject, name };
}
