import { newId } from '@guanjia/kernel/newId';
import type { ProjectFacts } from '@guanjia/kernel/projectFacts';
import { handoffDigest } from '@guanjia/kernel/receipt';
import { createLog } from '@guanjia/runtime/createLog';
import { testDatabaseUrl } from '@guanjia/runtime/testing/testDatabaseUrl';
import { testServices } from '@guanjia/runtime/testing/testServices';
import { exchangeHandoffLegReceived } from '@guanjia/schema/events/exchange.handoffLegReceived';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registerArchive } from '../src/jobs/registerArchive.ts';
import {
  archiveDocuments,
  archiveStage,
  firstPhase,
  firstPhaseRules,
  legEvent,
  papersOf,
  requiredKinds,
  secondPhase,
} from './archiveStage.ts';
import { items } from './catalogue.ts';
import { documents } from './documents.ts';
import { materialsOf } from './materialsOf.ts';
import { somebody } from './somebody.ts';
import { type AcceptanceUnderTest, startAcceptance } from './startAcceptance.ts';
import { takeIn } from './takeIn.ts';

const { prepare, handOver, read } = archiveDocuments;

let department: AcceptanceUnderTest;
let stage: ReturnType<typeof archiveStage>;
beforeAll(async () => {
  department = await startAcceptance();
  stage = archiveStage(department);
});
afterAll(() => department.close());

describe('the handover of a project’s file', () => {
  it('goes to the archive by the exchange, and the archive’s signature finishes the project, once', async () => {
    const started = await stage.sent();
    const { facts, handoff, round } = started;
    if (handoff === undefined) throw new Error('no handoff was asked for');
    expect(handoff).toMatchObject({
      id: round.handoffId,
      purpose: 'ARCHIVE',
      sender: 'acceptance',
      legs: [{ id: round.legId, recipient: 'ARCHIVES' }],
      dueWorkingDays: 5,
      cover: { round: 1, jointOpinions: [expect.stringMatching(/^LHYJ-/), expect.stringMatching(/^LHYJ-/)] },
    });
    expect(handoff.materials).toHaveLength(requiredKinds.length);
    expect(await stage.archiveOf(facts)).toMatchObject({ status: 'HANDING_OVER', receipt: null, finishedAt: null });
    const digest = handoffDigest(handoff);
    const received = legEvent(started, 'handoffLegReceived', { digest, signedAt: '2026-03-20T02:00:00.000Z' });
    expect(exchangeHandoffLegReceived.data.parse(received.data)).toEqual(received.data);
    await takeIn(department, received);
    await takeIn(department, received);
    await takeIn(department, legEvent(started, 'handoffLegReturned', { reason: '晚到' }));
    expect(await stage.archiveOf(facts, somebody.ownerOf(facts))).toMatchObject({
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
      data: { handoffId: round.handoffId, materials: requiredKinds.length, recipient: { code: 'ARCHIVES' } },
    });
  });

  it.each([
    ['handoffLegReturned', 'RETURNED'],
    ['handoffLegRefused', 'REFUSED'],
    ['handoffLegCancelled', 'CANCELLED'],
  ])('comes back by %s with everything that is missing, and goes again in a next round', async (type, result) => {
    const started = await stage.sent();
    const { facts, round } = started;
    await takeIn(department, legEvent(started, type, { reason: '缺竣工图签章、缺声像资料' }));
    expect(await stage.archiveOf(facts)).toMatchObject({
      status: 'RETURNED',
      rounds: [{ number: 1, result, reason: '缺竣工图签章、缺声像资料' }],
      receipt: null,
    });
    await stage.prepared(facts, papersOf([...requiredKinds, 'pictures-and-sound']));
    await department.ask(somebody.ownerOf(facts), handOver, { projectId: facts.projectId });
    const again = await stage.archiveOf(facts);
    expect(again).toMatchObject({ status: 'HANDING_OVER', rounds: [{ number: 1 }, { number: 2, result: null }] });
    const [, second] = again.rounds;
    expect(second.legId).not.toBe(round.legId);
    const late = { digest: 'a'.repeat(64), signedAt: '2026-03-20T02:00:00.000Z' };
    await takeIn(department, legEvent(started, 'handoffLegReceived', late)); // of the first round
    expect((await stage.archiveOf(facts)).status).toBe('HANDING_OVER');
    await takeIn(department, legEvent({ facts, round: second }, 'handoffLegReceived', late));
    expect((await stage.archiveOf(facts)).status).toBe('HANDED_OVER');
    const types = await department.typesOf(facts);
    expect(types.filter((one) => one === 'archiveHandoverReturned')).toHaveLength(1);
    expect(types.filter((one) => one === 'archiveHandedOver')).toHaveLength(1);
    expect(await stage.handoffsOf(facts)).toHaveLength(2);
  });

  it('says why it cannot be delivered, until a person has sent it anew', async () => {
    const started = await stage.sent();
    await takeIn(department, legEvent(started, 'handoffLegDead', { attempts: 40, reason: '无法连接' }));
    expect(await stage.archiveOf(started.facts)).toMatchObject({
      status: 'HANDING_OVER',
      rounds: [{ stuckReason: '无法连接' }],
    });
    await takeIn(department, legEvent(started, 'handoffLegReplayed', { attempts: 40 }));
    expect(await stage.archiveOf(started.facts)).toMatchObject({ rounds: [{ stuckReason: null, result: null }] });
  });

  it('leaves other legs and other departments’ handoffs alone', async () => {
    const started = await stage.sent();
    const signed = { digest: 'a'.repeat(64), signedAt: '2026-03-20T02:00:00.000Z' };
    await takeIn(department, legEvent(started, 'handoffLegReceived', { ...signed, legId: newId() }));
    await takeIn(department, legEvent(started, 'handoffLegReceived', { ...signed, sender: 'utilities' }));
    expect((await stage.archiveOf(started.facts)).status).toBe('HANDING_OVER');
  });
});

