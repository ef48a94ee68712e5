import { chinaCalendar } from '@guanjia/kernel/chinaCalendar';
import { type DomainEvent, outboxMessageSchema } from '@guanjia/kernel/messages';
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
import { type Acceptance, createAcceptance } from '../src/app.ts';
import { outbox, shared } from '../src/storage/tables.ts';
import { acceptanceEvents } from './acceptanceEvents.ts';
import { catalogue } from './catalogue.ts';
import { documents } from './documents.ts';
import { materialsOf } from './materialsOf.ts';
import { monday } from './openAcceptance.ts';
import { somebody } from './somebody.ts';
import { someProject } from './someProject.ts';

/** The department on SQL, with a clock that the test moves. */
export interface AcceptanceUnderTest extends Acceptance {
  readonly database: Database;
  /** Every statement sent, in order; to be emptied by whoever counts. */
  readonly statements: string[];
  /** What the gateway signs with. */
  readonly key: string;
  /** A project as the feed would have brought it. */
  announce(facts?: Partial<ProjectFacts>): Promise<ProjectFacts>;
  /** Asks in GraphQL; `errors` are the refusals. */
  ask(principal: Principal, query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** The owner applies for items with all their materials; the id of the joint acceptance. */
  submit(facts: ProjectFacts, itemCodes: readonly string[]): Promise<string>;
  /** An approver of the item's agency says PASS, or what `more` says. */
  pass(acceptanceId: string, itemCode: string, more?: Record<string, unknown>): Promise<Answer>;
  /** The joint acceptance as its owner reads it. */
  read(facts: ProjectFacts, id: string): Promise<Record<string, unknown>>;
  /** What the project's transactions tell the others, in order; each checked against its definition. */
  eventsOf(project: Pick<ProjectFacts, 'projectId'>): Promise<readonly DomainEvent[]>;
  /** The same by type, without the department's name. */
  typesOf(project: Pick<ProjectFacts, 'projectId'>): Promise<readonly string[]>;
  setNow(now: Date): void;
  close(): Promise<void>;
}

/** An answer of the graph. */
export interface Answer {
  // oxlint-disable-next-line typescript/no-explicit-any -- a test reads what it has asked for
  readonly data: any;
  readonly errors: readonly { readonly code: unknown; readonly extensions: Record<string, unknown> }[];
}

/** Starts it on a database, the embedded one of the test run unless told, with the shipped rules of the archive unless told. */
export async function startAcceptance(url = testDatabaseUrl(), archiveFile?: URL): Promise<AcceptanceUnderTest> {
  const log = createLog({ name: 'acceptance-test', level: 'error' });
  const statements: string[] = [];
  const onStatement = (text: string) => void statements.push(text);
  const database = openDatabase({ url, log, onStatement });
  await migrate(database, { department: 'acceptance', folder: new URL('../migrations/', import.meta.url), log });
  let now = monday;
  const key = newId();
  const acceptance = await createAcceptance({
    database,
    calendar: chinaCalendar,
    key,
    log,
    now: () => now,
    archiveFile,
  });
  const ask: AcceptanceUnderTest['ask'] = async (principal, query, variables = {}) => {
    const { data, errors = [] } = await acceptance.subgraph.execute({ query, variables, principal });
    return { data, errors: errors.map(({ extensions = {} }) => ({ code: extensions['code'], extensions })) };
  };
  const eventsOf: AcceptanceUnderTest['eventsOf'] = async ({ projectId }) => {
    const ofProject = sql`${outbox.message} -> 'event' ->> 'projectId' = ${projectId}`;
    const rows = await database.db.select().from(outbox).where(ofProject).orderBy(asc(outbox.position));
    const messages = rows.map(({ message }) => outboxMessageSchema.parse(message));
    const events = messages.flatMap((message) => (message.kind === 'event' ? [message.event] : []));
    for (const { type, data } of events) expect(acceptanceEvents.get(type)?.parse(data)).toEqual(data);
    return events;
  };
  return {
    ...acceptance,
    database,
    statements,
    key,
    ask,
    eventsOf,
    async announce(facts) {
      const project = someProject(facts);
      const event = { type: 'approval.projectRegistered', gseq: 1, data: { facts: project } };
      await database.transaction((tx) => saveProjectFacts(tx, shared, event));
      return project;
    },
    async submit(facts, itemCodes) {
      const materials = materialsOf(...itemCodes);
      const phases = [...new Set(itemCodes.map((code) => catalogue.require(code).phase))];
      const variables = { projectId: facts.projectId, phases, itemCodes, materials };
      const { data, errors } = await ask(somebody.ownerOf(facts), documents.submission, variables);
      expect(errors).toEqual([]);
      return data.submitJointAcceptance.id;
    },
    pass(acceptanceId, itemCode, more = {}) {
      const approver = somebody.approverOf(catalogue.require(itemCode).agency);
      return ask(approver, documents.opinion, { acceptanceId, itemCode, verdict: 'PASS', ...more });
    },
    read: async (facts, id) => (await ask(somebody.ownerOf(facts), documents.reading, { id })).data.jointAcceptance,
    async typesOf(project) {
      return (await eventsOf(project)).map(({ type }) => type.replace('acceptance.', ''));
    },
    setNow(moved) {
      now = moved;
    },
    async close() {
      await acceptance.subgraph.stop();
      await database.close();
    },
  };
}
