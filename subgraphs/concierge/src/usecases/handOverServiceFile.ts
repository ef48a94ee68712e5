import type { Principal } from '@guanjia/kernel/principal';
import { type SendingAsked, sendFile } from '../domain/sendFile.ts';
import type { ServiceFile } from '../domain/serviceFile.ts';
import type { ConciergeNeeds } from './conciergeNeeds.ts';
import { occasionFor } from './occasionFor.ts';
import { requireFileKeeper } from './requireFileKeeper.ts';

/**
 * Hands a closed service file over through the exchange (移交, S1); the receipt comes by its feed.
 * @throws SERVICE_FILE_NOT_FOUND, FORBIDDEN, TRANSITION_NOT_ALLOWED, BAD_INPUT
 */
export async function handOverServiceFile(
  needs: Pick<ConciergeNeeds, 'store' | 'now' | 'nextId' | 'aftercareRules'>,
  principal: Principal,
  { fileId, ...asked }: SendingAsked & { readonly fileId: string },
): Promise<ServiceFile> {
  const { store, aftercareRules } = needs;
  const { file: kept, facts } = await requireFileKeeper(store, principal, fileId);
  const entries = await store.files.listAllEntries(kept.id);
  const [unit] = kept.keptById === null ? [] : await store.people.findUnits([kept.keptById]);
  const setting = { facts, entries, keeper: unit?.name ?? '', receiptWorkingDays: aftercareRules.receiptWorkingDays };
  const { file, ...changes } = sendFile(occasionFor(needs, principal), kept, asked, setting);
  await store.commit(changes);
  return file;
}
