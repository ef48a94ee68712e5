import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { announceOverdueItems } from '../src/usecases/announceOverdueItems.ts';
import { items } from './catalogue.ts';
import { documents } from './documents.ts';
import { somebody } from './somebody.ts';
import { type AcceptanceUnderTest, startAcceptance } from './startAcceptance.ts';

const { archives, fire } = items;
const archivesDue = new Date('2026-03-12T15:59:00Z');
const dayAfter = new Date('2026-03-12T16:01:00Z');

let department: AcceptanceUnderTest;
beforeAll(async () => {
  department = await startAcceptance();
});
afterAll(() => department.close());

describe('the sweep for overdue opinions', () => {
  it('tells of each item once, from the day after its last day', async () => {
    const facts = await department.announce();
    await department.submit(facts, [archives, fire]);
    await sweepAt(archivesDue);
    expect(await overdueOf(facts)).toEqual([]);
    await Promise.all([sweepAt(dayAfter), sweepAt(dayAfter)]);
    await sweepAt(dayAfter);
    expect(await overdueOf(facts)).toMatchObject([
      { itemCode: archives, agency: 'ARCHIVES', round: 1, deadline: { date: '2026-03-12', provisional: false } },
    ]);
  });

  it('tells again of a later round, and never of an item that waits for its owner', async () => {
    const facts = await department.announce();
    const id = await department.submit(facts, [archives]);
    const rectify = { verdict: 'RECTIFY', rectifications: ['补目录'] };
    expect((await department.pass(id, archives, rectify)).errors).toEqual([]);
    await sweepAt(dayAfter);
    expect(await overdueOf(facts)).toEqual([]);
    const supply = { acceptanceId: id, itemCode: archives, note: '已补' };
    await department.ask(somebody.ownerOf(facts), documents.rectification, supply);
    await sweepAt(dayAfter);
    expect(await overdueOf(facts)).toMatchObject([{ round: 2 }]);
  });

  async function sweepAt(now: Date): Promise<void> {
    await announceOverdueItems({ ...department.needs, now: () => now });
  }

  async function overdueOf(facts: { projectId: string }): Promise<readonly unknown[]> {
    const events = await department.eventsOf(facts);
    return events.filter(({ type }) => type === 'acceptance.opinionOverdue').map(({ data }) => data);
  }
});
