import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import { DomainError } from '@guanjia/kernel/DomainError';
import { isId } from '@guanjia/kernel/newId';
import { hasRole, type Principal } from '@guanjia/kernel/principal';
import type { Application } from '../domain/application.ts';
import type { ApplicationCommand } from '../domain/applicationCommand.ts';
import { isDelegable } from '../domain/draftDelegation.ts';
import type { OnBus } from '../domain/onBus.ts';
import { requireBusCrew } from '../domain/requireBusCrew.ts';
import { requireDelegation } from '../domain/requireDelegation.ts';
import { type ApplicationTarget, changeApplication, type Standing } from './changeApplication.ts';
import type { Needs } from './needs.ts';

/** What is done on a bus (现场受理、审查、审批, S3). */
export type BusCommand = Extract<ApplicationCommand, { action: 'accept' | 'startReview' | 'approve' | 'reject' }>;

/** The application, and the visit of the through-train on which the step is taken, if that is said (C10). */
export interface BusTarget extends Pick<ApplicationTarget, 'applicationId' | 'version'> {
  readonly throughTrainBookingId?: string | null | undefined;
}

/**
 * Takes a step of an application on the through-train bus (A13): the same step as elsewhere, by another authority.
 * Acceptance is every crew's; review and decision need a delegation that applies at this instant.
 * @throws the refusals of `changeApplication` and of `requireDelegation`, ITEM_NOT_DELEGABLE, BAD_INPUT for what is no id of a visit
 */
export async function actOnBus(
  needs: Needs,
  principal: Principal,
  { throughTrainBookingId = null, ...target }: BusTarget,
  command: BusCommand,
): Promise<Application> {
  const visit = throughTrainBookingId === null ? {} : { throughTrainBookingId: requireVisitId(throughTrainBookingId) };
  const onBus = async (standing: Standing) => ({
    ...(await authorityOf(needs, principal, { standing, command })),
    ...visit,
  });
  return changeApplication(needs, principal, { ...target, onBus }, command);
}

async function authorityOf(
  { delegations, catalogue, now }: Pick<Needs, 'delegations' | 'catalogue' | 'now'>,
  principal: Principal,
  { standing, command }: { readonly standing: Standing; readonly command: BusCommand },
): Promise<OnBus> {
  const { application, project } = standing;
  if (command.action === 'accept') {
    requireBusCrew(principal, project);
    return { delegationId: null, sealNo: null };
  }
  if (!hasRole(principal, 'APPROVER')) throw new DomainError('FORBIDDEN', { accepted: ['APPROVER with a delegation'] });
  const { item } = application;
  const found = catalogue.find(item.code);
  if (found !== null && !isDelegable(found)) {
    throw new DomainError('ITEM_NOT_DELEGABLE', { field: 'applicationId', value: item.code, onSite: found.onSite });
  }
  const granted = await delegations.grantedTo(principal.subject);
  const day = calendarDateOf(now());
  const { id, sealNo } = requireDelegation(granted, { item, regionCode: project.regionCode, day });
  return { delegationId: id, sealNo };
}

function requireVisitId(id: string): string {
  if (isId(id)) return id;
  throw new DomainError('BAD_INPUT', {
    field: 'throughTrainBookingId',
    value: id.slice(0, 100),
    accepted: 'an id as the graph gives it',
  });
}
