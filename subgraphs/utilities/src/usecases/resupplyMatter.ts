import { DomainError } from '@guanjia/kernel/DomainError';
import type { Principal } from '@guanjia/kernel/principal';
import { checkOwnAnswers } from '../domain/checkForm.ts';
import { checkSupply } from '../domain/checkSupply.ts';
import { type MatterTask, returnNotices } from '../domain/matterTask.ts';
import { checkMaterials } from '../domain/requirements.ts';
import type { SuppliedMaterial } from '../domain/supply.ts';
import { requireStatusAfter, takeMatterStep } from '../domain/takeMatterStep.ts';
import { requireApplicant } from './projectRights.ts';
import { requireTask } from './requireTask.ts';
import { saveMatterStep } from './saveMatterStep.ts';
import type { UtilityNeeds } from './utilityNeeds.ts';

/** What comes back to a provider: all that its notice named. The matter's own answers, where given, are whole. */
export interface MatterResupply {
  readonly id: string;
  readonly form: unknown;
  readonly materials: readonly SuppliedMaterial[];
}

type Needs = Pick<UtilityNeeds, 'tasks' | 'projects' | 'catalogue' | 'calendar' | 'now'>;

/** Supplies what a provider's notice asked for; its clock goes on. @throws SUPPLY_INCOMPLETE */
export async function resupplyMatter(needs: Needs, principal: Principal, supply: MatterResupply): Promise<MatterTask> {
  const task = await requireTask(needs, principal, supply.id);
  const [facts] = await needs.projects.findByIds([task.projectId]);
  if (!facts) throw new DomainError('PROJECT_NOT_FOUND', { value: task.projectId });
  const by = requireApplicant(principal, facts);
  requireStatusAfter(task, 'resupply');
  const matter = needs.catalogue.requireMatter(task.matterCode);
  const materials = checkMaterials(matter.materials, supply.materials);
  const form = supply.form === null ? null : checkOwnAnswers(matter, supply.form);
  checkSupply(returnNotices(task).at(-1) ?? [], supply);
  const work = { action: 'resupply', form, materials } as const;
  return saveMatterStep(needs, takeMatterStep(task, work, { by, at: needs.now() }), work);
}
