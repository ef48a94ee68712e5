import type { AgencyCode } from '@guanjia/kernel/agencies';
import { chinaCalendar } from '@guanjia/kernel/chinaCalendar';
import { type OutboxMessage, outboxMessageSchema } from '@guanjia/kernel/messages';
import { newId } from '@guanjia/kernel/newId';
import { anonymous, type Principal } from '@guanjia/kernel/principal';
import type { ProjectFacts } from '@guanjia/kernel/projectFacts';
import { createLog } from '@guanjia/runtime/createLog';
import { createMetrics } from '@guanjia/runtime/createMetrics';
import { asc, sql } from '@guanjia/runtime/drizzle';
import { migrate } from '@guanjia/runtime/migrate';
import { openDatabase } from '@guanjia/runtime/openDatabase';
import { saveProjectFacts } from '@guanjia/runtime/projectFactsTable';
import { type HttpServer, startHttpServer } from '@guanjia/runtime/startHttpServer';
import { testDatabaseUrl } from '@guanjia/runtime/testing/testDatabaseUrl';
import { createUtilities } from '../src/app.ts';
import { demoRequest } from '../src/demoRequest.ts';
import { readDemoScript } from '../src/demoScript.ts';
import { outbox, projectFacts } from '../src/storage/tables.ts';

const log = createLog({ name: 'utilities-test', level: 'silent' });

export const key = 'a key of utilities, for tests and nothing else';
export const region = '370700';

/** The department on the test database, with a clock that stands where it is put. */
export async function startUtilities(startAt = new Date('2026-09-01T09:00:00+08:00'), url = testDatabaseUrl()) {
  let instant = startAt;
  /** Every statement sent, in order; to be emptied by whoever counts. */
  const statements: string[] = [];
  const onStatement = (text: string) => void statements.push(text);
  const database = openDatabase({ url, maxConnections: 4, log, onStatement });
  await migrate(database, { department: 'utilities', folder: new URL('../migrations/', import.meta.url), log });
  const now = () => instant;
  const utilities = await createUtilities({ database, calendar: chinaCalendar, key, log, now });
  const { sample } = readDemoScript();
  let server: HttpServer | undefined;
  return {
    ...utilities,
    database,
    statements,
    now,
    setNow: (iso: string) => {
      instant = new Date(iso);
    },
    /** A project as the feed would bring it. */
    async registerProject(regionCode = region, more: Partial<ProjectFacts> = {}): Promise<ProjectFacts> {
      const facts = { ...factsOf(regionCode), ...more };
      await database.transaction((tx) =>
        saveProjectFacts(tx, { projectFacts }, { type: 'approval.projectRegistered', gseq: 1, data: { facts } }),
      );
      return facts;
    },
    async ask(principal: Principal, query: string, variables: Record<string, unknown> = {}) {
      const { data, errors } = await utilities.subgraph.execute({ query, variables, principal });
      return { data: data as any, errors, refusal: errors?.[0]?.extensions as any };
    },
    /** What the project's transactions told the exchange, in order. */
    async messagesOf(projectId: string): Promise<OutboxMessage[]> {
      const ofProject = sql`coalesce(${outbox.message} #>> '{event,projectId}', ${outbox.message} #>> '{handoff,projectId}') = ${projectId}`;
      const rows = await database.db.select().from(outbox).where(ofProject).orderBy(asc(outbox.position));
      return rows.map((row) => outboxMessageSchema.parse(row.message));
    },
    /** Variables of submitJointApplication that are all right. */
    request(projectId: string, matterCodes: readonly string[], withoutMaterials: string[] = []) {
      const counter = 'HALL_ZONE' as const;
      const scripted = { projectId, matterCodes: [...matterCodes], counter, withoutMaterials };
      const { materials, ...request } = demoRequest(utilities.needs.catalogue, sample, scripted);
      return { ...request, materials: materials.map(({ materialCode, material }) => ({ materialCode, ...material })) };
    },
    async listen(): Promise<string> {
      server ??= await startHttpServer({
        host: '127.0.0.1',
        port: 0,
        log,
        metrics: createMetrics('utilities-test'),
        ready: async () => ({}),
        routes: utilities.routes,
      });
      return server.url;
    },
    async stop(): Promise<void> {
      await server?.stop();
      await utilities.subgraph.stop();
      await database.close();
    },
  };
}

