import type { HandoffRequest } from '@guanjia/kernel/messages';
import type { ProjectFacts } from '@guanjia/kernel/projectFacts';
import type { Log } from '@guanjia/runtime/createLog';
import { demoPeople } from './demoPeople.ts';
import { demoRequest } from './demoRequest.ts';
import { type DemoApplication, type DemoScript, readDemoScript } from './demoScript.ts';
import { demoPath, demoWork } from './demoWork.ts';
import type { SaveDraft } from './domain/draft.ts';
import type { JointApplication } from './domain/jointApplication.ts';
import type { MatterTask } from './domain/matterTask.ts';
import { missingMaterials, requirementsOf } from './domain/requirements.ts';
import { draftNeeds } from './draftNeeds.ts';
import { playSurvey } from './playSurvey.ts';
import { acceptJointApplication } from './usecases/acceptJointApplication.ts';
import { advanceMatter } from './usecases/advanceMatter.ts';
import { receiveLeg } from './usecases/receiveLeg.ts';
import { returnJointApplication } from './usecases/returnJointApplication.ts';
import { returnMatter } from './usecases/returnMatter.ts';
import { submitJointApplication } from './usecases/submitJointApplication.ts';
import type { UtilityNeeds } from './usecases/utilityNeeds.ts';
import { withdrawJointApplication } from './usecases/withdrawJointApplication.ts';

type Worked = Extract<DemoApplication['outcome'], { kind: 'ACCEPTED' }>;
type NeedsAgo = (daysAgo: number) => UtilityNeeds;

const dayMs = 86_400_000;

/**
 * Plays the demo's joint applications through the use cases, at past times, and saves them at once; leaves a project alone
 * that has one already, and an application whose story only somebody else's system could tell.
 */
export async function seedDemo(needs: UtilityNeeds, saveDraft: SaveDraft, log: Log): Promise<void> {
  const script = readDemoScript();
  const ours = script.applications.filter((scripted) => isOurs(needs, scripted));
  const fresh = await withoutApplication(needs, ours);
  if (fresh.length === 0) return;
  const seededAt = needs.now().getTime();
  const drafting = draftNeeds(needs);
  const needsAgo: NeedsAgo = (daysAgo) => ({
    ...drafting.needs,
    projects: { findByIds: (ids) => Promise.resolve(ids.map((id) => script.projects.get(id) ?? null)) },
    now: () => new Date(seededAt - daysAgo * dayMs),
  });
  for (const scripted of fresh) await play(needsAgo, script, scripted);
  const seeded = new Set(fresh.map(({ projectId }) => projectId));
  for (const survey of script.surveys.filter(({ projectId }) => seeded.has(projectId))) {
    await playSurvey(needsAgo, requireFacts(script, survey.projectId), survey);
  }
  await saveDraft(drafting.draft());
  log.info({ applications: fresh.length }, 'demo data seeded');
}

/** A provider with a system of its own signs and works for itself. */
function isOurs({ catalogue }: UtilityNeeds, { matterCodes, outcome }: DemoApplication): boolean {
  const hosts = matterCodes.map((code) => catalogue.provider(catalogue.requireMatter(code).provider)?.system);
  const isForwarded = outcome.kind === 'ACCEPTED' || outcome.kind === 'SENT';
  return !isForwarded || hosts.every((system) => system === null);
}

async function withoutApplication(
  { applications }: UtilityNeeds,
  scripted: readonly DemoApplication[],
): Promise<readonly DemoApplication[]> {
  const projectIds = scripted.map(({ projectId }) => projectId);
  const pages = await applications.findByProjects(projectIds, { before: null, limit: 1, provider: null });
  return scripted.filter((_, index) => pages[index]?.length === 0);
}

