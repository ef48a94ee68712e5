import type { Principal } from '@guanjia/kernel/principal';
import { checkForm } from '../domain/checkForm.ts';
import { checkSupply } from '../domain/checkSupply.ts';
import { type JointApplication, jointReturnNotices } from '../domain/jointApplication.ts';
import { jointEvent } from '../domain/jointEvents.ts';
import { checkMaterials, requirementsOf } from '../domain/requirements.ts';
import type { SuppliedMaterial } from '../domain/supply.ts';
import { requireStageAfter, takeJointStep } from '../domain/takeJointStep.ts';
import { requireApplicant } from './projectRights.ts';
import { requireApplication } from './requireApplication.ts';
import type { UtilityNeeds } from './utilityNeeds.ts';

/** What comes back after a return: all that the notice named. A form, where given, is whole. */
export interface JointResupply {
  readonly id: string;
  readonly form: unknown;
  readonly materials: readonly SuppliedMaterial[];
}

/** Hands a returned application in again with everything the notice asked for. @throws SUPPLY_INCOMPLETE */
export async function resubmitJointApplication(
  needs: Pick<UtilityNeeds, 'applications' | 'projects' | 'catalogue' | 'now'>,
  principal: Principal,
  supply: JointResupply,
): Promise<JointApplication> {
  const { application, facts } = await requireApplication(needs, principal, supply.id);
  const by = requireApplicant(principal, facts);
  requireStageAfter(application, 'resubmit');
  const matters = application.matterCodes.map((code) => needs.catalogue.requireMatter(code));
  const materials = checkMaterials(requirementsOf(matters), supply.materials);
  const form = supply.form === null ? null : checkForm(matters, supply.form);
  checkSupply(jointReturnNotices(application).at(-1) ?? [], supply);
  const again = takeJointStep(application, { action: 'resubmit', form, materials }, { by, at: needs.now() });
  return needs.applications.save({ application: again, openedTasks: [], messages: [jointEvent(again)] });
}
