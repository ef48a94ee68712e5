import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import { projectNameOf } from '../domain/projectNameOf.ts';
import { tellOverdueSteps } from '../domain/tellOverdueSteps.ts';
import type { ConciergeNeeds } from './conciergeNeeds.ts';
import { occasionFor } from './occasionFor.ts';
import { systemActor } from './systemActor.ts';
import { unlessStale } from './unlessStale.ts';

const mostAtOnce = 500;

/** Announces each step of a procedure that is past its deadline, once (C5). Safe to repeat. */
export async function announceOverdueSteps(needs: Pick<ConciergeNeeds, 'store' | 'now' | 'nextId'>): Promise<void> {
  const { store, now } = needs;
  const late = await store.procedures.listOverdueUntold(calendarDateOf(now()), mostAtOnce);
  const facts = await store.projects.findFacts(late.map(({ projectId }) => projectId));
  for (const [index, procedure] of late.entries()) {
    const projectName = projectNameOf(facts[index]);
    const occasion = occasionFor(needs, systemActor);
    await unlessStale(() => store.commit(tellOverdueSteps(occasion, { procedure, projectName })));
  }
}
