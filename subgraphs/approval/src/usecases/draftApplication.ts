import { actorOf } from '@guanjia/kernel/actor';
import type { Principal } from '@guanjia/kernel/principal';
import { adaptItem } from '../domain/adaptItem.ts';
import type { Application } from '../domain/application.ts';
import { draftApplication as draft } from '../domain/applicationChange.ts';
import type { ApprovalEffect } from '../domain/approvalEffect.ts';
import { requireApplicable } from '../domain/itemApplies.ts';
import { policiesInForce } from '../domain/policiesInForce.ts';
import { requireEffectOffered } from '../domain/requireEffectReady.ts';
import { onBehalfOf, ownerDuty, requireOwnerSide } from '../domain/rights.ts';
import type { Needs } from './needs.ts';
import { requireProject } from './requireProject.ts';

/** Which item, and what its approval is to be worth; formal when absent. */
export interface DraftWanted {
  readonly projectId: string;
  readonly itemCode: string;
  readonly effect?: ApprovalEffect;
}

/**
 * Begins the application of an item for a project (待申报), as the policies in force shorten it (A15): a formal one, a
 * pre-approval (A10) or a simulated one (A11).
 * @throws ITEM_NOT_FOUND, ITEM_NOT_APPLICABLE, APPLICATION_EXISTS, and the refusals of `requireEffectOffered`
 */
export async function draftApplication(
  needs: Pick<Needs, 'projects' | 'applications' | 'catalogue' | 'now'>,
  principal: Principal,
  { projectId, itemCode, effect = 'FORMAL' }: DraftWanted,
): Promise<Application> {
  const project = await requireProject(needs, principal, projectId);
  requireOwnerSide(principal, project);
  const found = needs.catalogue.require(itemCode);
  requireApplicable(found, project);
  if (effect !== 'FORMAL') {
    const applications = await needs.applications.findOfProject(project.id);
    requireEffectOffered(effect, { item: found, project, applications });
  }
  const { item } = adaptItem(found, policiesInForce(needs.catalogue, project));
  const occasion = {
    at: needs.now(),
    by: actorOf(principal, ownerDuty(project)),
    onBehalfOf: onBehalfOf(principal, project),
  };
  const change = draft(project.id, item, occasion, effect);
  await needs.applications.save([change]);
  return change.after;
}
