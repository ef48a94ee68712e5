import { readFileSync } from 'node:fs';
import { newId } from '@guanjia/kernel/newId';
import { anonymous, type Principal } from '@guanjia/kernel/principal';
import { isRole, type Role, roles } from '@guanjia/kernel/roles';
import type { Readers } from '@guanjia/kernel/rowScope';
import { sql } from '@guanjia/runtime/drizzle';
import { ownTestDatabase } from '@guanjia/runtime/testing/testDatabaseUrl';
import { actionScopes } from '@guanjia/schema/access/actionScopes';
import { readActions } from '@guanjia/schema/readActions';
import { readSubgraphs } from '@guanjia/schema/readSubgraphs';
import { buildSchema } from 'graphql';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startGraphWithExchange } from '../kit/startGraphWithExchange.ts';
import { foreignRecords } from './foreignRecords.ts';
import { mutationRequest } from './mutationRequest.ts';

const schema = buildSchema(readFileSync(new URL('../../../schema/api.graphql', import.meta.url), 'utf8'));
const fields = schema.getMutationType()?.getFields() ?? {};
const actions = readActions(readSubgraphs().subgraphs);
const roleNames = Object.keys(roles)
  .filter(isRole)
  .filter((role) => role !== 'SYSTEM');

/** A county in which nothing of the records lies. */
const elsewhere = '540102';

/** Holds a role, and has nothing that a scope asks for. */
function outsiderOf(role: Role, subject: string): Principal {
  return {
    ...anonymous,
    subject,
    name: '演示外人',
    roles: [role],
    regions: [elsewhere],
    ownerUnit: '91540102MA0OUTSIDE',
    agency: 'WATER',
    provider: 'provider-outside',
  };
}

/** What refuses by right, or because to this person it is not there. */
const byRight =
  /^(FORBIDDEN|NOT_ON_CREW|SURVEY_NOT_PARTICIPANT|REPORT_NOT_OWED|REPORTING_UNIT_NOT_MARKED|DELEGATION_MISSING)$|_NOT_FOUND$/;

describe('attack: doing what is not one’s own to do', () => {
  it('is refused for every mutation and every person, before a department is asked or by it, and changes nothing', async () => {
    const subject = `outsider-${newId()}`;
    const identity = {
      authenticate: async (authorization = '') => ({
        principal: outsiderOf(authorization as Role, subject),
        expiresAt: null,
      }),
    };
    onTestFinished(await ownTestDatabase()); // the demo is brought in, and may be there once
    const graph = await startGraphWithExchange({ identity });
    const foreign = await foreignRecords(graph);
    graph.settle();
    const departmentsAsked = () =>
      Object.values(graph.doors).reduce((sum, { asked }) => sum + asked.mock.calls.length, 0);
    const ask = async (name: string, role: Role) => {
      const field = fields[name];
      if (field === undefined) throw new Error(`${name} is no mutation`);
      const { query, variables } = mutationRequest(field, foreign);
      const { data, errors = [] } = await graph.gateway.ask(query, { variables, headers: { authorization: role } });
      return { name, role, done: data?.done ?? null, codes: errors.map(({ extensions }) => String(extensions?.code)) };
    };

    const before = departmentsAsked();
    let atTheGate = 0;
    for (const { name, roles: named } of actions) {
      if (named.includes('SIGNED_IN')) continue;
      const strangers = roleNames.filter((role) => !named.includes(role));
      for (const answer of await Promise.all(strangers.map((role) => ask(name, role)))) {
        expect.soft(answer).toEqual({ ...answer, done: null, codes: ['FORBIDDEN'] });
        atTheGate += 1;
      }
    }
    expect(departmentsAsked()).toBe(before);

    const tally = new Map<string, number>();
    const refusedByRight = new Set<string>();
    const otherwise = new Map<string, string>();
    let outside = 0;
    for (const { name, roles: named, scope } of actions) {
      const scopes: Readers = scope === null ? {} : actionScopes[scope].roles;
      const askers = roleNames.filter((role) => named.includes('SIGNED_IN') || named.includes(role));
      const outsiders = askers.filter((role) => !scopes[role]?.includes('ALL'));
      for (const { role, done, codes } of await Promise.all(outsiders.map((one) => ask(name, one)))) {
        expect.soft({ name, role, done }).toEqual({ name, role, done: null });
        expect.soft(codes.length, `${name} as ${role}`).toBeGreaterThan(0);
        for (const code of codes) tally.set(code, (tally.get(code) ?? 0) + 1);
        if (codes.some((code) => byRight.test(code))) refusedByRight.add(name);
        else otherwise.set(name, `${role}: ${codes.join(' ')}`);
        outside += 1;
      }
    }
    const everywhere = actions.filter(({ scope }) => scope === 'everywhere').map(({ name }) => name);
    const judged = actions.map(({ name }) => name).filter((name) => !everywhere.includes(name));
    expect(judged.filter((name) => !refusedByRight.has(name)).map((name) => `${name} ${otherwise.get(name)}`)).toEqual(
      [],
    );
    // nobody's yet: not found, whoever asks
    expect(foreign.unknown()).toEqual([
      'approval.basis_flags',
      'approval.materials',
      'concierge.city_reports',
      'exchange.event_sources',
    ]);

    for (const department of ['approval', 'concierge', 'utilities', 'acceptance']) {
      const told = sql`select count(*)::int as n from ${sql.identifier(department)}.outbox where message::text like ${`%${subject}%`}`;
      expect((await graph.approval.database.db.execute(told)).rows, department).toEqual([{ n: 0 }]);
    }
    const kept = sql`select count(*)::int as n from exchange.ledger where actor like ${`%${subject}%`}`;
    expect((await graph.approval.database.db.execute(kept)).rows).toEqual([{ n: 0 }]);
    expect(actions.length).toBe(Object.keys(fields).length);
    // oxlint-disable-next-line no-console -- the count is what the run shows
    console.log(
      `${actions.length} mutations: ${atTheGate} refused at the gate, ${outside} refused to outsiders: ${[...tally].map(([code, count]) => `${code} ${count}`).join(', ')}`,
    );
  }, 600_000);
});
