import { createHash } from 'node:crypto';
import { type HandoffRequest, outboxMessageSchema } from '@guanjia/kernel/messages';
import { newId } from '@guanjia/kernel/newId';
import type { Principal } from '@guanjia/kernel/principal';
import type { ProjectFacts } from '@guanjia/kernel/projectFacts';
import { handoffDigest } from '@guanjia/kernel/receipt';
import { createLog } from '@guanjia/runtime/createLog';
import { asc, sql } from '@guanjia/runtime/drizzle';
import { testDatabaseUrl } from '@guanjia/runtime/testing/testDatabaseUrl';
import { testServices } from '@guanjia/runtime/testing/testServices';
import { exchangeHandoffLegReceived } from '@guanjia/schema/events/exchange.handoffLegReceived';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registerArchive } from '../src/jobs/registerArchive.ts';
import { outbox } from '../src/storage/tables.ts';
import { catalogue, items } from './catalogue.ts';
import { documents } from './documents.ts';
import { materialsOf } from './materialsOf.ts';
import { somebody } from './somebody.ts';
import { type AcceptanceUnderTest, startAcceptance } from './startAcceptance.ts';
import { takeIn } from './takeIn.ts';

const fields = `id status version finishedAt missingKinds { code name } papers { code sha256 }
  rounds { number handoffId legId startedByName result reason stuckReason }
  receipt { recipient recipientName signerName digest signedAt }`;
