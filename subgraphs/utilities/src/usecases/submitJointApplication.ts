import { DomainError } from '@guanjia/kernel/DomainError';
import { newId } from '@guanjia/kernel/newId';
import type { Principal } from '@guanjia/kernel/principal';
import type { ProjectFacts } from '@guanjia/kernel/projectFacts';
import { checkForm } from '../domain/checkForm.ts';
import { chooseMatters } from '../domain/chooseMatters.ts';
import type { Counter, JointApplication } from '../domain/jointApplication.ts';
import { jointEvent } from '../domain/jointEvents.ts';
import { checkMaterials, requirementsOf } from '../domain/requirements.ts';
import type { SuppliedMaterial } from '../domain/supply.ts';
import type { UtilityMatter } from '../domain/utilityMatter.ts';
import { requireApplicant } from './projectRights.ts';
import { requireCounter } from './requireCounter.ts';
import type { UtilityNeeds } from './utilityNeeds.ts';
import { viewOf } from './viewOf.ts';

/** What an owner hands in at a counter. */
export interface JointApplicationRequest {
  readonly projectId: string;
  readonly matterCodes: readonly string[];
  /** Answers to the merged form. */
  readonly form: unknown;
  readonly counter: Counter;
  readonly materials: readonly SuppliedMaterial[];
}

type Needs = Pick<UtilityNeeds, 'applications' | 'counters' | 'tasks' | 'projects' | 'catalogue' | 'now'>;

/** Hands in one application for any of the matters (U2). Materials may still lack: the clerk returns it naming all. */
export async function submitJointApplication(
  needs: Needs,
  principal: Principal,
  request: JointApplicationRequest,
): Promise<JointApplication> {
  const facts = await requireProject(needs, principal, request.projectId);
  const by = requireApplicant(principal, facts);
  const matters = chooseMatters(needs.catalogue, request.matterCodes);
  const form = checkForm(matters, request.form);
  const counter = await requireCounter(needs, request.counter, { regionCode: facts.regionCode, by });
  const materials = checkMaterials(requirementsOf(matters), request.materials);
  await requirePrerequisites(needs, facts.projectId, matters);
  const application: JointApplication = {
    id: newId(),
    projectId: facts.projectId,
    matterCodes: matters.map((matter) => matter.code),
    catalogueVersion: needs.catalogue.version,
    stage: 'SUBMITTED',
    form,
    materials,
    counter,
    steps: [{ at: needs.now(), by, to: 'SUBMITTED', work: { action: 'submit' } }],
    version: 0,
  };
  return needs.applications.save({ application, openedTasks: [], messages: [jointEvent(application)] });
}

async function requireProject({ projects }: Needs, principal: Principal, projectId: string): Promise<ProjectFacts> {
  const [facts] = await projects.findByIds([projectId]);
  if (facts && viewOf(principal, facts) !== null) return facts;
  throw new DomainError('PROJECT_NOT_FOUND', { field: 'projectId', value: projectId });
}

/** What must be finished first is chosen along, or has been forwarded for this project before (U1). */
async function requirePrerequisites(
  { tasks }: Needs,
  projectId: string,
  matters: readonly UtilityMatter[],
): Promise<void> {
  const chosen = new Set(matters.map((matter) => matter.code));
  const wanted = new Set(matters.flatMap((matter) => matter.prerequisites).filter((code) => !chosen.has(code)));
  if (wanted.size === 0) return;
  const underWay = await tasks.findByProject(projectId, [...wanted]);
  const missing = [...wanted].filter(
    (code) => !underWay.some((task) => task.matterCode === code && task.status !== 'WITHDRAWN'),
  );
  if (missing.length > 0) throw new DomainError('MATTER_PREREQUISITE_MISSING', { field: 'matterCodes', missing });
}
