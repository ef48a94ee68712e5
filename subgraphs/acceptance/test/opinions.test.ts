import type { Principal } from '@guanjia/kernel/principal';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { items } from './catalogue.ts';
import { documents } from './documents.ts';
import { materialsOf } from './materialsOf.ts';
import { monday } from './openAcceptance.ts';
import { somebody } from './somebody.ts';
import { type AcceptanceUnderTest, startAcceptance } from './startAcceptance.ts';

const { planning, fire, archives } = items;

let department: AcceptanceUnderTest;
beforeAll(async () => {
  department = await startAcceptance();
});
afterAll(() => department.close());

describe('opinions', () => {
  it('run from rectification to the joint opinion, which is issued with the last of them', async () => {
    const facts = await department.announce();
    const id = await department.submit(facts, [planning, fire]);
    const approver = somebody.approverOf('FIRE_RESCUE');
    const rectify = {
      acceptanceId: id,
      itemCode: fire,
      verdict: 'RECTIFY',
      rectifications: ['补装闭门器', '重测消火栓'],
    };
    expect((await department.ask(approver, documents.opinion, rectify)).data.giveOpinion).toMatchObject({
      status: 'RECTIFYING',
    });
    expect((await department.pass(id, planning)).data.giveOpinion).toMatchObject({
      status: 'RECTIFYING',
      jointOpinion: null,
    });
    const supplied = await department.ask(somebody.ownerOf(facts), documents.rectification, {
      acceptanceId: id,
      itemCode: fire,
      note: '已整改',
    });
    expect(supplied.data.supplyRectification).toMatchObject({
      status: 'UNDER_ACCEPTANCE',
      items: [
        { status: 'PASSED' },
        {
          status: 'UNDER_ACCEPTANCE',
          round: 2,
          rounds: [
            { opinion: { verdict: 'RECTIFY', rectifications: rectify.rectifications } },
            { rectification: '已整改', opinion: null },
          ],
        },
      ],
    });
    const { jointOpinion, ...ended } = (await department.pass(id, fire)).data.giveOpinion;
    expect(ended).toMatchObject({ status: 'PASSED', endedAt: monday.toISOString() });
    expect(jointOpinion).toMatchObject({
      number: expect.stringMatching(/^LHYJ-370211-2026-\d{6}$/),
      certificates: [
        { itemCode: planning, name: '建设工程竣工规划核实合格证', number: `${jointOpinion.number}-01` },
        { itemCode: fire, number: `${jointOpinion.number}-02` },
      ],
    });
    expect(await department.typesOf(facts)).toEqual([
      'jointAcceptanceSubmitted',
      'rectificationRequested',
      'opinionGiven',
      'rectificationSupplied',
      'opinionGiven',
      'jointAcceptancePassed',
    ]);
  });

  it('are kept with what was read back from SQL', async () => {
    const facts = await department.announce();
    const id = await department.submit(facts, [planning]);
    const answered = (await department.pass(id, planning)).data.giveOpinion;
    expect(await department.read(facts, id)).toEqual(answered);
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['a rectification without a list', { verdict: 'RECTIFY' }, 'BAD_INPUT'],
    ['a rectification with an empty line', { verdict: 'RECTIFY', rectifications: ['  '] }, 'BAD_INPUT'],
    ['not applicable without a reason', { verdict: 'NOT_APPLICABLE' }, 'BAD_INPUT'],
    ['a pass with a list', { rectifications: ['补装'] }, 'BAD_INPUT'],
    ['a pass with a reason', { reason: '因为' }, 'BAD_INPUT'],
    ['an item that was not asked for', { itemCode: archives }, 'ACCEPTANCE_ITEM_NOT_FOUND'],
    ['an old version', { expectedVersion: 7 }, 'STALE_VERSION'],
    ['an unknown joint acceptance', { acceptanceId: '01930000-0000-7000-8000-ffffffffffff' }, 'ACCEPTANCE_NOT_FOUND'],
    ['an id that is none', { acceptanceId: '1 or 1=1' }, 'ACCEPTANCE_NOT_FOUND'],
  ])('are refused for %s, and nothing is written', async (_, variables, code) => {
    const facts = await department.announce();
    const id = await department.submit(facts, [planning, fire]);
    expect(await department.pass(id, planning, variables)).toMatchObject({ data: null, errors: [{ code }] });
    expect(await department.typesOf(facts)).toEqual(['jointAcceptanceSubmitted']);
  });

  it('are refused while required materials are missing, which a rectification then brings', async () => {
    const facts = await department.announce();
    const variables = { projectId: facts.projectId, phases: ['FIRST'], itemCodes: [archives] };
    const { id } = (await department.ask(somebody.ownerOf(facts), documents.submission, variables)).data
      .submitJointAcceptance;
    expect((await department.pass(id, archives)).errors).toMatchObject([
      {
        code: 'ACCEPTANCE_MATERIALS_MISSING',
        extensions: { missing: [{ code: 'archive-catalogue' }, { code: 'as-built-drawings' }] },
      },
    ]);
    await department.pass(id, archives, { verdict: 'RECTIFY', rectifications: ['补交案卷目录和竣工图'] });
    const supply = { acceptanceId: id, itemCode: archives, note: '已补交', materials: materialsOf(archives) };
    expect((await department.ask(somebody.ownerOf(facts), documents.rectification, supply)).errors).toEqual([]);
    expect((await department.pass(id, archives)).data.giveOpinion).toMatchObject({
      status: 'PASSED',
      items: [{ missingMaterials: [] }],
    });
  });

  it.each<[string, Principal]>([
    ['another agency', somebody.approverOf('HOUSING_CONSTRUCTION')],
    ['another region', somebody.approverOf('NATURAL_RESOURCES', '410726')],
    ['no agency', { ...somebody.approverOf('NATURAL_RESOURCES'), agency: null }],
    ['the window', somebody.clerkIn('370211')],
  ])('are not for %s', async (_, principal) => {
    const facts = await department.announce();
    const id = await department.submit(facts, [planning]);
    const { errors } = await department.ask(principal, documents.opinion, {
      acceptanceId: id,
      itemCode: planning,
      verdict: 'PASS',
    });
    expect(errors).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect(await department.typesOf(facts)).toEqual(['jointAcceptanceSubmitted']);
  });

  it('close a joint acceptance of which nothing applies', async () => {
    const facts = await department.announce();
    const id = await department.submit(facts, [planning]);
    const { data } = await department.pass(id, planning, { verdict: 'NOT_APPLICABLE', reason: '未新建建筑' });
    expect(data.giveOpinion).toMatchObject({ status: 'NOT_REQUIRED', jointOpinion: null });
    expect(await department.typesOf(facts)).toEqual([
      'jointAcceptanceSubmitted',
      'opinionGiven',
      'jointAcceptanceNotRequired',
    ]);
  });
});

