import type { Principal } from '@guanjia/kernel/principal';
import type { ProjectFacts } from '@guanjia/kernel/projectFacts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { items } from './catalogue.ts';
import { documents } from './documents.ts';
import { materialsOf } from './materialsOf.ts';
import { monday } from './openAcceptance.ts';
import { somebody } from './somebody.ts';
import { type AcceptanceUnderTest, startAcceptance } from './startAcceptance.ts';

const { planning, fire, archives, filing, civilDefence } = items;
const firstPhase = [planning, fire, archives, filing, civilDefence];

let department: AcceptanceUnderTest;
beforeAll(async () => {
  department = await startAcceptance();
});
afterAll(() => department.close());

describe('applying for joint acceptance', () => {
  it('puts all items of a whole key project before their departments, with the zone in the lead', async () => {
    const facts = await department.announce({ keyLevels: ['CITY'], functionalZone: '董家口经济区' });
    const variables = { projectId: facts.projectId, phases: ['FIRST'] };
    const { data, errors } = await department.ask(somebody.ownerOf(facts), documents.submission, variables);
    expect(errors).toEqual([]);
    expect(data.submitJointAcceptance).toMatchObject({
      status: 'UNDER_ACCEPTANCE',
      keyProject: true,
      leader: { kind: 'FUNCTIONAL_ZONE', name: '董家口经济区' },
      registerNumber: expect.stringMatching(/^LHYS-370211-2026-\d{6}$/),
      project: { id: facts.projectId },
      items: firstPhase.map((itemCode) => ({ itemCode, status: 'UNDER_ACCEPTANCE', round: 1, overdue: false })),
    });
    expect(data.submitJointAcceptance.items[1]).toMatchObject({ deadline: '2026-03-19', deadlineProvisional: false });
    expect(await department.eventsOf(facts)).toMatchObject([
      {
        type: 'acceptance.jointAcceptanceSubmitted',
        time: monday.toISOString(),
        entity: { typename: 'JointAcceptance' },
      },
    ]);
  });

  it('refuses a key project with an item missing, names it in both languages, and writes nothing', async () => {
    const facts = await department.announce({ keyLevels: ['DISTRICT'] });
    const variables = { projectId: facts.projectId, phases: ['FIRST'], itemCodes: [planning, fire, archives, filing] };
    const { data, errors } = await department.ask(somebody.ownerOf(facts), documents.submission, variables);
    expect(data).toBeNull();
    expect(errors).toMatchObject([
      {
        code: 'PHASE_ONE_INCOMPLETE',
        extensions: {
          department: 'acceptance',
          messageZh: expect.stringContaining('同时申请'),
          missing: [{ code: civilDefence, name: { en: expect.any(String), zh: '人防工程竣工验收备案' } }],
          applicable: firstPhase.map((code) => ({ code })),
        },
      },
    ]);
    await expectNothingWritten(facts);
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['an unknown item', { itemCodes: ['acceptance-magic'] }, 'ACCEPTANCE_ITEM_NOT_FOUND'],
    ['an item that does not apply', { phases: ['SECOND'], itemCodes: [items.lightning] }, 'ITEM_NOT_APPLICABLE'],
    ['phase 2 before phase 1', { phases: ['SECOND'] }, 'PHASE_TWO_TOO_EARLY'],
    ['no phase', { phases: [] }, 'BAD_INPUT'],
    ['an item twice', { itemCodes: [fire, fire] }, 'BAD_INPUT'],
    ['a material nobody requires', { itemCodes: [fire], materials: materialsOf(planning) }, 'BAD_INPUT'],
    ['a digest that is none', { materials: [{ ...materialsOf(fire)[0], sha256: 'abc' }] }, 'BAD_INPUT'],
    ['a project of another owner', {}, 'PROJECT_NOT_FOUND'],
    ['a project that nobody has announced', { projectId: '01930000-0000-7000-8000-ffffffffffff' }, 'PROJECT_NOT_FOUND'],
    ['a project id that is none', { projectId: 'not-an-id' }, 'PROJECT_NOT_FOUND'],
  ])('refuses %s, and writes nothing', async (what, variables, code) => {
    const facts = await department.announce();
    const owner = what.includes('another owner')
      ? somebody.ownerOf(await department.announce())
      : somebody.ownerOf(facts);
    const asked = { projectId: facts.projectId, phases: ['FIRST'], ...variables };
    expect(await department.ask(owner, documents.submission, asked)).toMatchObject({ data: null, errors: [{ code }] });
    await expectNothingWritten(facts);
  });

  it.each<[string, Principal]>([
    ['an approver', somebody.approverOf('ARCHIVES')],
    ['a wall chart', somebody.dashboard],
    ['a window clerk of another region', somebody.clerkIn('410726')],
    ['nobody', somebody.nobody],
  ])('is not for %s', async (_, principal) => {
    const facts = await department.announce();
    const variables = { projectId: facts.projectId, phases: ['FIRST'] };
    expect((await department.ask(principal, documents.submission, variables)).errors).toMatchObject([
      { code: 'FORBIDDEN' },
    ]);
    await expectNothingWritten(facts);
  });

  it('is for the window clerk of the city around the project too', async () => {
    const facts = await department.announce();
    const variables = { projectId: facts.projectId, phases: ['FIRST'], itemCodes: [fire] };
    expect((await department.ask(somebody.clerkIn('370200'), documents.submission, variables)).errors).toEqual([]);
  });

  async function expectNothingWritten(facts: ProjectFacts): Promise<void> {
    expect(await department.eventsOf(facts)).toEqual([]);
    expect(
      await department.needs.acceptances.pagesOfProjects([facts.projectId], { limit: 1, beforeSerial: null }),
    ).toEqual([[]]);
  }
});
