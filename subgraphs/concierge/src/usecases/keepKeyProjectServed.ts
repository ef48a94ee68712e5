import { isKeyProject, type ProjectFacts } from '@guanjia/kernel/projectFacts';
import { leaveKeyList } from '../domain/leaveKeyList.ts';
import { raiseStewardAlarm } from '../domain/raiseStewardAlarm.ts';
import { unassigned } from '../domain/unassigned.ts';
import { appointMatched } from './appointMatched.ts';
import { occasionFor } from './occasionFor.ts';
import { systemActor } from './systemActor.ts';
import { type ServiceNeeds, withServiceBegun } from './withServiceBegun.ts';

/**
 * Sees to it that a project on a key list has a steward, or else an alarm (C4); changes nothing for one that has its
 * steward. Safe to repeat.
 */
export async function keepKeyProjectServed(needs: ServiceNeeds, facts: ProjectFacts): Promise<void> {
  const { store } = needs;
  const occasion = occasionFor(needs, systemActor);
  const [kept] = await store.stewardships.findStewardships([facts.projectId]);
  const stewardship = kept ?? unassigned(facts.projectId, occasion.at);
  if (!isKeyProject(facts)) {
    const [agreement] = await store.agreements.findLiveOfProjects([facts.projectId]);
    const isAgreed = agreement?.status === 'SIGNED';
    return isAgreed ? undefined : store.commit(leaveKeyList(occasion, stewardship));
  }
  if (stewardship.state.status !== 'UNASSIGNED' && stewardship.state.status !== 'MISSING') return;
  const { appointed, match } = await appointMatched(store, occasion, facts, stewardship);
  if (appointed !== null) return store.commit(await withServiceBegun(needs, occasion, facts, appointed.changes));
  await store.commit(raiseStewardAlarm(occasion, stewardship, { projectName: facts.name, match }));
}
