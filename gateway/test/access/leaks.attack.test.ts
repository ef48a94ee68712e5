import { readdirSync, readFileSync } from 'node:fs';
import { newId } from '@guanjia/kernel/newId';
import { sql } from '@guanjia/runtime/drizzle';
import {
  buildSchema,
  type GraphQLInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  parse,
  type TypeNode,
  typeFromAST,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { items } from '../../../subgraphs/acceptance/test/catalogue.ts';
import { openApplication, openProject } from '../../../subgraphs/approval/test/support/openApplication.ts';
import { requestCorrection } from '../../../subgraphs/approval/test/support/operations.ts';
import { clerk, steward } from '../../../subgraphs/approval/test/support/people.ts';
import { handoffTo, plan, registered } from '../../../subgraphs/exchange/test/messages.ts';
import { people, submitDocument } from '../../../subgraphs/utilities/test/startUtilities.ts';
import { startGraphWithExchange } from '../kit/startGraphWithExchange.ts';
import { type AskedThing, conciergeFields, conciergeLists, conciergeQuestions } from './conciergeQuestions.ts';
import { seedConcierge } from './seedConcierge.ts';

type Graph = Awaited<ReturnType<typeof startGraphWithExchange>>;

const folder = new URL('../../../schema/operations/', import.meta.url);
const schema = buildSchema(readFileSync(new URL('../../../schema/api.graphql', import.meta.url), 'utf8'));
const month = '2026-03';

/** What the texts seeded in concierge begin with. */
const conciergeWords =
  'absence training cityreport draft problem matter plan step report visit findings file evaluation link lecture place meeting agenda resolution minutes'.split(
    ' ',
  );

interface Question {
  readonly name: string;
  readonly text: string;
  readonly operation: OperationDefinitionNode;
  /** What its id is of; anything seeded when absent. */
  readonly of?: AskedThing;
}

/** Each seeded thing asked for as plainly as can be, by its project, its id and in lists. */
const pointed: readonly Question[] = [
  ...conciergeLists.map((fields) => questionOf(fields, `{ ${fields} }`)),
  ...conciergeQuestions.map(([fields, of]) => ({ ...questionOf(fields, `query ($id: ID!) { ${fields} }`), of })),
  ...[
    'contacts { handler { phone } } contactHistory { after { phone } }',
    'applications { nodes { correction { missing { note } } } }',
    'acceptanceAdvice { nodes { question } }',
    'utilityApplications { nodes { form } }',
    'problems { nodes { title text } }',
    'materials { nodes { fileName versions { nodes { fileName } } } }',
    `handoffs { nodes { cover materials { name } ledger { nodes { detail } }
      legs { reason carrier trackingNumber handedOverBy receipt { person } } } }`,
    'timeline(first: 100) { nodes { actorName data summaryZh } }',
    ...conciergeFields,
  ].map((fields) => questionOf(fields, `query ($projectId: ID!) { project(id: $projectId) { ${fields} } }`)),
];

/** What the office of the exchange is asked for, whichever project it is of. */
const ofTheOffice: readonly Question[] = [
  'deadLetters(first: 100) { nodes { reason handoff { cover materials { name } } } }',
  'legsAwaitingPerson(first: 100) { nodes { carrier trackingNumber handedOverBy handoff { cover } } }',
  'handoffs(first: 100) { nodes { cover materials { name } legs { reason receipt { person } } } }',
].map((fields) => questionOf(fields, `query { ${fields} }`));

/** The queries of clients that we know; of many projects at once, or of one. */
const known: readonly Question[] = readdirSync(folder)
  .filter((file) => file.endsWith('.graphql'))
  .flatMap((file) => {
    const question = questionOf(file, readFileSync(new URL(file, folder), 'utf8'));
    return question.operation.operation === 'query' ? [question] : [];
  });

const questions = [...pointed, ...ofTheOffice, ...known];

function questionOf(name: string, text: string): Question {
  const [operation] = parse(text).definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  if (operation === undefined) throw new Error(`${name} has no operation`);
  return { name, text, operation };
}

/** What has been put into one project that must not leave its region, its owner's unit and its provider. */
interface Seeded {
  readonly region: string;
  readonly ids: readonly string[];
  readonly projectId: string;
  readonly words: readonly string[];
  readonly things: Readonly<Record<AskedThing, string>>;
  /** Of somebody of the force: for officials of everywhere who have to call (S2). */
  readonly staffPhone: string;
  /** Those of them that the audit trail tells auditors of everywhere: who did what, and what the event said (X2). */
  readonly audited: readonly string[];
}

async function seed(graph: Graph, region: string, mark: string): Promise<Seeded> {
  const { approval, concierge, utilities, acceptance } = graph;
  const words = {
    phone: `0536-${mark === 'out' ? '7770001' : '7770002'}`,
    correction: `secret-correction-${mark}`,
    question: `secret-question-${mark}`,
    form: `secret-form-${mark}`,
    problem: `secret-problem-${mark}`,
    title: `secret-title-${mark}`,
    material: `secret-material-${mark}`,
    cover: `secret-cover-${mark}`,
    handedOver: `secret-handed-over-${mark}`,
    dead: `secret-dead-${mark}`,
    carrier: `secret-carrier-${mark}`,
    event: `secret-event-${mark}`,
    actor: `secret-actor-${mark}`,
  };
  const handler = { name: '演示经办', phone: words.phone };
  const { owner, creditCode, projectId } = await openProject(approval, { regionCode: region, handler });
  const ownerUnit = { name: '演示测试有限公司', creditCode };
  const facts = await acceptance.announce({ projectId, ownerUnit, regionCode: region });
  const digits = mark === 'out' ? '77700015' : '77700025';
  const known = { projectId, ownerUnit };
  const kept = await seedConcierge(concierge, { region, mark: `secret-${mark}`, phone: digits, known });
  await utilities.registerProject(region, { projectId, ownerUnit });
  const itemCode = 'soil-water-plan-approval';
  const application = await openApplication(approval, { owner, projectId, itemCode });
  const materialCode = approval.needs.catalogue.require(itemCode).materials[0]?.code;
  await approval.ask({ ...clerk, regions: [region] }, requestCorrection, {
    id: application.id,
    missing: [{ materialCode, note: words.correction }],
  });
  const acceptanceId = await acceptance.submit(facts, [items.archives]);
  const asked = await acceptance.ask(
    owner,
    'mutation ($p: ID!, $q: String!) { askAcceptanceAdvice(projectId: $p, question: $q) { id } }',
    { p: projectId, q: words.question },
  );
  expect(asked.errors).toEqual([]);
  const request = utilities.request(projectId, ['POWER_SUPPLY']);
  const form = request.form as { readonly shared: object };
  const shared = { ...form.shared, contactName: words.form };
  const submitted = await utilities.ask(people.owner(facts), submitDocument, {
    ...request,
    form: { ...form, shared },
  });
  expect(submitted.errors).toBeUndefined();
  const { id: responsibleId } = await concierge.someSteward({ region });
  const reported = await concierge.order(
    'mutation ($p: ID!, $r: ID!, $t: String!, $x: String!) { reportProblem(projectId: $p, kind: SINGLE, title: $t, text: $x, responsibleId: $r, dueWorkingDays: 1) { id } }',
    { p: projectId, r: responsibleId, t: words.title, x: words.problem },
  );
  const brought = { ...steward, subject: 'demo-steward-weifang', regions: [region] };
  const fileName = `${words.material}.pdf`;
  const material = await approval.upload(brought, { projectId, classification: 'TRADE_SECRET', fileName });
  expect(material.refusal).toBeUndefined();
  const handoffId = await seedExchange(graph, { projectId, region, creditCode, words });
  const jointId: string = submitted.data.submitJointApplication.id;
  const ids = [projectId, application.id, acceptanceId, jointId, reported.reportProblem.id, material.id, handoffId];
  const things = { ...kept.ids, personId: kept.steward.id };
  const texts = conciergeWords.map((word) => `${word}-secret-${mark}`);
  return {
    region,
    ids,
    projectId,
    words: [...Object.values(words), ...texts, `0532-${digits}`],
    things,
    staffPhone: `0531-${digits}`,
    audited: [words.event, words.actor],
  };
}

interface ToExchange {
  readonly projectId: string;
  readonly region: string;
  readonly creditCode: string;
  readonly words: Readonly<Record<'cover' | 'handedOver' | 'dead' | 'carrier' | 'event' | 'actor', string>>;
}

/** A handoff with a leg that is dead and one that goes by courier, and an event for the parties; the id of the handoff. */
async function seedExchange({ exchange }: Graph, { projectId, region, creditCode, words }: ToExchange) {
  const told = registered({ projectId, creditCode, visibility: 'PARTIES' });
  const { facts } = told.event.data as { readonly facts: object };
  const placed = { ...facts, regionCode: region, name: words.event };
  const actor = { subject: 'somebody', name: words.actor };
  await exchange.approval.intake([{ ...told, event: { ...told.event, actor, data: { facts: placed } } }]);
  const { handoff } = handoffTo([`gas-${newId()}`, `heating-${newId()}`], {
    projectId,
    cover: { contact: words.cover },
    materials: [{ ...plan, name: words.handedOver }],
  });
  await exchange.utilities.intake([{ kind: 'handoff', handoff }]);
  const [dead, sent] = handoff.legs;
  const { db } = exchange.database;
  await db.execute(sql`update exchange.legs set status = 'DEAD', reason = ${words.dead} where id = ${dead?.id}`);
  await db.execute(
    sql`update exchange.legs set status = 'IN_TRANSIT', channel = 'COURIER', papers = ${JSON.stringify({ carrier: words.carrier, trackingNumber: 'SF-1234' })}::jsonb where id = ${sent?.id}`,
  );
  return handoff.id;
}

/** Values for what a query must be told; null for a query that is not of this project. */
function variablesOf({ operation }: Question, { region, projectId }: Seeded, id: string): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const { variable, type, defaultValue } of operation.variableDefinitions ?? []) {
    const name = variable.name.value;
    if (name === 'region') values[name] = region;
    else if (type.kind === Kind.NON_NULL_TYPE && defaultValue === undefined) {
      values[name] = name === 'projectId' ? projectId : valueOf(inputOf(type), name, { region, id });
    }
  }
  return values;
}