async function play(needsAgo: NeedsAgo, script: DemoScript, scripted: DemoApplication): Promise<void> {
  const facts = requireFacts(script, scripted.projectId);
  const needs = needsAgo(scripted.daysAgo);
  const request = demoRequest(needs.catalogue, script.sample, scripted);
  const application = await submitJointApplication(needs, demoPeople.owner(facts), request);
  const { outcome } = scripted;
  switch (outcome.kind) {
    case 'SUBMITTED':
      return;
    case 'RETURNED':
      return giveBack(needsAgo(outcome.daysAgo), facts, application);
    case 'WITHDRAWN': {
      const { id } = application;
      await withdrawJointApplication(needsAgo(outcome.daysAgo), demoPeople.owner(facts), {
        id,
        reason: outcome.reason,
      });
      return;
    }
    case 'SENT':
      await acceptJointApplication(needsAgo(outcome.daysAgo), demoPeople.clerk(facts), {
        id: application.id,
        counter: null,
      });
      return;
    case 'ACCEPTED':
      return work(needsAgo, facts, { application, outcome });
  }
}

async function giveBack(needs: UtilityNeeds, facts: ProjectFacts, application: JointApplication): Promise<void> {
  const requirements = requirementsOf(application.matterCodes.map((code) => needs.catalogue.requireMatter(code)));
  const missing = missingMaterials(requirements, application.materials).map((code) => ({
    code,
    reason: '未提交（演示）',
  }));
  await returnJointApplication(needs, demoPeople.clerk(facts), { id: application.id, missing });
}

/** Accepts, signs for every leg at once and takes each matter as far as it came; nothing is left for the exchange to carry. */
async function work(
  needsAgo: NeedsAgo,
  facts: ProjectFacts,
  { application, outcome }: { application: JointApplication; outcome: Worked },
): Promise<void> {
  const needs = needsAgo(outcome.daysAgo);
  const handoffs: HandoffRequest[] = [];
  const accepting = { ...needs, applications: keepingHandoffs(needs.applications, handoffs) };
  await acceptJointApplication(accepting, demoPeople.clerk(facts), { id: application.id, counter: null });
  for (const handoff of handoffs) {
    for (const leg of handoff.legs) await receiveLeg(needs, { leg, handoff });
  }
  const [tasks = []] = await needs.tasks.findByApplications([application.id]);
  for (const task of inOrder(needs, tasks)) await workOn(needsAgo, task, outcome);
}

function keepingHandoffs(
  applications: UtilityNeeds['applications'],
  kept: HandoffRequest[],
): UtilityNeeds['applications'] {
  return {
    ...applications,
    save: ({ messages, ...write }) => {
      kept.push(...messages.flatMap((message) => (message.kind === 'handoff' ? [message.handoff] : [])));
      return applications.save({ ...write, messages: messages.filter((message) => message.kind === 'event') });
    },
  };
}

/** Matters that others wait for come first. */
function inOrder({ catalogue }: UtilityNeeds, tasks: readonly MatterTask[]): readonly MatterTask[] {
  const waitsFor = ({ matterCode }: MatterTask) => catalogue.matter(matterCode)?.prerequisites.length ?? 0;
  return tasks.toSorted((a, b) => waitsFor(a) - waitsFor(b));
}

async function workOn(
  needsAgo: NeedsAgo,
  { id, matterCode, kind, provider }: MatterTask,
  outcome: Worked,
): Promise<void> {
  const wanted = outcome.reached[matterCode] ?? 'RECEIVED';
  const person = demoPeople.provider(provider);
  const ago = (step: number) => needsAgo(Math.max(0, outcome.daysAgo - step * outcome.everyDays));
  if (wanted === 'RETURNED') {
    const [material] = ago(1).catalogue.requireMatter(matterCode).materials;
    const missing = [{ code: material?.code ?? '', reason: '内容不清晰，请重新提供（演示）' }];
    await returnMatter(ago(1), person, { id, missing });
    return;
  }
  for (const [index, action] of demoPath(kind, wanted).entries()) {
    const needs = ago(index + 1);
    await advanceMatter(needs, person, { id, work: demoWork(action, needs.now()) });
  }
}

function requireFacts({ projects }: DemoScript, projectId: string): ProjectFacts {
  const facts = projects.get(projectId);
  if (facts) return facts;
  throw new TypeError(`the demo script names a project that schema/demo/projects.json does not have: ${projectId}`);
}
