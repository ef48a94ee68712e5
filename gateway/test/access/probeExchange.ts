import { newId } from '@guanjia/kernel/newId';
import { anonymous, type Principal } from '@guanjia/kernel/principal';
import type { Role } from '@guanjia/kernel/roles';
import { signRequest } from '@guanjia/kernel/signature';
import { createMetrics } from '@guanjia/runtime/createMetrics';
import { sql } from '@guanjia/runtime/drizzle';
import { startHttpServer } from '@guanjia/runtime/startHttpServer';
import { expect, onTestFinished } from 'vitest';
import { queueBoardRoutes } from '../../../subgraphs/exchange/src/jobs/queueBoardRoutes.ts';
import { handoffTo, registered } from '../../../subgraphs/exchange/test/messages.ts';
import { ownKey, quiet, startExchange } from '../../../subgraphs/exchange/test/startExchange.ts';
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
  const byHand = { id: provider, name: '演示供水', channel: 'IN_PERSON', address: '演示路 1 号' } as const;
  await utilities.register([byHand]);
  const { handoff } = handoffTo([provider], { projectId });
  const signed = handoffTo([provider], { projectId });
  const waiting = handoffTo([provider], { projectId });
  await utilities.intake([signed, waiting]);
  await utilities.intake([{ kind: 'handoff', handoff }]);
  const [leg] = handoff.legs;
  await database.db.execute(sql`update exchange.legs set status = 'DEAD' where id = ${leg?.id}`);
  await database.db.execute(
    sql`update exchange.legs set status = 'PENDING', channel = 'IN_PERSON' where id = ${waiting.handoff.legs[0]?.id}`,
  );
  const office = { ...anonymous, name: '演示', regions: [regionCode] };
  const givesAndTakes = async (query: string, subject: string, role: Role) => {
    const variables = { id: signed.handoff.legs[0]?.id };
    const principal = { ...office, subject, roles: [role] };
    const { errors } = await exchange.subgraph.execute({ query, variables, principal });
    expect(errors).toBeUndefined();
  };
  await givesAndTakes('mutation ($id: ID!) { handOverLeg(legId: $id) { id } }', 'giver', 'STEWARD');
  await givesAndTakes(
    'mutation ($id: ID!) { signForLeg(legId: $id, personName: "演示签收人") { id } }',
    'taker',
    'WINDOW_CLERK',
  );
  const boardUrl = await serveBoard();
  const row = { regionCode, ownerUnit, agency: 'WATER', provider, subject: 'x-in-hand' } as const;
  const ask = async (principal: Principal, query: string, variables: Record<string, unknown>): Promise<any> =>
    (await exchange.subgraph.execute({ query, variables, principal })).data ?? {};
  const legOf = async (principal: Principal, fields: string) =>
    (await ask(principal, `query ($id: ID!) { handoff(id: $id) { legs { ${fields} } } }`, { id: signed.handoff.id }))
      .handoff?.legs[0];
  const publicEvent = async (principal: Principal) => {
    const query =
      'query ($of: [_Any!]!) { _entities(representations: $of) { ... on TimelineEvent { actorName data } } }';
    return (await ask(principal, query, { of: [{ __typename: 'TimelineEvent', id: events[0]?.event.id }] }))
      ._entities?.[0];
  };
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
    receipt: {
      row,
      sees: async (principal) => Boolean((await legOf(principal, 'receipt { digest signature }'))?.receipt),
    },
    receiptPerson: {
      row,
      async sees(principal) {
        const seen = await legOf(principal, 'handedOverBy receipt { person }');
        expect(Boolean(seen?.handedOverBy)).toBe(Boolean(seen?.receipt?.person));
        return Boolean(seen?.receipt?.person);
      },
    },
    handoffLedger: {
      row,
      async sees(principal) {
        const query = 'query ($id: ID!) { handoff(id: $id) { ledger { nodes { step } } } }';
        return Boolean((await ask(principal, query, { id: signed.handoff.id })).handoff?.ledger);
      },
    },
    eventActor: {
      row,
      sees: async (principal) => Boolean((await publicEvent(principal))?.actorName),
    },
    eventData: {
      row,
      sees: async (principal) => Boolean((await publicEvent(principal))?.data),
    },
    legAwaitingPerson: {
      row,
      async sees(principal) {
        const query =
          'query ($after: String) { legsAwaitingPerson(first: 100, after: $after) { nodes { id } pageInfo { endCursor hasNextPage } } }';
        for (let after: string | null = null; ; ) {
          const page: any = (await ask(principal, query, { after })).legsAwaitingPerson;
          if (page?.nodes.some((one: any) => one.id === waiting.handoff.legs[0]?.id)) return true;
          if (!page?.pageInfo.hasNextPage) return false;
          after = page.pageInfo.endCursor;
        }
      },
    },
    auditTrail: {
      row,
      async sees(principal) {
        const query = 'query ($id: ID!) { auditTrail(filter: { projectId: $id }) { nodes { action } } }';
        return (await ask(principal, query, { id: projectId })).auditTrail?.nodes.length > 0;
      },
    },
    recipient: {
      row,
      async sees(principal) {
        const query = 'query ($id: String!) { recipients(search: $id) { nodes { id } } }';
        return Boolean((await ask(principal, query, { id: provider })).recipients?.nodes[0]);
      },
    },
    recipientAddress: {
      row,
      async sees(principal) {
        const query = 'query ($id: String!) { recipients(search: $id) { nodes { address } } }';
        return Boolean((await ask(principal, query, { id: provider })).recipients?.nodes[0]?.address);
      },
    },
    exchangeStatus: {
      row,
      sees: async (principal) =>
        Boolean((await ask(principal, 'query { exchangeStatus { deadLetters } }', {})).exchangeStatus),
    },
    eventSource: {
      row,
      sees: async (principal) =>
        Boolean((await ask(principal, 'query { eventSources { nodes { id } } }', {})).eventSources),
    },
    queueBoard: {
      row,
      async sees(principal) {
        const proof = signRequest({
          key: ownKey,
          issuer: 'gateway',
          method: 'GET',
          path: '/queues/',
          principal,
          body: '',
          now: new Date(),
        });
        const { status } = await fetch(`${boardUrl}/queues/`, { headers: proof });
        if (status !== 200) expect(status).toBe(403);
        return status === 200;
      },
    },
    publicEvent: event(0),
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

/** The exchange's own door to its board of queues. */
async function serveBoard(): Promise<string> {
  const board = { route: ({ send }: { send(status: number, body: string): void }) => send(200, 'the board') };
  const server = await startHttpServer({
    host: '127.0.0.1',
    port: 0,
    log: quiet,
    metrics: createMetrics('exchange'),
    ready: async () => ({}),
    routes: queueBoardRoutes({ board, ownKey, now: () => new Date() }),
  });
  onTestFinished(() => server.stop());
  return server.url;
}
