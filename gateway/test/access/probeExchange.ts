import { newId } from '@guanjia/kernel/newId';
import type { Principal } from '@guanjia/kernel/principal';
import { sql } from '@guanjia/runtime/drizzle';
import { expect } from 'vitest';
import { handoffTo, registered } from '../../../subgraphs/exchange/test/messages.ts';
import { startExchange } from '../../../subgraphs/exchange/test/startExchange.ts';
import type { Probes } from './Probes.ts';

const regionCode = '370700';
const entities = 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on TimelineEvent { type } } }';

/** Rows of the exchange: a handoff with a dead leg, and events of each visibility. */
export async function probeExchange(): Promise<Probes<'exchange'>> {
  const { approval, utilities, exchange, database } = await startExchange({});
  const projectId = newId();
  const provider = `water-${newId()}`;
  const ownerUnit = `unit-${newId()}`.slice(0, 18);
  const events = (['PUBLIC', 'PARTIES', 'INTERNAL'] as const).map((visibility) =>
    registered({ projectId, creditCode: ownerUnit, visibility }),
  );
  await approval.intake(events);
  const { handoff } = handoffTo([provider], { projectId });
  await utilities.intake([{ kind: 'handoff', handoff }]);
  const [leg] = handoff.legs;
  await database.db.execute(sql`update exchange.legs set status = 'DEAD' where id = ${leg?.id}`);
  const row = { regionCode, ownerUnit, agency: 'WATER', provider, subject: 'x-in-hand' } as const;
  const ask = async (principal: Principal, query: string, variables: Record<string, unknown>): Promise<any> =>
    (await exchange.subgraph.execute({ query, variables, principal })).data ?? {};
  const event = (index: number) => ({
    row,
    async sees(principal: Principal) {
      const id = events[index]?.event.id;
      const [one] = (await ask(principal, entities, { of: [{ __typename: 'TimelineEvent', id }] }))._entities ?? [];
      const query =
        'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Project { timeline(first: 100) { nodes { id } } } } }';
      const [project] =
        (await ask(principal, query, { of: [{ __typename: 'Project', id: projectId }] }))._entities ?? [];
      const inList = (project?.timeline?.nodes ?? []).some((listed: any) => listed.id === id);
      expect(inList).toBe(Boolean(one));
      return inList;
    },
  });
  return {
    handoff: {
      row,
      async sees(principal) {
        const one = (await ask(principal, 'query ($id: ID!) { handoff(id: $id) { status } }', { id: handoff.id }))
          .handoff;
        const query = 'query ($r: String!) { handoffs(filter: { recipient: $r }) { nodes { id } } }';
        const list = (await ask(principal, query, { r: provider })).handoffs?.nodes ?? [];
        expect(list.length > 0).toBe(Boolean(one));
        return Boolean(one);
      },
    },
    handoffContents: {
      row,
      async sees(principal) {
        const query = 'query ($id: ID!) { handoff(id: $id) { cover materials { name } legs { reason } } }';
        const one = (await ask(principal, query, { id: handoff.id })).handoff;
        expect(Boolean(one?.cover)).toBe(Boolean(one?.materials));
        return Boolean(one?.cover);
      },
    },
    partiesEvent: event(1),
    officeEvent: event(2),
    deadLetter: {
      row,
      async sees(principal) {
        const query =
          'query ($after: String) { deadLetters(first: 100, after: $after) { nodes { id } pageInfo { endCursor hasNextPage } } }';
        for (let after: string | null = null; ; ) {
          const page: any = (await ask(principal, query, { after })).deadLetters;
          if (page?.nodes.some((one: any) => one.id === leg?.id)) return true;
          if (!page?.pageInfo.hasNextPage) return false;
          after = page.pageInfo.endCursor;
        }
      },
    },
    ledger: {
      row,
      sees: async (principal) =>
        ((await ask(principal, 'query ($id: ID!) { ledger(handoffId: $id) { nodes { step } } }', { id: handoff.id }))
          .ledger ?? null) !== null,
    },
  };
}
