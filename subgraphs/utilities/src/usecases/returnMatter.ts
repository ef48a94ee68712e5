import type { Principal } from '@guanjia/kernel/principal';
import { checkReturnNotice } from '../domain/checkReturnNotice.ts';
import { ownFieldPaths } from '../domain/fieldPaths.ts';
import { type MatterTask, returnNotices } from '../domain/matterTask.ts';
import { missingMaterials } from '../domain/requirements.ts';
import type { MissingPiece } from '../domain/supply.ts';
import { requireStatusAfter, takeMatterStep } from '../domain/takeMatterStep.ts';
import { requireProvider } from './projectRights.ts';
import { requireTask } from './requireTask.ts';
import { saveMatterStep } from './saveMatterStep.ts';
import type { UtilityNeeds } from './utilityNeeds.ts';

/** Returns one matter, naming everything that is missing at once; the other providers' matters go on (U3 U4). */
export async function returnMatter(
  needs: Pick<UtilityNeeds, 'tasks' | 'projects' | 'catalogue' | 'calendar' | 'now'>,
  principal: Principal,
  { id, missing }: { readonly id: string; readonly missing: readonly MissingPiece[] },
): Promise<MatterTask> {
  const task = await requireTask(needs, principal, id);
  const by = requireProvider(principal, task.provider);
  requireStatusAfter(task, 'return');
  const matter = needs.catalogue.requireMatter(task.matterCode);
  const notice = checkReturnNotice(missing, {
    accepted: [...matter.materials.map((entry) => entry.code), ...ownFieldPaths(matter)],
    plainlyMissing: missingMaterials(matter.materials, task.materials),
    earlier: returnNotices(task),
  });
  const work = { action: 'return', missing: notice } as const;
  return saveMatterStep(needs, takeMatterStep(task, work, { by, at: needs.now() }), work);
}
