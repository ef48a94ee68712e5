import { actorOf } from '@guanjia/kernel/actor';
import { DomainError } from '@guanjia/kernel/DomainError';
import { isId } from '@guanjia/kernel/newId';
import type { Principal } from '@guanjia/kernel/principal';
import type { BasisFlag } from '../domain/basisFlag.ts';
import { requireText } from '../domain/requireText.ts';
import { requireStepRight } from '../domain/rights.ts';
import { requireApplication } from './changeApplication.ts';
import type { Needs } from './needs.ts';

/**
 * The deciding agency lets an application stand although a basis of it was withdrawn (A10); what is built on the
 * application alone stands with it. @throws FLAG_NOT_FOUND, FLAG_CLEARED, FORBIDDEN, BAD_INPUT
 */
export async function clearBasisFlag(
  needs: Pick<Needs, 'projects' | 'applications' | 'certificates' | 'now'>,
  principal: Principal,
  { flagId, reason }: { readonly flagId: string; readonly reason: string },
): Promise<BasisFlag> {
  const flag = isId(flagId) ? await needs.certificates.findFlag(flagId) : null;
  const found = flag === null ? null : await findHolder(needs, principal, flag);
  if (found === null) throw new DomainError('FLAG_NOT_FOUND', { field: 'flagId', value: flagId });
  requireStepRight(principal, 'revoke', { item: found.application.item, project: found.project });
  const words = requireText(reason, 'reason', 1000);
  return needs.certificates.clearFlag({ flagId, reason: words, at: needs.now(), by: actorOf(principal) });
}

/** Null also for one that the person may not see. */
async function findHolder(
  needs: Pick<Needs, 'projects' | 'applications'>,
  principal: Principal,
  { applicationId }: BasisFlag,
) {
  try {
    return await requireApplication(needs, principal, applicationId);
  } catch (cause) {
    if (cause instanceof DomainError && cause.code === 'APPLICATION_NOT_FOUND') return null;
    throw cause;
  }
}
