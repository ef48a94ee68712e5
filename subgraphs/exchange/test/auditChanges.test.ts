import type { OutboxMessage } from '@guanjia/kernel/messages';
import { newId } from '@guanjia/kernel/newId';
import { sql } from '@guanjia/runtime/drizzle';
import { describe, expect, it } from 'vitest';
import { untilInTrail } from './audits.ts';
import { registered } from './messages.ts';
import { plainJson } from './plainJson.ts';
import { person, startExchange } from './startExchange.ts';

const query = `query ($projectId: ID!, $newestFirst: Boolean! = false) {
  auditTrail(filter: { projectId: $projectId }, newestFirst: $newestFirst, first: 50) { nodes { action before after } } }`;

type Told = Extract<OutboxMessage, { kind: 'event' }>;

/** An event of an application, as approval tells it. */
function told(projectId: string, type: string, data: Record<string, unknown>): Told {
  const applicationId = data['applicationId'] ?? newId();
  const item = { itemCode: 'A-1', itemName: { en: 'Item', zh: '事项' }, agency: 'PLANNING', deadline: null };
  const event = registered({ projectId }).event;
  return { kind: 'event', event: { ...event, type, data: { ...item, applicationId, ...data } } };
}

async function trailOf(messages: readonly OutboxMessage[], projectId: string) {
  const started = await startExchange({});
  await started.approval.intake(messages);
  await untilInTrail(started.database);
  const read = async (newestFirst = false) => {
    const principal = person(['AUDITOR']);
    const { data, errors } = await started.exchange.subgraph.execute({
      query,
      variables: { projectId, newestFirst },
      principal,
    });
    expect(errors).toBeUndefined();
    return plainJson(data).auditTrail.nodes as { action: string; before: unknown; after: unknown }[];
  };
  return { started, read };
}

describe('the trail says of an event what was and what is', () => {
  it('for each step in the life of an application, and never of another one', async () => {
    const [projectId, applicationId, other] = [newId(), newId(), newId()];
    const due = { date: '2026-09-01', provisional: false };
    const { read } = await trailOf(
      [
        told(projectId, 'approval.applicationDrafted', { applicationId, status: 'DRAFT' }),
        told(projectId, 'approval.applicationDrafted', { applicationId: other, status: 'DRAFT' }),
        told(projectId, 'approval.applicationSubmitted', { applicationId, status: 'SUBMITTED' }),
        told(projectId, 'approval.applicationAccepted', { applicationId, status: 'ACCEPTED', deadline: due }),
        told(projectId, 'approval.applicationOverdue', { applicationId, status: 'ACCEPTED', lateWorkingDays: 2 }),
        told(projectId, 'approval.reviewStarted', { applicationId, status: 'UNDER_REVIEW', deadline: due }),
      ],
      projectId,
    );
    const nodes = await read();
    expect(nodes.map(({ before, after }) => [before, after])).toEqual([
      [null, { status: 'DRAFT', deadline: null }],
      [null, { status: 'DRAFT', deadline: null }],
      [
        { status: 'DRAFT', deadline: null },
        { status: 'SUBMITTED', deadline: null },
      ],
      [
        { status: 'SUBMITTED', deadline: null },
        { status: 'ACCEPTED', deadline: due },
      ],
      [null, null],
      [
        { status: 'ACCEPTED', deadline: due },
        { status: 'UNDER_REVIEW', deadline: due },
      ],
    ]);
    expect(await read(true)).toEqual(nodes.toReversed());
  });

  it('for a value that the event itself says before and after', async () => {
    const projectId = newId();
    const change = { materialId: newId(), code: 'M-1', version: 1, before: 'INTERNAL', after: 'TRADE_SECRET' };
    const event = { ...registered({ projectId }).event, type: 'approval.materialReclassified', data: change };
    const { read } = await trailOf([{ kind: 'event', event }], projectId);
    expect(await read()).toMatchObject([
      { before: { classification: 'INTERNAL' }, after: { classification: 'TRADE_SECRET' } },
    ]);
  });

  it('and that it may be in the archive, where the project’s first events have gone there', async () => {
    const [projectId, applicationId] = [newId(), newId()];
    const first = told(projectId, 'approval.applicationSubmitted', { applicationId, status: 'SUBMITTED' });
    const second = told(projectId, 'approval.applicationAccepted', { applicationId, status: 'ACCEPTED' });
    const { started, read } = await trailOf([first, second], projectId);
    await started.database.db.transaction(async (tx) => {
      await tx.execute(sql`set local session_replication_role = replica`);
      await tx.execute(sql`delete from exchange.event_log where id = ${first.event.id}`);
    });
    expect(await read()).toMatchObject([
      { before: null, after: null },
      { before: { archived: true }, after: { status: 'ACCEPTED' } },
    ]);
  });
});