describe('a handover is refused', () => {
  const codesOf = async (facts: ProjectFacts, principal = somebody.ownerOf(facts)) =>
    (await department.ask(principal, handOver, { projectId: facts.projectId })).errors;

  it('before a file is put together, and by or for strangers', async () => {
    const facts = await stage.accepted();
    expect(await codesOf(facts)).toMatchObject([{ code: 'ARCHIVE_NOT_PREPARED' }]);
    expect(await codesOf(facts, somebody.clerkIn('410726'))).toMatchObject([{ code: 'FORBIDDEN' }]);
    const stranger = somebody.ownerOf(await department.announce());
    expect(await codesOf(facts, stranger)).toMatchObject([{ code: 'PROJECT_NOT_FOUND' }]);
    expect(await codesOf(facts, somebody.approverOf('ARCHIVES'))).toMatchObject([{ code: 'FORBIDDEN' }]);
  });

  it('while a required joint acceptance is missing or anything is in hand, naming each', async () => {
    const facts = await stage.renovation();
    await stage.prepared(facts);
    const open = async () => (await codesOf(facts)).flatMap(({ code, extensions }) => [code, extensions['open']]);
    const missing = [...firstPhase, ...secondPhase].map((code) => ({ code, status: null }));
    expect(await open()).toMatchObject(['ARCHIVE_TOO_EARLY', missing]);
    const id = await department.submit(facts, firstPhase);
    await department.pass(id, items.fire);
    await department.pass(id, items.archives);
    const later = { code: items.telecom, status: null };
    expect(await open()).toMatchObject([
      'ARCHIVE_TOO_EARLY',
      [{ code: items.filing, status: 'UNDER_ACCEPTANCE' }, later],
    ]);
    await department.pass(id, items.filing);
    expect(await open()).toMatchObject(['ARCHIVE_TOO_EARLY', [later]]);
    await department.submit(facts, secondPhase);
    expect(await open()).toMatchObject(['ARCHIVE_TOO_EARLY', [{ code: items.telecom, status: 'UNDER_ACCEPTANCE' }]]);
  });

  it('when the archive’s acceptance was found not applicable: the file would not be accepted', async () => {
    const facts = await stage.renovation();
    const id = await department.submit(facts, firstPhase);
    await department.pass(id, items.fire);
    await department.pass(id, items.filing);
    await department.pass(id, items.archives, { verdict: 'NOT_APPLICABLE', reason: '不涉及' });
    await department.pass(await department.submit(facts, secondPhase), items.telecom);
    await stage.prepared(facts);
    expect(await codesOf(facts)).toMatchObject([
      { code: 'ARCHIVE_TOO_EARLY', extensions: { open: [{ code: items.archives, status: 'NOT_APPLICABLE' }] } },
    ]);
  });

  it('incomplete, with everything that is missing at once', async () => {
    const facts = await stage.accepted();
    await stage.prepared(facts, papersOf(['archive-catalogue', 'pictures-and-sound']));
    expect((await stage.archiveOf(facts)).missingKinds.map(({ code }: { code: string }) => code)).toEqual(
      requiredKinds.slice(1),
    );
    expect(await codesOf(facts)).toMatchObject([
      { code: 'ARCHIVE_INCOMPLETE', extensions: { missing: requiredKinds.slice(1).map((code) => ({ code })) } },
    ]);
    expect(await stage.handoffsOf(facts)).toEqual([]);
  });

  it('while the archive has it, and after it has signed; the file stays as it was, too', async () => {
    const started = await stage.sent();
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
    expect(await stage.archiveOf(facts)).toBeNull();
  });

  it('to be seen by strangers and the wall chart', async () => {
    const facts = await department.announce();
    await stage.prepared(facts);
    const of = [{ __typename: 'Project', id: facts.projectId }];
    const stranger = somebody.ownerOf(await department.announce());
    expect((await department.ask(stranger, read, { of })).errors).toMatchObject([{ code: 'PROJECT_NOT_FOUND' }]);
    expect((await department.ask(somebody.dashboard, read, { of })).errors).toMatchObject([{ code: 'FORBIDDEN' }]);
  });
});

