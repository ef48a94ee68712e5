import type { Principal } from '@guanjia/kernel/principal';
import { collectEntry, type EntryAsked } from '../domain/collectEntry.ts';
import type { ServiceFile } from '../domain/serviceFile.ts';
import type { ConciergeNeeds } from './conciergeNeeds.ts';
import { occasionFor } from './occasionFor.ts';
import { requireFileRight } from './requireFileKeeper.ts';

/**
 * Puts a piece into the file of a project's service (整理归档, S1).
 * @throws PROJECT_NOT_FOUND, FORBIDDEN, TRANSITION_NOT_ALLOWED, FILE_ENTRY_EXISTS, FILE_FULL, BAD_INPUT
 */
export async function collectFileEntry(
  needs: Pick<ConciergeNeeds, 'store' | 'now' | 'nextId'>,
  principal: Principal,
  { projectId: asked, ...entry }: EntryAsked & { readonly projectId: string },
): Promise<ServiceFile> {
  const { store } = needs;
  const { projectId } = await requireFileRight(store, principal, asked);
  const [kept = null] = await store.files.findFilesOfProjects([projectId]);
  const entries = kept === null ? [] : await store.files.listAllEntries(kept.id);
  const [known = []] = entry.document === null ? [] : await store.files.listDocuments([projectId]);
  const now = { projectId, file: kept, entries, known };
  const { file, ...changes } = collectEntry(occasionFor(needs, principal), now, entry);
  await store.commit(changes);
  return file;
}
