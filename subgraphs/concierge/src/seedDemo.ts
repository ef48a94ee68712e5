import { DomainError } from '@guanjia/kernel/DomainError';
import type { Log } from '@guanjia/runtime/createLog';
import { aftercareActs } from './aftercareActs.ts';
import { readAftercareScript } from './aftercareScript.ts';
import { type DemoScript, readDemoScript } from './demoScript.ts';
import { knowledgeActs } from './knowledgeActs.ts';
import { readKnowledgeScript } from './knowledgeScript.ts';
import { playDemo } from './playDemo.ts';
import { reportActs } from './reportActs.ts';
import { serviceActs } from './serviceActs.ts';
import { readServiceScript } from './serviceScript.ts';
import { staffingActs } from './staffingActs.ts';
import { readStaffingScript, type StaffingScript } from './staffingScript.ts';
import { throughTrainActs } from './throughTrainActs.ts';
import { readThroughTrainScript } from './throughTrainScript.ts';
import type { ConciergeNeeds } from './usecases/conciergeNeeds.ts';

const tries = 3;

/**
 * Keeps the demo's people, assignments and problems in one transaction, once, whichever process comes first. Projects
 * that somebody assigned before are left alone.
 */
export async function seedDemo(needs: ConciergeNeeds, log: Log): Promise<void> {
  for (let left = tries; left > 0; left -= 1) {
    try {
      return await seedOnce(needs, log);
    } catch (cause) {
      const isStale = cause instanceof DomainError && cause.code === 'STALE_VERSION';
      if (!isStale || left === 1) throw cause;
    }
  }
}

async function seedOnce(needs: ConciergeNeeds, log: Log): Promise<void> {
  const { store, calendar, problemDeadlines, ladderDays, teamRules, routingRules } = needs;
  const { knowledgeRules, procedureDays, teamNeed, serviceTerms, aftercareRules, busRules } = needs;
  const now = needs.now();
  const staffing = readStaffingScript();
  const service = readServiceScript();
  const script = withPeople(readDemoScript(), staffing);
  const seeded = await store.people.findUnits(script.units.map(({ id }) => id));
  if (seeded.some((unit) => unit !== null)) return;
  const projectIds = script.assignments.map(({ projectId }) => projectId);
  const held = await store.stewardships.findStewardships(projectIds);
  const isFree = (projectId: string) => held[projectIds.indexOf(projectId)] === null;
  const assignments = script.assignments.filter(({ projectId }) => isFree(projectId));
  const problems = script.problems.filter(({ projectId }) => isFree(projectId));
  const played = { ...script, assignments, problems };
  const aftercare = readAftercareScript();
  const finished = aftercare.projects.filter(({ projectId }) => isFree(projectId));
  const acts = [
    ...staffingActs(staffing, { now, teamRules, routingRules }),
    ...reportActs(now),
    ...knowledgeActs(readKnowledgeScript(), { now, knowledgeRules }),
    ...serviceActs(service, played, { calendar, days: procedureDays, teamNeed }),
    ...aftercareActs({ ...aftercare, projects: finished }, { calendar, serviceTerms, aftercareRules }),
    ...throughTrainActs(readThroughTrainScript(), { calendar, busRules }),
  ];
  const rules = { now, calendar, problemDeadlines, ladderDays, staffing: acts };
  const changes = playDemo(played, rules);
  await store.commit(changes);
  log.info(
    { people: script.people.length, projects: assignments.length, problems: problems.length },
    'demo data seeded',
  );
}

/** The people who came with teams and appointments are as much part of the demo as the others. */
function withPeople(script: DemoScript, { units, people }: Pick<StaffingScript, 'units' | 'people'>): DemoScript {
  return { ...script, units: [...script.units, ...units], people: [...script.people, ...people] };
}
