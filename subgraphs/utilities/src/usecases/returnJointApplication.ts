import type { Principal } from '@guanjia/kernel/principal';
import { checkReturnNotice } from '../domain/checkReturnNotice.ts';
import { formFieldPaths } from '../domain/fieldPaths.ts';
import { type JointApplication, jointReturnNotices } from '../domain/jointApplication.ts';
import { jointEvent } from '../domain/jointEvents.ts';
import { missingMaterials, requirementsOf } from '../domain/requirements.ts';
import type { MissingPiece } from '../domain/supply.ts';
import { requireStageAfter, takeJointStep } from '../domain/takeJointStep.ts';
import { requireClerk } from './projectRights.ts';
import { requireApplication } from './requireApplication.ts';
import type { UtilityNeeds } from './utilityNeeds.ts';

/** Returns an application before it is forwarded, naming everything that is missing at once (U4). */
export async function returnJointApplication(
  needs: Pick<UtilityNeeds, 'applications' | 'projects' | 'catalogue' | 'now'>,
  principal: Principal,
  { id, missing }: { readonly id: string; readonly missing: readonly MissingPiece[] },
): Promise<JointApplication> {
  const { application, facts } = await requireApplication(needs, principal, id);
  const by = requireClerk(principal, facts);
  requireStageAfter(application, 'return');
  const matters = application.matterCodes.map((code) => needs.catalogue.requireMatter(code));
  const requirements = requirementsOf(matters);
  const notice = checkReturnNotice(missing, {
    accepted: [...requirements.map((entry) => entry.code), ...formFieldPaths(matters)],
    plainlyMissing: missingMaterials(requirements, application.materials),
    earlier: jointReturnNotices(application),
  });
  const returned = takeJointStep(application, { action: 'return', missing: notice }, { by, at: needs.now() });
  return needs.applications.save({ application: returned, openedTasks: [], messages: [jointEvent(returned)] });
}
