import { isId } from '@guanjia/kernel/newId';
import type { Principal } from '@guanjia/kernel/principal';
import type { Material } from '../domain/material.ts';
import { findProjectsOfRecords, type RecordsFor } from './findVisibleProjects.ts';
import type { Needs } from './needs.ts';

/** Materials by id in the order asked; null for one that does not exist or belongs to a project not to be seen (G2). */
export async function findVisibleMaterials(
  needs: Pick<Needs, 'projects' | 'materials'>,
  principal: Principal,
  ids: readonly string[],
  recordsFor: RecordsFor = 'READING',
): Promise<(Material | null)[]> {
  const found = (await needs.materials.findByIds(ids.filter(isId))).filter((one) => one !== null);
  const open = found.filter(({ classification }) => classification === 'PUBLIC');
  const rest = found.filter(({ classification }) => classification !== 'PUBLIC');
  const [ofOpen, ofRest] = await Promise.all([
    findProjectsOfRecords(needs, principal, { rows: open, recordsFor: 'ACTING' }),
    findProjectsOfRecords(needs, principal, { rows: rest, recordsFor }),
  ]);
  const byId = new Map(found.map((material) => [material.id, material]));
  return ids.map((id) => {
    const material = byId.get(id);
    if (material === undefined) return null;
    return (material.classification === 'PUBLIC' ? ofOpen : ofRest).has(material.projectId) ? material : null;
  });
}
