import { testDatabaseUrl } from '@guanjia/runtime/testing/testDatabaseUrl';
import { testServices } from '@guanjia/runtime/testing/testServices';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { items } from './catalogue.ts';
import { documents } from './documents.ts';
import { somebody } from './somebody.ts';
import { type AcceptanceUnderTest, startAcceptance } from './startAcceptance.ts';

const { planning, fire, archives } = items;

describe.each([
  { where: 'the embedded database', urlOf: testDatabaseUrl },
  { where: 'PostgreSQL', urlOf: () => testServices().postgresUrl },
])('what happens at once, on $where', ({ urlOf }) => {
  const url = urlOf();
  let department: AcceptanceUnderTest;
  beforeAll(async () => {
    if (url !== null) department = await startAcceptance(url);
  });
  afterAll(() => department?.close());

  it.skipIf(url === null)('opinions of two departments both land, and issue the joint opinion once', async () => {
    const facts = await department.announce();
    const id = await department.submit(facts, [planning, fire]);
    const answers = await Promise.all([department.pass(id, planning), department.pass(id, fire)]);
    expect(answers.flatMap(({ errors }) => errors)).toEqual([]);
    expect(await department.read(facts, id)).toMatchObject({ status: 'PASSED', version: 3 });
    expect((await department.typesOf(facts)).filter((type) => type === 'jointAcceptancePassed')).toHaveLength(1);
  });

  it.skipIf(url === null)('opinions of two approvers on one item: one is refused', async () => {
    const facts = await department.announce();
    const id = await department.submit(facts, [planning, fire]);
    const answers = await Promise.all([department.pass(id, planning), department.pass(id, planning)]);
    expect(answers.flatMap(({ errors }) => errors)).toMatchObject([
      {
        code: 'TRANSITION_NOT_ALLOWED',
        extensions: { machine: 'jointAcceptanceItem', current: 'PASSED', attempted: 'pass', allowed: ['withdraw'] },
      },
    ]);
    expect(await department.typesOf(facts)).toEqual(['jointAcceptanceSubmitted', 'opinionGiven']);
  });

  it.skipIf(url === null)('applications for one item: one is refused', async () => {
    const facts = await department.announce();
    const ask = (itemCodes: readonly string[]) =>
      department.ask(somebody.ownerOf(facts), documents.submission, {
        projectId: facts.projectId,
        phases: ['FIRST'],
        itemCodes,
      });
    const answers = await Promise.all([ask([fire, planning]), ask([fire, archives])]);
    expect(answers.flatMap(({ errors }) => errors)).toMatchObject([{ code: 'ACCEPTANCE_ITEM_ALREADY_ASKED' }]);
    expect((await ask([fire])).errors).toMatchObject([{ code: 'ACCEPTANCE_ITEM_ALREADY_ASKED' }]);
    expect(await department.typesOf(facts)).toEqual(['jointAcceptanceSubmitted']);
  });
});
