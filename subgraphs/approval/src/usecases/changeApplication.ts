import { actorOf } from '@guanjia/kernel/actor';
import { DomainError } from '@guanjia/kernel/DomainError';
import type { Principal } from '@guanjia/kernel/principal';
import type { Application } from '../domain/application.ts';
import { type ApplicationChange, takeStep } from '../domain/applicationChange.ts';
import type { ApplicationCommand } from '../domain/applicationCommand.ts';
import type { PresentedMaterial } from '../domain/material.ts';
import type { OnBus } from '../domain/onBus.ts';
import type { Project } from '../domain/project.ts';
import { requireDecidedBesides } from '../domain/requireDecidedBesides.ts';
import { onBehalfOf, ownerDuty, requireStepRight } from '../domain/rights.ts';
import { countPrerequisites } from './countPrerequisites.ts';
import { findVisibleApplications } from './findVisibleApplications.ts';
import type { Needs } from './needs.ts';
import { presentMaterials } from './presentMaterials.ts';
import { requireProject } from './requireProject.ts';
import { requireTolerance } from './requireTolerance.ts';
import { requireVersion } from './requireVersion.ts';

/** Which application, as which version was read; null when the person does not care. */
export interface ApplicationTarget {
  readonly applicationId: string;
  readonly version: number | null;
  /** Stands in for the right to the step when it is taken on the bus (A13). @throws when the authority is missing */
  readonly onBus?: (standing: Standing) => Promise<OnBus>;
}

/** An application and its project. */
export interface Standing {
  readonly application: Application;
  readonly project: Project;
}

/**
 * Takes one step in an application's life (A6): the right to it, the version, the prerequisites of a submission, the
 * transition and its clock; then application, ledger, record and event are saved as one.
 */
export async function changeApplication(
  needs: Needs,
  principal: Principal,
  { applicationId, version, onBus: authority }: ApplicationTarget,
  command: ApplicationCommand,
): Promise<Application> {
  const { application, project } = await requireApplication(needs, principal, applicationId);
  const onBus = await authority?.({ application, project });
  if (onBus === undefined) requireStepRight(principal, command.action, { item: application.item, project });
  requireVersion(application, version);
  const occasion = {
    at: needs.now(),
    by: actorOf(principal, dutyIn(command, { application, project }, onBus)),
    onBehalfOf: behalf(principal, command, project),
    ...(onBus === undefined ? {} : { onBus }),
  };
  const change = takeStep(application, command, { occasion, calendar: needs.calendar });
  if (command.action === 'approve' || command.action === 'approveOnCommitment') {
    await requireDecided(needs, { application, project });
  }
  if (command.action === 'commitTolerance') await requireTolerance(needs, project);
  const counted = await countPrerequisites(needs, { application, project, command });
  const presented = await presentedBy(needs, change, { command, project, at: occasion.at });
  await needs.applications.save([{ ...change, counted, presented }]);
  return change.after;
}

const ownerActions: readonly ApplicationCommand['action'][] = [
  'submit',
  'supplyCorrection',
  'supplyAwaited',
  'withdraw',
  'commitTolerance',
  'supplyTolerated',
  'commitNotification',
];
/** What stands for the codes that this step presents, from now on (A14). */
async function presentedBy(
  needs: Needs,
  { after }: ApplicationChange,
  { command, project, at }: { readonly command: ApplicationCommand; readonly project: Project; readonly at: Date },
): Promise<PresentedMaterial[]> {
  if (!isPresenting(command)) return [];
  const codes = command.materials.filter((code) => after.materials.includes(code));
  return presentMaterials(needs, { applicationId: after.id, project, codes, at });
}

type Presenting = Extract<
  ApplicationCommand,
  { readonly action: 'submit' | 'supplyCorrection' | 'supplyTolerated' | 'supplyAwaited' }
>;

function isPresenting(command: ApplicationCommand): command is Presenting {
  return ['submit', 'supplyCorrection', 'supplyTolerated', 'supplyAwaited'].includes(command.action);
}

/** By what right a step is taken (X2): a delegation on the bus, the owner's side, or else the roles as they are. */
function dutyIn({ action }: ApplicationCommand, { application, project }: Standing, onBus: OnBus | undefined) {
  if (onBus !== undefined && onBus.delegationId !== null) {
    const { delegationId: number, sealNo } = onBus;
    return { kind: 'DELEGATION', agency: application.item.agency, number, seal: sealNo ?? '' } as const;
  }
  return ownerActions.includes(action) ? ownerDuty(project) : null;
}

/** An agency acts by its own authority, everybody else for the owner. */
function behalf(principal: Principal, { action }: ApplicationCommand, project: Project): string | null {
  const ofOwner = ownerActions.includes(action);
  return ofOwner ? onBehalfOf(principal, project) : null;
}

/** An application that the person may see, with its project. @throws APPLICATION_NOT_FOUND */
export async function requireApplication(
  needs: Pick<Needs, 'projects' | 'applications'>,
  principal: Principal,
  applicationId: string,
): Promise<Standing> {
  const [application] = await findVisibleApplications(needs, principal, [applicationId], 'ACTING');
  if (!application) throw new DomainError('APPLICATION_NOT_FOUND', { field: 'applicationId', value: applicationId });
  return { application, project: await requireProject(needs, principal, application.projectId) };
}

interface Decided {
  readonly application: Application;
  readonly project: Project;
}

/** Only a formal approval waits for what may be under way beside it (A15). */
async function requireDecided(needs: Needs, { application, project }: Decided): Promise<void> {
  if (application.effect !== 'FORMAL') return;
  const item = needs.catalogue.find(application.item.code);
  if (item === null || project.policies.length === 0) return;
  const applications = await needs.applications.findOfProject(project.id);
  requireDecidedBesides({ item, project, applications, catalogue: needs.catalogue });
}