function inputOf(type: TypeNode): GraphQLInputType {
  const found = typeFromAST(schema, type as never);
  if (!found) throw new Error('an unknown type');
  return found as GraphQLInputType;
}

function valueOf(type: GraphQLInputType, name: string, known: { region: string; id: string }): unknown {
  if (isNonNullType(type)) return valueOf(type.ofType, name, known);
  if (isListType(type)) return [valueOf(type.ofType, name, known)];
  const named = getNamedType(type);
  if (isEnumType(named)) return named.getValues()[0]?.name;
  if (isInputObjectType(named)) return {};
  if (named.name === 'ID') return name.includes('provider') ? 'provider-water' : known.id;
  if (named.name === 'Int') return 2026;
  if (named.name === 'Boolean') return true;
  if (named.name === 'DateTime') return `${month}-01T00:00:00+08:00`;
  if (named.name === 'Date') return `${month}-09`;
  if (/month|from|to/i.test(name)) return month;
  return /item/i.test(name) ? 'soil-water-plan-approval' : known.region;
}

/** All that an answer says, its cursors opened. */
function opened(answer: string): string {
  const cursors = answer.match(/[A-Za-z0-9_-]{16,}={0,2}/g) ?? [];
  return [answer, ...cursors.map((cursor) => Buffer.from(cursor, 'base64url').toString('utf8'))].join('\n');
}

