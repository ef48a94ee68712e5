import type { Principal } from '@guanjia/kernel/principal';
import { type ClosingAsked, closeFile, reopenFile } from '../domain/closeFile.ts';
import type { ServiceFile } from '../domain/serviceFile.ts';
import type { ConciergeNeeds } from './conciergeNeeds.ts';
import { occasionFor } from './occasionFor.ts';
import { requireFileKeeper } from './requireFileKeeper.ts';
import { requireUnit } from './requireUnit.ts';

/**
 * Closes the file of a finished project, into the keeping of a unit (归档、保管, S1).
 * @throws SERVICE_FILE_NOT_FOUND, FORBIDDEN, UNIT_NOT_FOUND, PROJECT_NOT_FINISHED, FILE_INCOMPLETE, TRANSITION_NOT_ALLOWED,
 * BAD_INPUT
 */
export async function closeServiceFile(
  needs: Pick<ConciergeNeeds, 'store' | 'now' | 'nextId' | 'aftercareRules'>,
  principal: Principal,
  { fileId, ...asked }: ClosingAsked & { readonly fileId: string },
): Promise<ServiceFile> {
  const { store, aftercareRules: rules } = needs;
  const { file: kept } = await requireFileKeeper(store, principal, fileId);
  const { id: keptById } = await requireUnit(store, asked.keptById, 'keptById');
  const [completion = null] = await store.completions.findCompletions([kept.projectId]);
  const entries = await store.files.listAllEntries(kept.id);
  const occasion = occasionFor(needs, principal);
  const { file, ...changes } = closeFile(occasion, kept, { ...asked, keptById }, { entries, completion, rules });
  await store.commit(changes);
  return file;
}

/** Opens a closed file again, with a reason. @throws SERVICE_FILE_NOT_FOUND, FORBIDDEN, TRANSITION_NOT_ALLOWED, BAD_INPUT */
export async function reopenServiceFile(
  needs: Pick<ConciergeNeeds, 'store' | 'now' | 'nextId'>,
  principal: Principal,
  { fileId, reason }: { readonly fileId: string; readonly reason: string },
): Promise<ServiceFile> {
  const { file: kept } = await requireFileKeeper(needs.store, principal, fileId);
  const { file, ...changes } = reopenFile(occasionFor(needs, principal), kept, reason);
  await needs.store.commit(changes);
  return file;
}
