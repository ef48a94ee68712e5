import type { Principal } from '@guanjia/kernel/principal';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { items } from './catalogue.ts';
import { documents } from './documents.ts';
import { monday } from './openAcceptance.ts';
import { somebody } from './somebody.ts';
import { type AcceptanceUnderTest, startAcceptance } from './startAcceptance.ts';

const { archives, fire } = items; // 3 and 8 working days

let department: AcceptanceUnderTest;
beforeAll(async () => {
  department = await startAcceptance();
});
beforeEach(() => department.setNow(monday));
afterAll(() => department.close());

async function lightsOf(person: Principal, ...projectIds: string[]): Promise<unknown> {
  const query =
    'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Project { acceptanceLight acceptanceLights } } }';
  const of = projectIds.map((id) => ({ __typename: 'Project', id }));
  const { data, errors } = await department.ask(person, query, { of });
  expect(errors).toEqual([]);
  return data._entities;
}

const nothing = { acceptanceLight: null, acceptanceLights: [] };
const only = (light: string) => ({ acceptanceLight: light, acceptanceLights: [light] });

describe('the light of a project in acceptance', () => {
  it('is that of the worst item that awaits its opinion, green while the owner rectifies, none in the end', async () => {
    const facts = await department.announce();
    const light = () => lightsOf(somebody.dashboard, facts.projectId);
    expect(await light()).toEqual([nothing]);
    const acceptanceId = await department.submit(facts, [archives]);
    department.setNow(new Date('2026-03-11T02:00:00Z'));
    expect(await light()).toEqual([only('GREEN')]);
    department.setNow(new Date('2026-03-12T15:59:00Z')); // the last minute of its last day
    expect(await light()).toEqual([only('AMBER')]);
    department.setNow(new Date('2026-03-12T16:00:00Z'));
    await department.submit(facts, [fire]);
    expect(await light()).toMatchObject([{ acceptanceLight: 'RED', acceptanceLights: ['RED', 'GREEN'] }]);
    await department.pass(acceptanceId, archives, { verdict: 'RECTIFY', rectifications: ['补目录'] });
    expect(await light()).toEqual([only('GREEN')]);
    const supply = { acceptanceId, itemCode: archives, note: '已补' };
    await department.ask(somebody.ownerOf(facts), documents.rectification, supply);
    department.setNow(new Date('2026-03-18T02:00:00Z')); // the third working day of the second round
    expect(await light()).toMatchObject([{ acceptanceLight: 'AMBER' }]);
    expect((await department.pass(acceptanceId, archives)).errors).toEqual([]);
    expect(await light()).toEqual([only('GREEN')]);
  });

  it('keeps its light past the published holidays', async () => {
    department.setNow(new Date('2030-12-30T02:00:00Z'));
    const facts = await department.announce();
    await department.submit(facts, [archives]);
    department.setNow(new Date('2031-01-03T02:00:00Z'));
    expect(await lightsOf(somebody.dashboard, facts.projectId)).toMatchObject([{ acceptanceLight: 'RED' }]);
  });

  it('is nothing of a withdrawn one, whatever was said in it', async () => {
    const facts = await department.announce();
    const acceptanceId = await department.submit(facts, [archives, fire]);
    await department.pass(acceptanceId, fire);
    await department.ask(somebody.ownerOf(facts), documents.withdrawal, { acceptanceId, reason: '改期' });
    expect(await lightsOf(somebody.ownerOf(facts), facts.projectId)).toEqual([nothing]);
  });

  it('is shown to all who see the project in the graph, providers too, and to no other owner', async () => {
    const facts = await department.announce();
    await department.submit(facts, [archives]);
    const everybody = [somebody.ownerOf(facts), somebody.clerkIn('510106'), somebody.provider, somebody.dashboard];
    for (const person of everybody) expect(await lightsOf(person, facts.projectId)).toEqual([only('GREEN')]);
    const other = somebody.ownerOf(await department.announce());
    expect(await lightsOf(other, facts.projectId)).toEqual([{ acceptanceLight: null, acceptanceLights: null }]);
  });

  it('is read at once for many projects', async () => {
    const [first, second, third] = [
      await department.announce(),
      await department.announce(),
      await department.announce(),
    ];
    await department.submit(first, [archives]);
    await department.submit(third, [archives]);
    const openOfProjects = vi.spyOn(department.needs.acceptances, 'openOfProjects');
    const ids = [first, second, third].map(({ projectId }) => projectId);
    expect(await lightsOf(somebody.dashboard, ...ids)).toEqual([only('GREEN'), nothing, only('GREEN')]);
    expect(openOfProjects).toHaveBeenCalledOnce();
  });
});
