import { newId } from '@guanjia/kernel/newId';
import { describe, expect, it } from 'vitest';
import { actorsOf, auditsOf } from './support/auditsOf.ts';
import { acceptOnBus, decideOnBus, delegationTo, grant, newChief, reviewOnBus, revoke } from './support/delegations.ts';
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
