import { chinaCalendar } from '@guanjia/kernel/chinaCalendar';
import { type DomainEvent, outboxMessageSchema, type StoredEvent } from '@guanjia/kernel/messages';
import { newId } from '@guanjia/kernel/newId';
import type { Principal } from '@guanjia/kernel/principal';
import type { ProjectFacts } from '@guanjia/kernel/projectFacts';
import { createLog } from '@guanjia/runtime/createLog';
import { asc, sql } from '@guanjia/runtime/drizzle';
import { migrate } from '@guanjia/runtime/migrate';
import { type Database, openDatabase } from '@guanjia/runtime/openDatabase';
import { saveProjectFacts } from '@guanjia/runtime/projectFactsTable';
import { testDatabaseUrl } from '@guanjia/runtime/testing/testDatabaseUrl';
import { expect } from 'vitest';
import { type Concierge, createConcierge } from '../src/app.ts';
import { followProjects } from '../src/jobs/followProjects.ts';
import { createConciergeStoreWithin } from '../src/storage/createConciergeStore.ts';
import { outbox, projectFacts } from '../src/storage/tables.ts';
import { conciergeEvents } from './conciergeEvents.ts';
import { somebody } from './somebody.ts';
import { someProject } from './someProject.ts';

/** An answer of the graph. */
export interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it has asked for
  readonly data: any;
  readonly errors: readonly { readonly code: unknown; readonly extensions: Record<string, unknown> }[];
}

/** The department on SQL, with a clock that the test moves. */
export interface ConciergeUnderTest extends Concierge {
  readonly database: Database;
  /** What the gateway signs with. */
  readonly key: string;
  /** Asks in GraphQL. */
  ask(principal: Principal, query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** Asks as the service room, and expects no refusal. */
  order(query: string, variables?: Record<string, unknown>): Promise<Answer['data']>;
  /** Keeps a project's facts, without the effect of its event. */
  know(facts?: Partial<ProjectFacts>): Promise<ProjectFacts>;
  /** Takes an event as the feed's follower does. */
  follow(event: StoredEvent): Promise<void>;
  /** The types of what was told of a project, in order; each payload checked against its definition. */
  typesOf(project: Pick<ProjectFacts, 'projectId'>): Promise<readonly string[]>;
  eventsOf(project: Pick<ProjectFacts, 'projectId'>): Promise<readonly DomainEvent[]>;
  /** A unit of its own with a steward in it, serving the unit's region. */
  someSteward(more?: { region?: string; tier?: string; unitId?: string; scope?: object }): Promise<SomeSteward>;
  setNow(now: Date): void;
  close(): Promise<void>;
}

export interface SomeSteward {
  readonly id: string;
  readonly unitId: string;
  readonly subject: string;
  readonly holdingId: string;
  readonly principal: Principal;
}

/** Monday morning in a year whose holidays are published. */
export const monday = new Date('2026-03-09T01:00:00Z');

/** Starts it on the embedded database of the test run unless told; `onStatement` hears of each statement. */
export async function startConcierge(
  url = testDatabaseUrl(),
  onStatement: () => void = () => {},
): Promise<ConciergeUnderTest> {
  const log = createLog({ name: 'concierge-test', level: 'error' });
  const database = openDatabase({ url, log, onStatement });
  await migrate(database, { department: 'concierge', folder: new URL('../migrations/', import.meta.url), log });
  let now = monday;
  const key = newId();
  const concierge = await createConcierge({ database, calendar: chinaCalendar, key, log, now: () => now });
  const ask: ConciergeUnderTest['ask'] = async (principal, query, variables = {}) => {
    const { data, errors = [] } = await concierge.subgraph.execute({ query, variables, principal });
    return { data, errors: errors.map(({ extensions = {} }) => ({ code: extensions['code'], extensions })) };
  };
  const order: ConciergeUnderTest['order'] = async (query, variables) => {
    const { data, errors } = await ask(somebody.serviceRoom, query, variables);
    expect(errors).toEqual([]);
    return data;
  };
  const eventsOf: ConciergeUnderTest['eventsOf'] = async ({ projectId }) => {
    const ofProject = sql`${outbox.message} -> 'event' ->> 'projectId' = ${projectId}`;
    const rows = await database.db.select().from(outbox).where(ofProject).orderBy(asc(outbox.position));
    const messages = rows.map(({ message }) => outboxMessageSchema.parse(message));
    const events = messages.flatMap((message) => (message.kind === 'event' ? [message.event] : []));
    for (const { type, data } of events) expect(conciergeEvents.get(type)?.parse(data)).toEqual(data);
    return events;
  };
  const register = async (unitId: string, subject: string): Promise<string> => {
    const data = await order(
      'mutation ($unitId: ID!, $subject: String) { registerPerson(unitId: $unitId, name: "测试专员", subject: $subject, phone: "0532-85167023") { id } }',
      { unitId, subject },
    );
    return data.registerPerson.id;
  };
  return {
    ...concierge,
    database,
    key,
    ask,
    order,
    eventsOf,
    async know(facts) {
      const project = someProject(facts);
      const event = { type: 'approval.projectRegistered', gseq: 1, data: { facts: project } };
      await database.transaction((tx) => saveProjectFacts(tx, { projectFacts }, event));
      return project;
    },
    async follow(event) {
      await database.transaction((tx) =>
        followProjects({ ...concierge.needs, store: createConciergeStoreWithin(tx) }, event, (announced) =>
          saveProjectFacts(tx, { projectFacts }, announced),
        ),
      );
    },
    async typesOf(project) {
      return (await eventsOf(project)).map(({ type }) => type.replace('concierge.', ''));
    },
    async someSteward({ region = '370211', tier = 'COUNTY', unitId, scope = {} } = {}) {
      const unit =
        unitId ??
        (
          await order(
            'mutation ($name: String!, $tier: Tier!, $region: String!) { registerUnit(name: $name, tier: $tier, regionCode: $region) { id } }',
            { name: `测试单位${newId()}`, tier, region },
          )
        ).registerUnit.id;
      const subject = `test-${newId()}`;
      const id = await register(unit, subject);
      const data = await order(
        'mutation ($id: ID!, $scope: RoleScopeInput) { grantRole(personId: $id, role: STEWARD, scope: $scope) { roles { id } } }',
        { id, scope },
      );
      return { id, unitId: unit, subject, holdingId: data.grantRole.roles[0].id, principal: somebody.steward(subject) };
    },
    setNow(moved) {
      now = moved;
    },
    async close() {
      await concierge.subgraph.stop();
      await database.close();
    },
  };
}