const outsiders = [
  'owner',
  'steward',
  'window-clerk',
  'approver-natural-resources',
  'provider-water',
  'service-room',
  'project-service-specialist',
  'expert',
  'city-government',
  'supervisor',
  'dashboard',
  'auditor',
];

/** Whose duty needs telephone numbers of the force. */
const callers: ReadonlySet<string> = new Set(['steward', 'approver-natural-resources', 'service-room', 'supervisor']);

describe("attack: reading what is not one's own", () => {
  it('comes back to nobody of another region, unit or company, whatever of our queries they send', async () => {
    const graph = await startGraphWithExchange();
    const elsewhere = await seed(graph, '371502', 'out');
    const own = await seed(graph, '370702', 'in');
    graph.setNow('2026-03-09T10:00:00+08:00');
    graph.settle();
    const { gateway } = graph;
    let asked = 0;
    const answersOf = async (persona: string, seeded: Seeded): Promise<Map<string, string>> => {
      const authorization = `Bearer ${await gateway.tokenOf(persona)}`;
      const answers = new Map<string, string>();
      for (const question of questions) {
        const needsId = (question.operation.variableDefinitions ?? []).some(
          ({ variable }) => variable.name.value === 'id',
        );
        const ids = question.of === undefined ? seeded.ids : [seeded.things[question.of]];
        for (const id of needsId ? ids : [seeded.projectId]) {
          const body = JSON.stringify({ query: question.text, variables: variablesOf(question, seeded, id) });
          const headers = { 'content-type': 'application/json', authorization };
          const response = await fetch(`${gateway.url}/graphql`, { method: 'POST', headers, body });
          answers.set(`${question.name} ${id}`, opened(await response.text()));
          asked += 1;
        }
      }
      return answers;
    };
    for (const persona of outsiders) {
      for (const [question, answer] of await answersOf(persona, elsewhere)) {
        const kept = callers.has(persona) ? elsewhere.words : [...elsewhere.words, elsewhere.staffPhone];
        const audited = persona === 'auditor' ? elsewhere.audited : [];
        const leaked = kept.filter((word) => !audited.includes(word) && answer.includes(word));
        expect.soft(leaked, `${persona} ${question}`).toEqual([]);
      }
    }
    // the same queries do bring such words to whom they are for: an empty search would find nothing either
    const heard = new Set<string>();
    for (const persona of ['steward', 'supervisor']) {
      for (const answer of (await answersOf(persona, own)).values()) {
        for (const word of [...own.words, own.staffPhone]) if (answer.includes(word)) heard.add(word);
      }
    }
    expect([...heard].toSorted()).toEqual([...own.words, own.staffPhone].toSorted());
    // oxlint-disable-next-line no-console -- the count is what the run shows
    console.log(
      `${asked} requests, ${questions.length} queries, ${outsiders.length} persons; control heard ${[...heard].join(', ')}`,
    );
  }, 400_000);
});
