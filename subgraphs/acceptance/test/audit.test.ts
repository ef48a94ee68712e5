import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { items } from './catalogue.ts';
import { documents } from './documents.ts';
import { somebody } from './somebody.ts';
import { type AcceptanceUnderTest, startAcceptance } from './startAcceptance.ts';

describe('the audit trail is told by acceptance', () => {
  let department: AcceptanceUnderTest;
  beforeAll(async () => {
    department = await startAcceptance();
  });
  afterAll(() => department.close());

  it('for whom the owner applied, and whose right was used by a delegated token', async () => {
    const facts = await department.announce();
    const acceptanceId = await department.submit(facts, [items.planning]);
    const approver = somebody.approverOf('NATURAL_RESOURCES', facts.regionCode);
    const delegated = { ...approver, delegate: { subject: 'li', name: '演示李' } };
    const opinion = { acceptanceId, itemCode: items.planning, verdict: 'PASS' };
    const { errors } = await department.ask(delegated, documents.opinion, opinion);
    expect(errors).toEqual([]);
    const actors = new Map((await department.eventsOf(facts)).map(({ type, actor }) => [type, actor]));
    const { creditCode, name } = facts.ownerUnit;
    expect(actors.get('acceptance.jointAcceptanceSubmitted')).toMatchObject({
      subject: 'owner',
      onBehalfOf: { kind: 'UNIT', id: creditCode, name },
      right: `OWNER of unit ${creditCode}`,
    });
    expect(actors.get('acceptance.opinionGiven')).toEqual({
      subject: 'li',
      name: '演示李',
      onBehalfOf: { kind: 'PERSON', id: approver.subject, name: approver.name },
      right: `ROLE:APPROVER agency NATURAL_RESOURCES region ${facts.regionCode} by token of ${approver.subject}`,
    });
  });
});
