import type { ProjectFacts } from '@guanjia/kernel/projectFacts';
import type { Log } from '@guanjia/runtime/createLog';
import type { Database } from '@guanjia/runtime/openDatabase';
import { demoPeople } from './demoPeople.ts';
import { readDemoProjects, readDemoScript } from './demoScript.ts';
import { draftHistory } from './draftHistory.ts';
import { type DemoNeeds, playDemo } from './playDemo.ts';
import { playArchive, playQuestion } from './playDemoWindow.ts';
import { drawSerials } from './storage/drawSerials.ts';
import { saveHistory } from './storage/saveHistory.ts';
import { recordPreCheck } from './usecases/recordPreCheck.ts';
import type { WindowNeeds } from './usecases/windowNeeds.ts';

const dayMs = 86_400_000;

/**
 * Plays the demo's joint acceptances through the use cases, at past times, and writes them in one transaction; leaves a
 * project alone that has one already.
 */
export async function seedDemo({
  database,
  needs,
  log,
}: {
  database: Database;
  needs: WindowNeeds;
  log: Log;
}): Promise<void> {
  const facts = readDemoProjects();
  const script = readDemoScript();
  const untouched = await projectsWithoutAcceptance(needs, [...facts.keys()]);
  const acceptances = script.acceptances.filter(({ projectId }) => untouched.has(projectId));
  if (acceptances.length === 0) return;
  const draft = draftHistory(await drawSerials(database.db, acceptances.length));
  const seededAt = needs.now().getTime();
  const needsAgo = (daysAgo: number): DemoNeeds => ({
    ...needs,
    acceptances: draft.acceptances,
    preChecks: draft.preChecks,
    visits: draft.visits,
    advice: draft.advice,
    archives: draft.archives,
    projects: { findByIds: (ids) => Promise.resolve(ids.map((id) => facts.get(id) ?? null)) },
    now: () => new Date(seededAt - daysAgo * dayMs),
  });
  for (const { projectId, daysAgo, findings } of script.preChecks.filter((one) => untouched.has(one.projectId))) {
    await recordPreCheck(needsAgo(daysAgo), demoPeople.clerk(requireFacts(facts, projectId)), { projectId, findings });
  }
  for (const scripted of acceptances) await playDemo(needsAgo, requireFacts(facts, scripted.projectId), scripted);
  for (const question of script.questions.filter((one) => untouched.has(one.projectId))) {
    await playQuestion(needsAgo, requireFacts(facts, question.projectId), question);
  }
  for (const archive of script.archives.filter((one) => untouched.has(one.projectId))) {
    await playArchive(needsAgo, requireFacts(facts, archive.projectId), archive);
  }
  await saveHistory(database, draft.history());
  log.info({ acceptances: acceptances.length }, 'demo data seeded');
}

async function projectsWithoutAcceptance(
  { acceptances }: Pick<WindowNeeds, 'acceptances'>,
  projectIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const pages = await acceptances.pagesOfProjects(projectIds, { limit: 1, beforeSerial: null });
  return new Set(projectIds.filter((_, index) => pages[index]?.length === 0));
}

function requireFacts(facts: ReadonlyMap<string, ProjectFacts>, projectId: string): ProjectFacts {
  const found = facts.get(projectId);
  if (found) return found;
  throw new TypeError(`the demo script names a project that schema/demo/projects.json does not have: ${projectId}`);
}