describe('the owner', () => {
  it('supplies only what was asked for', async () => {
    const facts = await department.announce();
    const id = await department.submit(facts, [planning]);
    const supply = { acceptanceId: id, itemCode: planning, note: '已整改' };
    expect((await department.ask(somebody.ownerOf(facts), documents.rectification, supply)).errors).toMatchObject([
      { code: 'TRANSITION_NOT_ALLOWED', extensions: { current: 'UNDER_ACCEPTANCE', attempted: 'supplyRectification' } },
    ]);
    const other = somebody.ownerOf(await department.announce());
    expect((await department.ask(other, documents.rectification, supply)).errors).toMatchObject([
      { code: 'ACCEPTANCE_NOT_FOUND' },
    ]);
  });

  it('withdraws the whole before the joint opinion, and may ask for the items again', async () => {
    const facts = await department.announce();
    const owner = somebody.ownerOf(facts);
    const id = await department.submit(facts, [planning, fire]);
    await department.pass(id, planning);
    const withdraw = { acceptanceId: id, reason: '尚未完工' };
    expect((await department.ask(owner, documents.withdrawal, { ...withdraw, reason: ' ' })).errors).toMatchObject([
      { code: 'BAD_INPUT' },
    ]);
    expect((await department.ask(owner, documents.withdrawal, withdraw)).data.withdrawJointAcceptance).toMatchObject({
      status: 'WITHDRAWN',
      items: [{ status: 'WITHDRAWN' }, { status: 'WITHDRAWN' }],
    });
    expect((await department.pass(id, fire)).errors).toMatchObject([
      { code: 'TRANSITION_NOT_ALLOWED', extensions: { machine: 'jointAcceptance' } },
    ]);
    expect((await department.ask(owner, documents.withdrawal, withdraw)).errors).toMatchObject([
      { code: 'TRANSITION_NOT_ALLOWED' },
    ]);
    await department.submit(facts, [planning, fire]);
  });
});
