import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import type { Application } from '../domain/application.ts';
import type { ApplicationCommand } from '../domain/applicationCommand.ts';
import type { Project } from '../domain/project.ts';
import { requireEffectOffered, requireEffectReady } from '../domain/requireEffectReady.ts';
import { judgePrerequisites } from '../domain/requirePrerequisites.ts';
import { validApprovals } from '../domain/validApprovals.ts';
import type { Needs } from './needs.ts';

interface Counting {
  readonly application: Application;
  readonly project: Project;
  readonly command: ApplicationCommand;
}

/**
 * The items whose approval a step counts as its input: a submission, which is refused without them, and the record of an
 * outside approval, which is not. Other steps count nothing.
 * @throws PREREQUISITE_MISSING and the refusals of `requireEffectOffered`
 */
export async function countPrerequisites(
  needs: Pick<Needs, 'applications' | 'certificates' | 'catalogue' | 'now'>,
  { application, project, command }: Counting,
): Promise<readonly string[]> {
  if (command.action !== 'submit' && command.action !== 'recordApproval') return [];
  const { effect } = application;
  const { catalogue } = needs;
  const all = await needs.applications.findOfProject(project.id);
  const applications = effect === 'FORMAL' ? all : await onlyValid(needs, project, all);
  if (command.action === 'recordApproval') {
    const item = catalogue.find(application.item.code);
    const presented = application.materials;
    return item === null ? [] : judgePrerequisites({ item, project, applications, presented, catalogue }).counted;
  }
  const item = catalogue.require(application.item.code);
  requireEffectOffered(effect, { item, project, applications });
  return requireEffectReady({ item, project, applications, presented: command.materials, catalogue, effect });
}

async function onlyValid(
  { certificates, now }: Pick<Needs, 'certificates' | 'now'>,
  { id }: Project,
  applications: readonly Application[],
): Promise<readonly Application[]> {
  const register = (await certificates.registersOf([id])).get(id);
  return validApprovals(applications, register?.certificates ?? [], calendarDateOf(now()));
}
