import { DomainError } from '@guanjia/kernel/DomainError';
import type { Principal } from '@guanjia/kernel/principal';
import { actorOf } from '../domain/actor.ts';
import type { Application } from '../domain/application.ts';
import { type ApplicationChange, takeStep } from '../domain/applicationChange.ts';
import type { ApplicationCommand } from '../domain/applicationCommand.ts';
import type { PresentedMaterial } from '../domain/material.ts';
import type { Project } from '../domain/project.ts';
import { requireDecidedBesides } from '../domain/requireDecidedBesides.ts';
import { requirePrerequisites } from '../domain/requirePrerequisites.ts';
import { onBehalfOf, requireStepRight } from '../domain/rights.ts';
import { findVisibleApplications } from './findVisibleApplications.ts';
import type { Needs } from './needs.ts';
import { presentMaterials } from './presentMaterials.ts';
import { requireProject } from './requireProject.ts';
import { requireVersion } from './requireVersion.ts';

/** Which application, as which version was read; null when the person does not care. */
export interface ApplicationTarget {
  readonly applicationId: string;
  readonly version: number | null;
}

/**
 * Takes one step in an application's life (A6): the right to it, the version, the prerequisites of a submission, the
 * transition and its clock; then application, ledger, record and event are saved as one.
 */
export async function changeApplication(
  needs: Needs,
  principal: Principal,
  { applicationId, version }: ApplicationTarget,
  command: ApplicationCommand,
): Promise<Application> {
  const { application, project } = await requireApplication(needs, principal, applicationId);
  requireStepRight(principal, command.action, { item: application.item, project });
  requireVersion(application, version);
  const occasion = { at: needs.now(), by: actorOf(principal), onBehalfOf: behalf(principal, command, project) };
  const change = takeStep(application, command, { occasion, calendar: needs.calendar });
  if (command.action === 'approve') await requireDecided(needs, { application, project });
  if (command.action === 'submit') await requireReady(needs, { application, project, presented: command.materials });
  const presented = await presentedBy(needs, change, { command, project, at: occasion.at });
  await needs.applications.save([{ ...change, presented }]);
  return change.after;
}

/** What stands for the codes that this step presents, from now on (A14). */
async function presentedBy(
  needs: Needs,
  { after }: ApplicationChange,
  { command, project, at }: { readonly command: ApplicationCommand; readonly project: Project; readonly at: Date },
): Promise<PresentedMaterial[]> {
  if (command.action !== 'submit' && command.action !== 'supplyCorrection') return [];
  const codes = command.materials.filter((code) => after.materials.includes(code));
  return presentMaterials(needs, { applicationId: after.id, project, codes, at });
}

/** An agency acts by its own authority, everybody else for the owner. */
function behalf(principal: Principal, { action }: ApplicationCommand, project: Project): string | null {
  const ofOwner = ['submit', 'supplyCorrection', 'withdraw'].includes(action);
  return ofOwner ? onBehalfOf(principal, project) : null;
}

async function requireApplication(
  needs: Needs,
  principal: Principal,
  applicationId: string,
): Promise<{ application: Application; project: Project }> {
  const [application] = await findVisibleApplications(needs, principal, [applicationId]);
  if (!application) throw new DomainError('APPLICATION_NOT_FOUND', { field: 'applicationId', value: applicationId });
  return { application, project: await requireProject(needs, principal, application.projectId) };
}

interface Submission {
  readonly application: Application;
  readonly project: Project;
  readonly presented: readonly string[];
}

async function requireDecided(needs: Needs, { application, project }: Omit<Submission, 'presented'>): Promise<void> {
  const item = needs.catalogue.find(application.item.code);
  if (item === null || project.policies.length === 0) return;
  const applications = await needs.applications.findOfProject(project.id);
  requireDecidedBesides({ item, project, applications, catalogue: needs.catalogue });
}

async function requireReady(needs: Needs, { application, project, presented }: Submission): Promise<void> {
  const item = needs.catalogue.require(application.item.code);
  const applications = await needs.applications.findOfProject(project.id);
  requirePrerequisites({ item, project, applications, presented, catalogue: needs.catalogue });
}
