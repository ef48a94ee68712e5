import { DomainError } from '@guanjia/kernel/DomainError';
import type { Principal } from '@guanjia/kernel/principal';
import type { ProjectFacts } from '@guanjia/kernel/projectFacts';
import type { ConciergeStore } from '../domain/conciergeStore.ts';
import { requireId } from '../domain/requireId.ts';
import type { ServiceFile } from '../domain/serviceFile.ts';
import { readScopeOf } from './readScopeOf.ts';
import { requireAgreementSide } from './requireAgreementSide.ts';
import { requireFacts } from './requireFacts.ts';

/** A project of which this person keeps the file: whoever carries or last carried it, or the service room. @throws PROJECT_NOT_FOUND, FORBIDDEN */
export async function requireFileRight(
  store: Pick<ConciergeStore, 'people' | 'stewardships' | 'projects'>,
  principal: Principal,
  projectId: string,
): Promise<ProjectFacts> {
  const facts = await requireFacts(store, projectId);
  await requireAgreementSide(store, principal, facts, ['STEWARD_FORCE']);
  return facts;
}

/** A service file in the keeping of this person. @throws SERVICE_FILE_NOT_FOUND, FORBIDDEN */
export async function requireFileKeeper(
  store: Pick<ConciergeStore, 'people' | 'stewardships' | 'projects' | 'files'>,
  principal: Principal,
  fileId: string,
): Promise<{ readonly file: ServiceFile; readonly facts: ProjectFacts }> {
  const id = requireId(fileId, 'fileId');
  const [file] = await store.files.findFiles([id], await readScopeOf(store, principal, 'serviceFile'));
  if (!file) throw new DomainError('SERVICE_FILE_NOT_FOUND', { field: 'fileId', value: fileId });
  return { file, facts: await requireFileRight(store, principal, file.projectId) };
}