describe('an application is refused by ARCHIVE_HAS_FILE', () => {
  const apply = async (facts: ProjectFacts, itemCodes: readonly string[] = secondPhase, phase = 'SECOND') => {
    const { projectId } = facts;
    const variables = { projectId, phases: [phase], itemCodes, materials: materialsOf(...itemCodes) };
    return (await department.ask(somebody.ownerOf(facts), documents.submission, variables)).errors;
  };

  it('while the file is on its way, of either phase, and for good once the archive has signed', async () => {
    const started = await stage.sent();
    const { facts } = started;
    const away = (archive: string) => [
      { code: 'ARCHIVE_HAS_FILE', extensions: { field: 'projectId', value: facts.projectId, archive } },
    ];
    expect(await apply(facts)).toMatchObject(away('HANDING_OVER'));
    expect(await apply(facts, firstPhase, 'FIRST')).toMatchObject(away('HANDING_OVER'));
    const signed = { digest: 'a'.repeat(64), signedAt: '2026-03-20T02:00:00.000Z' };
    await takeIn(department, legEvent(started, 'handoffLegReceived', signed));
    expect(await apply(facts)).toMatchObject(away('HANDED_OVER'));
    expect((await department.typesOf(facts)).filter((type) => type === 'jointAcceptanceSubmitted')).toHaveLength(2);
  });

  it('no more, once the archive has sent the file back: then the old rules speak', async () => {
    const started = await stage.sent();
    await takeIn(department, legEvent(started, 'handoffLegReturned', { reason: '缺声像资料' }));
    expect(await apply(started.facts)).toMatchObject([{ code: 'ACCEPTANCE_ITEM_ALREADY_ASKED' }]);
  });

  it('where the archive does not wait for phase 2, too, and no bundle of it is suggested', async () => {
    const area = await startAcceptance(testDatabaseUrl(), firstPhaseRules());
    try {
      const there = archiveStage(area);
      const facts = await there.accepted([firstPhase]);
      await there.prepared(facts);
      const owner = somebody.ownerOf(facts);
      expect((await area.ask(owner, handOver, { projectId: facts.projectId })).errors).toEqual([]);
      const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Project {
        acceptanceBundles { bundles { items { code } } leftOut { kind item { code } } } } } }`;
      const { data } = await area.ask(owner, query, { of: [{ __typename: 'Project', id: facts.projectId }] });
      const { bundles, leftOut } = data._entities[0].acceptanceBundles;
      expect(bundles).toEqual([]);
      expect(leftOut).toContainEqual({ kind: 'FILE_AWAY', item: { code: items.telecom } });
      expect(await apply(facts)).toMatchObject([{ code: 'ARCHIVE_HAS_FILE' }]);
    } finally {
      await area.close();
    }
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

it('enters an archive with a system of its own with its endpoint and key', async () => {
  const { promise, resolve } = Promise.withResolvers<readonly object[]>();
  const system = { endpoint: 'http://127.0.0.1:1/handoffs', publicKey: 'a key' };
  const recipient = { ...department.needs.archiveRules.recipient, channel: 'PLATFORM', system } as const;
  const exchange = { register: async (recipients: readonly object[]) => resolve(recipients) };
  const loop = registerArchive({ recipient, exchange, log: createLog({ name: 'archive-test', level: 'error' }) });
  expect(await promise).toEqual([{ id: 'ARCHIVES', name: '城建档案管理部门', channel: 'PLATFORM', ...system }]);
  await loop.stop();
});

describe.each([
  { where: 'the embedded database', urlOf: testDatabaseUrl },
  { where: 'PostgreSQL', urlOf: () => testServices().postgresUrl },
])('what happens at once, on $where', ({ urlOf }) => {
  const url = urlOf();
  it.skipIf(url === null)('one of many handovers is sent, and one signature of many finishes the project', async () => {
    const department = await startAcceptance(url ?? '');
    const stage = archiveStage(department);
    try {
      const facts = await stage.accepted();
      await stage.prepared(facts);
      const ask = () => department.ask(somebody.ownerOf(facts), handOver, { projectId: facts.projectId });
      const answers = await Promise.all([ask(), ask(), ask()]);
      expect(answers.flatMap(({ errors }) => errors.map(({ code }) => code))).toEqual([
        'TRANSITION_NOT_ALLOWED',
        'TRANSITION_NOT_ALLOWED',
      ]);
      expect(await stage.handoffsOf(facts)).toHaveLength(1);
      const [round] = (await stage.archiveOf(facts)).rounds;
      const signed = { digest: 'a'.repeat(64), signedAt: '2026-03-20T02:00:00.000Z' };
      const event = legEvent({ facts, round }, 'handoffLegReceived', signed);
      await Promise.all([takeIn(department, event), takeIn(department, event)]);
      expect((await department.typesOf(facts)).filter((type) => type === 'archiveHandedOver')).toHaveLength(1);
    } finally {
      await department.close();
    }
  });

  it.skipIf(url === null)(
    'an application and the handover of the file exclude each other, whichever comes first',
    async () => {
      const department = await startAcceptance(url ?? '', firstPhaseRules());
      const stage = archiveStage(department);
      const materials = materialsOf(...secondPhase);
      try {
        for (let round = 0; round < 8; round += 1) {
          const facts = await stage.accepted([firstPhase]);
          await stage.prepared(facts);
          const { projectId } = facts;
          const owner = somebody.ownerOf(facts);
          const apply = () =>
            department.ask(owner, documents.submission, {
              projectId,
              phases: ['SECOND'],
              itemCodes: secondPhase,
              materials,
            });
          const send = () => department.ask(owner, handOver, { projectId });
          const answers = await Promise.all(round % 2 === 0 ? [apply(), send()] : [send(), apply()]);
          const refusals = answers.flatMap(({ errors }) => errors.map(({ code }) => code));
          const isAway = (await stage.archiveOf(facts)).status === 'HANDING_OVER';
          expect(refusals).toEqual([isAway ? 'ARCHIVE_HAS_FILE' : 'ARCHIVE_TOO_EARLY']);
          const submitted = (await department.typesOf(facts)).filter((type) => type === 'jointAcceptanceSubmitted');
          expect(submitted).toHaveLength(isAway ? 1 : 2);
          expect(await stage.handoffsOf(facts)).toHaveLength(isAway ? 1 : 0);
        }
      } finally {
        await department.close();
      }
    },
  );
});
