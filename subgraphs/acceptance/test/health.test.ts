import type { Principal } from '@guanjia/kernel/principal';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { applicabilityOf } from '../src/domain/applicability.ts';
import { catalogue, items } from './catalogue.ts';
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

const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Project { acceptanceLights acceptanceHealth {
  done total overdue lights nextDeadline { date provisional name nameEn reference }
  blockedBy { kind waitsFor since name reference } blockedByCount
} } } }`;

async function healthOf(person: Principal, ...projectIds: string[]): Promise<any[]> {
  const of = projectIds.map((id) => ({ __typename: 'Project', id }));
  const { data, errors } = await department.ask(person, query, { of });
  expect(errors).toEqual([]);
  return data._entities.map(({ acceptanceHealth, acceptanceLights }: any) => {
    expect(acceptanceHealth?.lights.toSorted()).toEqual(acceptanceLights?.toSorted());
    return acceptanceHealth;
  });
}

const applying = (kind: 'RESIDENTIAL' | 'INDUSTRIAL') =>
  catalogue.items.filter((item) => applicabilityOf(item, { kind }).applies).length;

describe('the health of a project in acceptance', () => {
  it('counts what applies to the kind, from the beginning, and what has passed', async () => {
    const facts = await department.announce({ kind: 'RESIDENTIAL' });
    const total = applying('RESIDENTIAL');
    expect(total).toBeGreaterThan(2);
    const health = async () => (await healthOf(somebody.dashboard, facts.projectId))[0];
    const nothing = { done: 0, overdue: 0, lights: [], nextDeadline: null, blockedBy: [], blockedByCount: 0 };
    expect(await health()).toEqual({ ...nothing, total });
    const acceptanceId = await department.submit(facts, [archives, fire]);
    expect(await health()).toMatchObject({ done: 0, total, nextDeadline: { date: '2026-03-12', provisional: false } });
    await department.pass(acceptanceId, archives);
    expect(await health()).toMatchObject({ done: 1, total, nextDeadline: { name: '建设工程消防验收或备案' } });
    await department.pass(acceptanceId, fire, { verdict: 'NOT_APPLICABLE', reason: '无需消防验收' });
    expect(await health()).toEqual({ ...nothing, done: 1, total: total - 1 });
  });

  it('is as if never asked after a withdrawal', async () => {
    const facts = await department.announce();
    const [before] = await healthOf(somebody.dashboard, facts.projectId);
    const acceptanceId = await department.submit(facts, [archives, fire]);
    await department.pass(acceptanceId, fire);
    expect((await healthOf(somebody.dashboard, facts.projectId))[0].done).toBe(1);
    await department.ask(somebody.ownerOf(facts), documents.withdrawal, { acceptanceId, reason: '改期' });
    expect(await healthOf(somebody.dashboard, facts.projectId)).toEqual([before]);
  });

  it('waits for the department that is late, then for the owner that rectifies, with no deadline of its own', async () => {
    const facts = await department.announce();
    const reference = await department.submit(facts, [archives]);
    const health = async () => (await healthOf(somebody.ownerOf(facts), facts.projectId))[0];
    department.setNow(new Date('2026-03-12T16:00:00Z')); // the day after its last
    const name = '建设工程档案验收';
    expect(await health()).toMatchObject({
      overdue: 1,
      lights: ['RED'],
      nextDeadline: { date: '2026-03-12', name, reference },
      blockedBy: [{ kind: 'LATE', waitsFor: 'DEPARTMENT', since: '2026-03-13', name, reference }],
    });
    await department.pass(reference, archives, { verdict: 'RECTIFY', rectifications: ['补目录'] });
    expect(await health()).toMatchObject({
      overdue: 0,
      lights: ['GREEN'],
      nextDeadline: null,
      blockedBy: [{ kind: 'RECTIFICATION', waitsFor: 'OWNER', since: '2026-03-13', name, reference }],
    });
  });

  it('has the same figures for all; providers are told no names, and another owner nothing', async () => {
    const facts = await department.announce();
    await department.submit(facts, [archives]);
    department.setNow(new Date('2026-03-13T02:00:00Z'));
    const [whole] = await healthOf(somebody.ownerOf(facts), facts.projectId);
    for (const person of [somebody.clerkIn('510106'), somebody.dashboard]) {
      expect(await healthOf(person, facts.projectId)).toEqual([whole]);
    }
    const hidden = { name: null, reference: null };
    expect(await healthOf(somebody.provider, facts.projectId)).toEqual([
      {
        ...whole,
        nextDeadline: { ...whole.nextDeadline, ...hidden, nameEn: null },
        blockedBy: [{ ...whole.blockedBy[0], ...hidden }],
      },
    ]);
    const other = somebody.ownerOf(await department.announce());
    expect(await healthOf(other, facts.projectId)).toEqual([null]);
  });

  it('is read at once for many projects', async () => {
    const known = [await department.announce(), await department.announce({ kind: 'INDUSTRIAL' })];
    for (const facts of known) await department.submit(facts, [archives]);
    const { histories, projects } = department.needs;
    const spies = [vi.spyOn(histories, 'ofProjects'), vi.spyOn(projects, 'findByIds')];
    const ids = known.map(({ projectId }) => projectId);
    const read = await healthOf(somebody.dashboard, ...ids);
    expect(read.map(({ total }) => total)).toEqual([applying('RESIDENTIAL'), applying('INDUSTRIAL')]);
    for (const spy of spies) expect(spy).toHaveBeenCalledExactlyOnceWith(ids);
  });
});