export type StartedUtilities = Awaited<ReturnType<typeof startUtilities>>;

function factsOf(regionCode: string): ProjectFacts {
  const projectId = newId();
  return {
    projectId,
    code: `2609-${regionCode}-36-03-123456`,
    name: '演示项目',
    ownerUnit: { name: '演示单位', creditCode: projectId.slice(-18).toUpperCase() },
    regionCode,
    tier: 'CITY',
    kind: 'INDUSTRIAL',
    landStatus: 'HELD',
    keyLevels: [],
    functionalZone: null,
    plannedStart: '2026-01-01',
    plannedCompletion: '2027-01-01',
  };
}

const person = (subject: string, change: Partial<Principal>): Principal => ({
  ...anonymous,
  subject,
  name: `演示${subject}`,
  ...change,
});

/** Who acts in the tests. */
export const people = {
  owner: ({ ownerUnit }: ProjectFacts) => person('owner', { roles: ['OWNER'], ownerUnit: ownerUnit.creditCode }),
  otherOwner: person('other-owner', { roles: ['OWNER'], ownerUnit: '91370700MA000000XX' }),
  clerk: person('clerk', { roles: ['WINDOW_CLERK'], regions: [region] }),
  clerkElsewhere: person('clerk-elsewhere', { roles: ['WINDOW_CLERK'], regions: ['510106'] }),
  serviceRoom: person('service-room', { roles: ['SERVICE_ROOM'], regions: [region] }),
  steward: person('steward', { roles: ['STEWARD'], regions: [region] }),
  approver: person('approver', { roles: ['APPROVER'], agency: 'HOUSING_CONSTRUCTION', regions: [region] }),
  dashboard: person('dashboard', { roles: ['DASHBOARD'], regions: [region] }),
  agency: (agency: AgencyCode, regions = [region]) => person(agency, { roles: ['APPROVER'], agency, regions }),
  provider: (provider: string) => person(provider, { roles: ['PROVIDER'], provider }),
} as const;

export const submitDocument = `mutation Submit(
  $projectId: ID!, $matterCodes: [String!]!, $form: JSON!, $counter: UtilityCounterInput!, $materials: [UtilityMaterialInput!]!
) {
  submitJointApplication(projectId: $projectId, matterCodes: $matterCodes, form: $form, counter: $counter, materials: $materials) {
    id status matterCodes missingMaterials allowedActions submittedBy project { id }
  }
}`;

export const acceptDocument = `mutation Accept($id: ID!, $counter: UtilityCounterInput) {
  acceptJointApplication(id: $id, counter: $counter) {
    id status acceptedAt acceptedBy acceptedAtCounter { kind code name } handoff { id } light finishedMatters totalMatters
    matters {
      id matterCode matterName provider { id name } status allowedActions forwardedAt
      clock { startedOn deadline provisional running usedWorkingDays remainingWorkingDays light }
    }
  }
}`;

/** An application of a new project, accepted: with its matters by code and its handoff. */
export async function forwardedApplication(utilities: StartedUtilities, matterCodes: readonly string[]) {
  const facts = await utilities.registerProject();
  const owner = people.owner(facts);
  const submitted = await utilities.ask(owner, submitDocument, utilities.request(facts.projectId, matterCodes));
  const id: string = submitted.data.submitJointApplication.id;
  const accepted = await utilities.ask(people.clerk, acceptDocument, { id });
  const application = accepted.data.acceptJointApplication;
  const messages = await utilities.messagesOf(facts.projectId);
  const [handoff] = messages.flatMap((message) => (message.kind === 'handoff' ? [message.handoff] : []));
  if (!handoff) throw new Error('accepting writes a handoff');
  const taskIds = new Map<string, string>(application.matters.map((task: any) => [task.matterCode, task.id]));
  return { facts, owner, id, application, handoff, taskId: (code: string) => taskIds.get(code) ?? '' };
}