const prepare = `mutation ($projectId: ID!, $papers: [ArchivePaperInput!]!) { archive: prepareArchive(projectId: $projectId, papers: $papers) { ${fields} } }`;
const handOver = `mutation ($projectId: ID!) { archive: handOverArchive(projectId: $projectId) { ${fields} } }`;
const read = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Project { archive { ${fields} } } } }`;
const required = [
  'archive-catalogue',
  'preparation-papers',
  'supervision-papers',
  'construction-papers',
  'as-built-drawings',
  'completion-papers',
];

let department: AcceptanceUnderTest;
beforeAll(async () => {
  department = await startAcceptance();
});
afterAll(() => department.close());

const papersOf = (codes: readonly string[] = required) =>
  codes.map((code, index) => ({
    code,
    sha256: createHash('sha256').update(`${code}${index}`).digest('hex'),
    name: `${code}.pdf`,
    mediaType: 'application/pdf',
    bytes: 10,
  }));

/** A renovation has three phase-1 items: fire, archives, filing. */
const firstPhase = [items.fire, items.archives, items.filing];
const renovation = (): Promise<ProjectFacts> => department.announce({ kind: 'OLD_COMMUNITY_RENOVATION' });

async function accepted(): Promise<ProjectFacts> {
  const facts = await renovation();
  const id = await department.submit(facts, firstPhase);
  for (const item of firstPhase) expect((await department.pass(id, item)).errors).toEqual([]);
  return facts;
}

async function archiveOf({ projectId }: ProjectFacts, principal: Principal = somebody.clerkIn('370211')) {
  const { data } = await department.ask(principal, read, { of: [{ __typename: 'Project', id: projectId }] });
  return data._entities[0].archive;
}

async function prepared(facts: ProjectFacts, papers = papersOf()): Promise<void> {
  const { errors } = await department.ask(somebody.ownerOf(facts), prepare, { projectId: facts.projectId, papers });
  expect(errors).toEqual([]);
}

async function sent() {
  const facts = await accepted();
  await prepared(facts);
  const { data, errors } = await department.ask(somebody.ownerOf(facts), handOver, { projectId: facts.projectId });
  expect(errors).toEqual([]);
  const [round] = data.archive.rounds;
  return { facts, round, handoff: (await handoffsOf(facts))[0] };
}

async function handoffsOf({ projectId }: ProjectFacts): Promise<readonly HandoffRequest[]> {
  const ofProject = sql`${outbox.message} -> 'handoff' ->> 'projectId' = ${projectId}`;
  const rows = await department.database.db.select().from(outbox).where(ofProject).orderBy(asc(outbox.position));
  return rows.flatMap(({ message }) => {
    const parsed = outboxMessageSchema.parse(message);
    return parsed.kind === 'handoff' ? [parsed.handoff] : [];
  });
}

const legEvent = (
  { facts, round }: { facts: ProjectFacts; round: { handoffId: string; legId: string } },
  type: string,
  more: object,
) => ({
  type: `exchange.${type}`,
  projectId: facts.projectId,
  data: {
    handoffId: round.handoffId,
    legId: round.legId,
    recipient: 'ARCHIVES',
    purpose: 'ARCHIVE',
    sender: 'acceptance',
    ...more,
  },
});

describe('the handover of a project’s file', () => {
  it('goes to the archive by the exchange, and the archive’s signature finishes the project, once', async () => {
    const started = await sent();
    const { facts, handoff, round } = started;
    if (handoff === undefined) throw new Error('no handoff was asked for');
    expect(handoff).toMatchObject({
      id: round.handoffId,
      purpose: 'ARCHIVE',
      sender: 'acceptance',
      legs: [{ id: round.legId, recipient: 'ARCHIVES' }],
      dueWorkingDays: 5,
      cover: { round: 1, jointOpinions: [expect.stringMatching(/^LHYJ-/)] },
    });
    expect(handoff.materials).toHaveLength(required.length);
    expect(await archiveOf(facts)).toMatchObject({ status: 'HANDING_OVER', receipt: null, finishedAt: null });
    const digest = handoffDigest(handoff);
    const received = legEvent(started, 'handoffLegReceived', { digest, signedAt: '2026-03-20T02:00:00.000Z' });
    expect(exchangeHandoffLegReceived.data.parse(received.data)).toEqual(received.data);
    await takeIn(department, received);
    await takeIn(department, received);
    await takeIn(department, legEvent(started, 'handoffLegReturned', { reason: '晚到' }));
    expect(await archiveOf(facts, somebody.ownerOf(facts))).toMatchObject({
      status: 'HANDED_OVER',
      finishedAt: '2026-03-20T02:00:00.000Z',
      rounds: [{ number: 1, result: 'SIGNED', reason: null }],
      receipt: { recipient: 'ARCHIVES', recipientName: '城建档案管理部门', signerName: '演示档案员', digest },
    });
    expect((await department.typesOf(facts)).slice(-3)).toEqual([
      'archivePrepared',
      'archiveHandoverStarted',
      'archiveHandedOver',
    ]);
    const [told] = (await department.eventsOf(facts)).slice(-1);
    expect(told).toMatchObject({
      visibility: 'PUBLIC',
      data: { handoffId: round.handoffId, materials: required.length, recipient: { code: 'ARCHIVES' } },
    });
  });

  it.each([
    ['handoffLegReturned', 'RETURNED'],
    ['handoffLegRefused', 'REFUSED'],
    ['handoffLegCancelled', 'CANCELLED'],
  ])('comes back by %s with everything that is missing, and goes again in a next round', async (type, result) => {
    const started = await sent();
    const { facts, round } = started;
    await takeIn(department, legEvent(started, type, { reason: '缺竣工图签章、缺声像资料' }));
    expect(await archiveOf(facts)).toMatchObject({
      status: 'RETURNED',
      rounds: [{ number: 1, result, reason: '缺竣工图签章、缺声像资料' }],
      receipt: null,
    });
    await prepared(facts, papersOf([...required, 'pictures-and-sound']));
    await department.ask(somebody.ownerOf(facts), handOver, { projectId: facts.projectId });
    const again = await archiveOf(facts);
    expect(again).toMatchObject({ status: 'HANDING_OVER', rounds: [{ number: 1 }, { number: 2, result: null }] });
    const [, second] = again.rounds;
    expect(second.legId).not.toBe(round.legId);
    const late = { digest: 'a'.repeat(64), signedAt: '2026-03-20T02:00:00.000Z' };
    await takeIn(department, legEvent(started, 'handoffLegReceived', late)); // of the first round
    expect((await archiveOf(facts)).status).toBe('HANDING_OVER');
    await takeIn(department, legEvent({ facts, round: second }, 'handoffLegReceived', late));
    expect((await archiveOf(facts)).status).toBe('HANDED_OVER');
    const types = await department.typesOf(facts);
    expect(types.filter((one) => one === 'archiveHandoverReturned')).toHaveLength(1);
    expect(types.filter((one) => one === 'archiveHandedOver')).toHaveLength(1);
    expect(await handoffsOf(facts)).toHaveLength(2);
  });

  it('says why it cannot be delivered, until a person has sent it anew', async () => {
    const started = await sent();
    await takeIn(department, legEvent(started, 'handoffLegDead', { attempts: 40, reason: '无法连接' }));
    expect(await archiveOf(started.facts)).toMatchObject({
      status: 'HANDING_OVER',
      rounds: [{ stuckReason: '无法连接' }],
    });
    await takeIn(department, legEvent(started, 'handoffLegReplayed', { attempts: 40 }));
    expect(await archiveOf(started.facts)).toMatchObject({ rounds: [{ stuckReason: null, result: null }] });
  });

  it('leaves other legs and other departments’ handoffs alone', async () => {
    const started = await sent();
    const signed = { digest: 'a'.repeat(64), signedAt: '2026-03-20T02:00:00.000Z' };
    await takeIn(department, legEvent(started, 'handoffLegReceived', { ...signed, legId: newId() }));
    await takeIn(department, legEvent(started, 'handoffLegReceived', { ...signed, sender: 'utilities' }));
    expect((await archiveOf(started.facts)).status).toBe('HANDING_OVER');
  });
});

describe('a handover is refused', () => {
  const codesOf = async (facts: ProjectFacts, principal = somebody.ownerOf(facts)) =>
    (await department.ask(principal, handOver, { projectId: facts.projectId })).errors;

  it('before a file is put together, and by or for strangers', async () => {
    const facts = await accepted();
    expect(await codesOf(facts)).toMatchObject([{ code: 'ARCHIVE_NOT_PREPARED' }]);
    expect(await codesOf(facts, somebody.clerkIn('410726'))).toMatchObject([{ code: 'FORBIDDEN' }]);
    const stranger = somebody.ownerOf(await department.announce());
    expect(await codesOf(facts, stranger)).toMatchObject([{ code: 'PROJECT_NOT_FOUND' }]);
    expect(await codesOf(facts, somebody.approverOf('ARCHIVES'))).toMatchObject([{ code: 'FORBIDDEN' }]);
  });

  it('while a required joint acceptance is missing or anything is in hand, naming each', async () => {
    const facts = await renovation();
    await prepared(facts);
    const open = async () => (await codesOf(facts)).flatMap(({ code, extensions }) => [code, extensions['open']]);
    expect(await open()).toMatchObject(['ARCHIVE_TOO_EARLY', firstPhase.map((code) => ({ code, status: null }))]);
    const id = await department.submit(facts, firstPhase);
    await department.pass(id, items.fire);
    await department.pass(id, items.archives);
    expect(await open()).toMatchObject(['ARCHIVE_TOO_EARLY', [{ code: items.filing, status: 'UNDER_ACCEPTANCE' }]]);
    await department.pass(id, items.filing);
    const second = { projectId: facts.projectId, phases: ['SECOND'], materials: materialsOf(secondItem) };
    await department.ask(somebody.ownerOf(facts), documents.submission, { ...second, itemCodes: [secondItem] });
    expect(await open()).toMatchObject(['ARCHIVE_TOO_EARLY', [{ code: secondItem, status: 'UNDER_ACCEPTANCE' }]]);
  });

  const secondItem = catalogue.items.find(
    ({ phase, applicability }) =>
      phase === 'SECOND' &&
      applicability.find(({ kinds }) => kinds === null || kinds.includes('OLD_COMMUNITY_RENOVATION'))?.applies,
  )?.code as string;

  it('when the archive’s acceptance was found not applicable: the file would not be accepted', async () => {
    const facts = await renovation();
    const id = await department.submit(facts, firstPhase);
    await department.pass(id, items.fire);
    await department.pass(id, items.filing);
    await department.pass(id, items.archives, { verdict: 'NOT_APPLICABLE', reason: '不涉及' });
    await prepared(facts);
    expect(await codesOf(facts)).toMatchObject([
      { code: 'ARCHIVE_TOO_EARLY', extensions: { open: [{ code: items.archives, status: 'NOT_APPLICABLE' }] } },
    ]);
  });

  it('incomplete, with everything that is missing at once', async () => {
    const facts = await accepted();
    await prepared(facts, papersOf(['archive-catalogue', 'pictures-and-sound']));
    expect((await archiveOf(facts)).missingKinds.map(({ code }: { code: string }) => code)).toEqual(required.slice(1));
    expect(await codesOf(facts)).toMatchObject([
      { code: 'ARCHIVE_INCOMPLETE', extensions: { missing: required.slice(1).map((code) => ({ code })) } },
    ]);
    expect(await handoffsOf(facts)).toEqual([]);
  });

  it('while the archive has it, and after it has signed; the file stays as it was, too', async () => {
    const started = await sent();
    const { facts } = started;
    const again = { projectId: facts.projectId, papers: papersOf() };
    const refused = async (current: string, allowed: readonly string[]) => {
      const detail = { code: 'TRANSITION_NOT_ALLOWED', extensions: { machine: 'archiveHandover', current, allowed } };
      expect(await codesOf(facts)).toMatchObject([detail]);
      expect((await department.ask(somebody.ownerOf(facts), prepare, again)).errors).toMatchObject([detail]);
    };
    await refused('HANDING_OVER', ['sign', 'giveBack']);
    const signed = { digest: 'a'.repeat(64), signedAt: '2026-03-20T02:00:00.000Z' };
    await takeIn(department, legEvent(started, 'handoffLegReceived', signed));
    await refused('HANDED_OVER', []);
  });

  it.each<[string, object[], string]>([
    ['an unknown kind', [{ ...papersOf()[0], code: 'novel' }], 'papers.code'],
    ['a content twice', [papersOf()[0] ?? {}, { ...papersOf()[0], code: 'as-built-drawings' }], 'papers.sha256'],
    ['nothing', [], 'papers'],
    ['a wrong digest', [{ ...papersOf()[0], sha256: 'x' }], 'papers.0.sha256'],
  ])('a file of %s is not put together', async (_, papers, field) => {
    const facts = await department.announce();
    const { errors } = await department.ask(somebody.ownerOf(facts), prepare, { projectId: facts.projectId, papers });
    expect(errors).toMatchObject([{ code: 'BAD_INPUT', extensions: { field } }]);
    expect(await archiveOf(facts)).toBeNull();
  });

  it('to be seen by strangers and the wall chart', async () => {
    const facts = await department.announce();
    await prepared(facts);
    const of = [{ __typename: 'Project', id: facts.projectId }];
    const stranger = somebody.ownerOf(await department.announce());
    expect((await department.ask(stranger, read, { of })).errors).toMatchObject([{ code: 'PROJECT_NOT_FOUND' }]);
    expect((await department.ask(somebody.dashboard, read, { of })).errors).toMatchObject([{ code: 'FORBIDDEN' }]);
  });
});

it('enters the archive into the exchange’s directory as one that is reached by hand', async () => {
  const { promise, resolve } = Promise.withResolvers<readonly object[]>();
  const { recipient } = department.needs.archiveRules;
  const exchange = { register: async (recipients: readonly object[]) => resolve(recipients) };
  const loop = registerArchive({ recipient, exchange, log: createLog({ name: 'archive-test', level: 'error' }) });
  expect(await promise).toEqual([{ id: 'ARCHIVES', name: '城建档案管理部门', channel: 'IN_PERSON' }]);
  await loop.stop();
});

describe.each([
  { where: 'the embedded database', urlOf: testDatabaseUrl },
  { where: 'PostgreSQL', urlOf: () => testServices().postgresUrl },
])('what happens at once, on $where', ({ urlOf }) => {
  const url = urlOf();
  it.skipIf(url === null)('one of many handovers is sent, and one signature of many finishes the project', async () => {
    const there = department;
    department = await startAcceptance(url ?? '');
    try {
      const facts = await accepted();
      await prepared(facts);
      const ask = () => department.ask(somebody.ownerOf(facts), handOver, { projectId: facts.projectId });
      const answers = await Promise.all([ask(), ask(), ask()]);
      expect(answers.flatMap(({ errors }) => errors.map(({ code }) => code))).toEqual([
        'TRANSITION_NOT_ALLOWED',
        'TRANSITION_NOT_ALLOWED',
      ]);
      expect(await handoffsOf(facts)).toHaveLength(1);
      const [round] = (await archiveOf(facts)).rounds;
      const signed = { digest: 'a'.repeat(64), signedAt: '2026-03-20T02:00:00.000Z' };
      const event = legEvent({ facts, round }, 'handoffLegReceived', signed);
      await Promise.all([takeIn(department, event), takeIn(department, event)]);
      expect((await department.typesOf(facts)).filter((type) => type === 'archiveHandedOver')).toHaveLength(1);
    } finally {
      await department.close();
      department = there;
    }
  });
});
