import { DomainError } from '@guanjia/kernel/DomainError';
import type { Application } from './application.ts';
import { isLive } from './applicationMachine.ts';
import { type ApprovalEffect, isWeaker } from './approvalEffect.ts';
import { isAssistedOnly } from './item.ts';
import type { Project } from './project.ts';
import {
  type JudgedPrerequisites,
  judgePrerequisites,
  type PrerequisiteCheck,
  requirePrerequisites,
} from './requirePrerequisites.ts';

/**
 * Whether an item may be applied for with this effect at all: a pre-approval where the catalogue offers it, a simulated
 * one while the land is not held, neither once something stronger has been handed in.
 * @throws PRE_APPROVAL_NOT_OFFERED, SIMULATED_LAND_HELD, ITEM_ASSISTED_ONLY, APPLICATION_EXISTS
 */
export function requireEffectOffered(
  effect: ApprovalEffect,
  { item, project, applications }: Pick<PrerequisiteCheck, 'item' | 'applications'> & { readonly project: Project },
): void {
  if (effect === 'FORMAL') return;
  const named = { field: 'itemCode', value: item.code };
  if (isAssistedOnly(item)) throw new DomainError('ITEM_ASSISTED_ONLY', named);
  if (effect === 'PRE_APPROVAL' && item.preApproval === null) throw new DomainError('PRE_APPROVAL_NOT_OFFERED', named);
  if (effect === 'SIMULATED') requireNoLand(project);
  const stronger = applications.find(
    (one) => one.item.code === item.code && isWeaker(effect, one.effect) && isHandedIn(one.status),
  );
  if (stronger)
    throw new DomainError('APPLICATION_EXISTS', { ...named, current: stronger.effect, projectId: project.id });
}

/** @throws SIMULATED_LAND_HELD: with land there is nothing to rehearse (S3) */
function requireNoLand({ landStatus }: Pick<Project, 'landStatus'>): void {
  if (landStatus !== 'HELD') return;
  throw new DomainError('SIMULATED_LAND_HELD', {
    field: 'projectId',
    value: landStatus,
    accepted: ['NONE', 'CONTRACT_SIGNED'],
  });
}

/**
 * Refuses a submission whose prerequisites are not there, and says which approvals it counted. A pre-approval may await
 * what the catalogue says, and every prerequisite item once its key technical review has passed (S2); a simulated one
 * does without what only comes with the land (S3). @throws PREREQUISITE_MISSING naming all that is missing
 */
export function requireEffectReady(check: PrerequisiteCheck & { readonly effect: ApprovalEffect }): readonly string[] {
  const { item, effect } = check;
  if (effect === 'FORMAL') return requirePrerequisites(check);
  const { counted, missing } = excuse(judgePrerequisites(check), { ...check, effect });
  if (missing.length === 0) return counted;
  const keyReview = effect === 'PRE_APPROVAL' ? item.preApproval?.keyReview : null;
  throw new DomainError('PREREQUISITE_MISSING', {
    field: 'itemCode',
    value: item.code,
    missing,
    ...(keyReview && { accepted: `what is missing, or ${keyReview} passed` }),
  });
}

function excuse(
  { counted, missing }: JudgedPrerequisites,
  check: PrerequisiteCheck & { readonly effect: Exclude<ApprovalEffect, 'FORMAL'> },
): JudgedPrerequisites {
  const { item, effect } = check;
  switch (effect) {
    case 'SIMULATED':
      return { counted, missing: missing.filter((code) => !item.landMaterials.includes(code)) };
    case 'PRE_APPROVAL': {
      const mayAwait = item.preApproval?.mayAwait ?? [];
      const left = missing.filter((codes) => !codes.split(' | ').some((code) => mayAwait.includes(code)));
      const review = passedReview(check);
      if (review === null) return { counted, missing: left };
      const documents = item.materials.map(({ code }) => code);
      return {
        counted: [...new Set([...counted, review])],
        missing: left.filter((code) => documents.includes(code)),
      };
    }
  }
}

/** The key technical review, when it has passed or been pre-approved. */
function passedReview({ item, applications }: PrerequisiteCheck): string | null {
  const keyReview = item.preApproval?.keyReview ?? null;
  const passed = applications.some(
    (one) => one.item.code === keyReview && one.status === 'APPROVED' && one.effect !== 'SIMULATED',
  );
  return passed ? keyReview : null;
}

function isHandedIn(status: Application['status']): boolean {
  return isLive(status) && status !== 'DRAFT';
}
