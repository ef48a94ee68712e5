import { DomainError } from '@guanjia/kernel/DomainError';
import type { ConciergeStore } from '../domain/conciergeStore.ts';
import type { Procedure } from '../domain/procedure.ts';

/** The procedure of a project. @throws PROCEDURE_NOT_FOUND for a project that nobody carries */
export async function requireProcedure(
  { procedures }: Pick<ConciergeStore, 'procedures'>,
  projectId: string,
): Promise<Procedure> {
  const [procedure] = await procedures.findProcedures([projectId]);
  if (!procedure) throw new DomainError('PROCEDURE_NOT_FOUND', { field: 'projectId', value: projectId });
  return procedure;
}
